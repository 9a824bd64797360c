import { useApolloClient, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { History } from "lucide-react";
import { capitalise, formatDay, schoolTimeZone } from "../../../platform/dates.ts";
import type { Locale } from "../../../platform/locale.ts";
import { useTask } from "../../../platform/use-task.ts";
import { announce } from "../../../ui/announcer.tsx";
import { Button } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Page } from "../../../ui/page.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { undoDocument } from "../arranging/arrangement-documents.ts";
import { FileActions } from "./file-actions.tsx";
import { dashboardHistoryDocument, restoreDashboardDocument } from "./history-documents.ts";
import styles from "./history-page.module.css";
import { RevisionLine } from "./revision-line.tsx";
import type { Revision } from "./use-revision-words.ts";

/** Everything that one changed on one's dashboard, day by day, with the way back to each moment. */
export const HistoryPage = () => {
  const { i18n, t } = useLingui();
  const client = useApolloClient();
  const { run, busy } = useTask();
  const { data, error, loading, fetchMore, refetch } = useQuery(dashboardHistoryDocument, {
    variables: { after: null, locale: i18n.locale },
    fetchPolicy: "no-cache",
  });
  const history = data?.viewer.dashboardHistory;
  const latest = history?.nodes[0]?.version;
  const more = () =>
    fetchMore({
      variables: { after: history?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => {
        const nodes = [...before.viewer.dashboardHistory.nodes, ...next.viewer.dashboardHistory.nodes];
        const dashboardHistory = { ...next.viewer.dashboardHistory, nodes };
        return { ...next, viewer: { ...next.viewer, dashboardHistory } };
      },
    });
  const undo = async () => {
    await client.mutate({ mutation: undoDocument, fetchPolicy: "no-cache" });
    await refetch();
    announce(t`Undone`);
  };
  const restore = (version: number) =>
    void run(async () => {
      await client.mutate({
        mutation: restoreDashboardDocument,
        variables: { version },
        fetchPolicy: "no-cache",
      });
      showToast(t`Your dashboard is as it was then`, { label: t`Undo`, onAction: () => void undo() });
      await refetch();
    }).then((done) => done || showToast(t`Your dashboard could not be brought back: try again.`));
  return (
    <Page title={t`History of my dashboard`} back={{ to: "/", label: t`Back to the dashboard` }} width="text">
      <FileActions onBroughtIn={refetch} />
      {error && !history && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>The history could not be loaded.</Trans>
        </ErrorState>
      )}
      {!history && !error && <Skeleton lines={8} />}
      {history?.nodes.length === 0 && (
        <Panel>
          <EmptyState icon={<History aria-hidden="true" />}>
            <Trans>You have changed nothing yet. What you change will be here, and you can go back.</Trans>
          </EmptyState>
        </Panel>
      )}
      {byDay(history?.nodes ?? [], i18n.locale as Locale).map(({ day, revisions }) => (
        <Panel key={day} title={day}>
          <ol className={styles.list}>
            {revisions.map((revision) => (
              <RevisionLine
                key={revision.version}
                revision={revision}
                isNow={revision.version === latest}
                busy={busy}
                onRestore={() => restore(revision.version)}
              />
            ))}
          </ol>
        </Panel>
      ))}
      {history?.pageInfo.hasNextPage && (
        <Button busy={loading} onClick={() => void more()}>
          <Trans>Show older changes</Trans>
        </Button>
      )}
    </Page>
  );
};

const byDay = (revisions: readonly Revision[], locale: Locale) => {
  const days: { day: string; revisions: Revision[] }[] = [];
  for (const revision of revisions) {
    const day = capitalise(formatDay(new Date(revision.madeAt), { locale, timeZone: schoolTimeZone() }));
    const last = days.at(-1);
    if (last?.day === day) last.revisions.push(revision);
    else days.push({ day, revisions: [revision] });
  }
  return days;
};
