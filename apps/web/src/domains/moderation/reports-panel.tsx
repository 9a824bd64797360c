import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ReportQueueQuery, ReportState } from "../../platform/gql/graphql.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { lazyOverlay } from "../../ui/lazy-overlay.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { reportQueueDocument } from "./documents.ts";
import { useMomentWords } from "./moment-words.ts";
import { kindWords, outcomeWords, reasonWords } from "./report-words.ts";

const OpenedReportDialog = lazyOverlay(() =>
  import("./opened-report-dialog.tsx").then((module) => module.OpenedReportDialog),
);

export type QueuedReport = ReportQueueQuery["viewer"]["reportQueue"]["nodes"][number];

/** What was reported; each is opened by itself, and the journal keeps who opened it. */
export const ReportsPanel = () => {
  const { t } = useLingui();
  const [state, setState] = useState<ReportState>("OPEN");
  const [after, setAfter] = useState<string | null>(null);
  const [opened, setOpened] = useState<QueuedReport>();
  const { data, previousData, error, refetch } = useQuery(reportQueueDocument, {
    variables: { state, after },
    fetchPolicy: "no-cache",
  });
  const queue = (data ?? previousData)?.viewer.reportQueue;
  return (
    <Panel title={t`Reports`}>
      <Select<ReportState>
        label={t`Show`}
        value={state}
        options={[
          { value: "OPEN", label: t`Those to judge` },
          { value: "CLOSED", label: t`Those that were judged` },
        ]}
        onChange={(chosen) => {
          setState(chosen);
          setAfter(null);
        }}
      />
      {error && !queue && (
        <ErrorState onRetry={() => void refetch()}>
          <Trans>The reports could not be read.</Trans>
        </ErrorState>
      )}
      {!queue && !error && <Skeleton lines={4} />}
      {queue?.nodes.length === 0 && (
        <EmptyState>
          {state === "OPEN" ? <Trans>Nothing waits for you.</Trans> : <Trans>Nothing was judged yet.</Trans>}
        </EmptyState>
      )}
      {queue && queue.nodes.length > 0 && (
        <LineList label={t`Reports`}>
          {queue.nodes.map((report) => (
            <ReportLine key={report.id} report={report} onOpen={() => setOpened(report)} />
          ))}
        </LineList>
      )}
      {queue?.pageInfo.hasNextPage && (
        <div>
          <Button onClick={() => setAfter(queue.pageInfo.endCursor ?? null)}>
            <Trans>Earlier reports</Trans>
          </Button>
        </div>
      )}
      {opened && (
        <OpenedReportDialog
          report={opened}
          onClose={() => {
            setOpened(undefined);
            void refetch().catch(() => {});
          }}
        />
      )}
    </Panel>
  );
};

const ReportLine = ({ report, onOpen }: { report: QueuedReport; onOpen: () => void }) => {
  const { t } = useLingui();
  const said = useMomentWords();
  const { kind, reason, reportedName, reporterName, establishmentName, createdAt, outcome, aboutLeader } =
    report;
  const what = t(reasonWords[reason]);
  const author = reportedName ?? t`somebody unknown`;
  const moment = said(createdAt);
  return (
    <Line
      title={what}
      note={
        <>
          <p>
            {t(kindWords(kind))} ·{" "}
            <Trans>
              of {author}, reported by {reporterName}
            </Trans>
          </p>
          <p>
            {establishmentName} · {moment}
          </p>
          {aboutLeader && (
            <Badge tone="plain">
              <Trans>About who leads the school</Trans>
            </Badge>
          )}
          {outcome && <p>{t(outcomeWords[outcome])}</p>}
        </>
      }
      end={
        <Button aria-label={t`Open the report: ${what}, ${moment}`} onClick={onOpen}>
          <Trans>Open</Trans>
        </Button>
      }
    />
  );
};
