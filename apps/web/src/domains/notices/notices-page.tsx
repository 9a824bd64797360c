import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { PenLine } from "lucide-react";
import { useRef, useState } from "react";
import { useFacts } from "../../platform/live/use-facts.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { noticeListDocument } from "./documents.ts";
import { FamilyNotices } from "./family-notices.tsx";
import { FollowedNotices } from "./followed-notices.tsx";
import styles from "./notices.module.css";

const everybody = "";

/** The carnet de liaison: what waits for a signature of the family, and how far one's own notices are. */
export const NoticesPage = () => {
  const { t } = useLingui();
  const [childId, setChildId] = useState(everybody);
  const { data, error, loading, fetchMore, refetch } = useQuery(noticeListDocument, {
    variables: { childId: childId || null },
    fetchPolicy: "cache-and-network",
  });
  // Who reads older notices would lose their place.
  const hasMore = useRef(false);
  useFacts(["NOTICES"], () => hasMore.current || void refetch());
  const notices = data?.viewer.notices;
  const more = () => {
    hasMore.current = true;
    return fetchMore({
      variables: { after: notices?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        viewer: {
          ...next.viewer,
          notices: {
            ...next.viewer.notices,
            nodes: [...before.viewer.notices.nodes, ...next.viewer.notices.nodes],
          },
        },
      }),
    });
  };
  const writes = (data?.viewer.noticePlaces.length ?? 0) > 0;
  const children = data?.viewer.family?.children ?? [];
  const isFamily = children.length > 0 || (notices?.totalCount ?? 0) > 0 || !writes;
  return (
    <Page
      title={t`Notices`}
      width="text"
      note={<Trans>What the school and families tell each other, and sign.</Trans>}
    >
      {writes && (
        <p className={styles.actions}>
          <ButtonLink variant="primary" to="/carnet/ecrire" icon={<PenLine aria-hidden="true" />}>
            <Trans>Write a notice</Trans>
          </ButtonLink>
        </p>
      )}
      {error && !data && (
        <Panel>
          <ErrorState onRetry={() => void refetch()}>
            <Trans>The notices could not be loaded.</Trans>
          </ErrorState>
        </Panel>
      )}
      {!data && !error && (
        <Panel>
          <Skeleton lines={8} />
        </Panel>
      )}
      {children.length > 1 && (
        <Select
          label={t`Whose notices`}
          value={childId}
          options={[
            { value: everybody, label: t`All children` },
            ...children.map(({ id, givenName }) => ({ value: id, label: givenName })),
          ]}
          onChange={setChildId}
        />
      )}
      {notices && isFamily && (
        <FamilyNotices
          notices={notices.nodes}
          more={
            notices.pageInfo.hasNextPage && (
              <Button busy={loading} onClick={() => void more()}>
                <Trans>Show older notices</Trans>
              </Button>
            )
          }
        />
      )}
      {writes && <FollowedNotices />}
    </Page>
  );
};
