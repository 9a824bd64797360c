import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { dashboardAtDocument } from "./history-documents.ts";
import styles from "./history-page.module.css";
import { useRevisionWords } from "./use-revision-words.ts";

/** The pages of the dashboard as they were, and what stood on each. */
export const RevisionPreview = ({ version }: { version: number }) => {
  const { i18n } = useLingui();
  const { titleOf } = useRevisionWords();
  const { data, error, refetch } = useQuery(dashboardAtDocument, {
    variables: { version, locale: i18n.locale },
    fetchPolicy: "no-cache",
  });
  if (error) {
    return (
      <ErrorState onRetry={() => void refetch()}>
        <Trans>This moment could not be loaded.</Trans>
      </ErrorState>
    );
  }
  const pages = data?.viewer.dashboardAt?.pages;
  if (!pages) return <Skeleton lines={2} />;
  return (
    <ul className={styles.pages}>
      {pages.map(({ id, name, placements }) => (
        <li key={id}>
          <strong>{name}</strong>
          <ol className={styles.kinds}>
            {placements.map((placement) => (
              <li key={placement.id}>{titleOf(placement.kind)}</li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
};
