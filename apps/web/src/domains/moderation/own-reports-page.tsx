import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Flag } from "lucide-react";
import { useSessionUser } from "../../platform/session/session-provider.tsx";
import { Badge } from "../../ui/badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Line, LineList } from "../../ui/line-list.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ownReportsDocument } from "./documents.ts";
import { HelpLine } from "./help-line.tsx";
import { useMomentWords } from "./moment-words.ts";
import { kindWords, outcomeWords, reasonWords } from "./report-words.ts";

/** What one reported and what became of it; whether one's messages, or those of one's child, are paused. */
export const OwnReportsPage = () => {
  const { t } = useLingui();
  const said = useMomentWords();
  const viewer = useSessionUser();
  const { data, error, refetch } = useQuery(ownReportsDocument, { fetchPolicy: "no-cache" });
  const reports = data?.viewer.ownReports;
  return (
    <Page
      title={t`My reports`}
      note={t`The person whom you report is never told that it was you.`}
      width="text"
    >
      {data?.viewer.writingPauses.map(({ id, userId, name, establishmentName, reason, until }) => {
        const moment = said(until);
        return (
          <Notice key={id}>
            {userId === viewer.id ? (
              <Trans>
                Until {moment}, you do not write to people of {establishmentName}: {reason} You can still
                write to the school’s offices.
              </Trans>
            ) : (
              <Trans>
                Until {moment}, {name} does not write to people of {establishmentName}: {reason}
              </Trans>
            )}
          </Notice>
        );
      })}
      <HelpLine />
      <Panel>
        {error && !reports && (
          <ErrorState onRetry={() => void refetch()}>
            <Trans>Your reports could not be read.</Trans>
          </ErrorState>
        )}
        {!reports && !error && <Skeleton lines={4} />}
        {reports?.length === 0 && (
          <EmptyState icon={<Flag aria-hidden="true" />}>
            <Trans>
              You reported nothing. A message or a news item that hurts somebody can be reported from it.
            </Trans>
          </EmptyState>
        )}
        {reports && reports.length > 0 && (
          <LineList>
            {reports.map(({ id, kind, reason, createdAt, state, outcome, note }) => (
              <Line
                key={id}
                title={t(reasonWords[reason])}
                note={
                  <>
                    <p>
                      {t(kindWords(kind))} · {said(createdAt)}
                    </p>
                    {outcome && <p>{t(outcomeWords[outcome])}</p>}
                    {note && <p>{note}</p>}
                  </>
                }
                end={
                  state === "OPEN" ? (
                    <Badge tone="plain">
                      <Trans>Being read</Trans>
                    </Badge>
                  ) : (
                    <Badge tone="ok">
                      <Trans>Judged</Trans>
                    </Badge>
                  )
                }
              />
            ))}
          </LineList>
        )}
      </Panel>
    </Page>
  );
};
