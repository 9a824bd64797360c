import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { formatAgo, schoolTimeZone } from "../../platform/dates.ts";
import { useFacts } from "../../platform/live/use-facts.ts";
import type { Locale } from "../../platform/locale.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { followedNoticesDocument } from "./school-documents.ts";
import { wholeDay } from "./notice-days.ts";
import { ProgressLine } from "./progress-line.tsx";

/** Notices that one follows as somebody of the school, each with how far its answers are. */
export const FollowedNotices = () => {
  const { i18n, t } = useLingui();
  const [mine, setMine] = useState(false);
  const { data, error, loading, fetchMore, refetch } = useQuery(followedNoticesDocument, {
    variables: { mine },
    fetchPolicy: "cache-and-network",
  });
  useFacts(["NOTICES", "NOTICE_ANSWERS"], () => void refetch());
  const found = data?.viewer.followedNotices;
  const place = { locale: i18n.locale as Locale, timeZone: schoolTimeZone() };
  const more = () =>
    fetchMore({
      variables: { after: found?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        viewer: {
          ...next.viewer,
          followedNotices: {
            ...next.viewer.followedNotices,
            nodes: [...before.viewer.followedNotices.nodes, ...next.viewer.followedNotices.nodes],
          },
        },
      }),
    });
  return (
    <Panel title={t`Answers of families`}>
      <Checkbox
        label={t`Only those that I wrote`}
        checked={mine}
        onChange={(event) => setMine(event.target.checked)}
      />
      {error && !found && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>The notices could not be loaded.</Trans>
        </ErrorState>
      )}
      {!found && !error && <Skeleton lines={6} />}
      {found?.nodes.length === 0 && (
        <EmptyState>
          <Trans>No notice yet. Those that you write to families will be here, with their answers.</Trans>
        </EmptyState>
      )}
      {found && found.nodes.length > 0 && (
        <LineList label={t`Answers of families`}>
          {found.nodes.map(({ id, title, sender, establishmentName, dueOn, open, createdAt, progress }) => (
            <Line
              key={id}
              title={title}
              to={`/carnet/${id}`}
              end={
                open ? undefined : (
                  <Badge tone="plain">
                    <Trans>Closed</Trans>
                  </Badge>
                )
              }
              note={
                <>
                  <p>
                    {sender} · {establishmentName} · {formatAgo(new Date(createdAt), place)}
                    {dueOn && (
                      <>
                        {" · "}
                        <Trans>by {wholeDay(dueOn, i18n.locale)}</Trans>
                      </>
                    )}
                  </p>
                  <ProgressLine progress={progress} />
                </>
              }
            />
          ))}
        </LineList>
      )}
      {found?.pageInfo.hasNextPage && (
        <Button busy={loading} onClick={() => void more()}>
          <Trans>Show older notices</Trans>
        </Button>
      )}
    </Panel>
  );
};
