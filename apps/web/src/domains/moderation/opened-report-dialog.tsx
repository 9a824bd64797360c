import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useId, useState, type SubmitEvent } from "react";
import type { ReportOutcome } from "../../platform/gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { closeReportDocument, openReportDocument } from "./documents.ts";
import styles from "./moderation.module.css";
import { outcomeWords, reasonWords } from "./report-words.ts";
import type { QueuedReport } from "./reports-panel.tsx";
import { SanctionForms } from "./sanction-forms.tsx";

interface Properties {
  report: QueuedReport;
  onClose: () => void;
}

/** What was written, what can be done, and what the one who reported is told. */
export const OpenedReportDialog = ({ report, onClose }: Properties) => {
  const { t } = useLingui();
  const [open, { data, error }] = useMutation(openReportDocument, { fetchPolicy: "no-cache" });
  useEffect(() => {
    void open({ variables: { input: { id: report.id } } }).catch(() => {});
  }, [open, report.id]);
  const opened = data?.openReport;
  return (
    <Dialog title={t(reasonWords[report.reason])} onClose={onClose} size="large">
      {error && (
        <Notice tone="alert">
          <Trans>This report could not be opened. Close it, and try again.</Trans>
        </Notice>
      )}
      {!opened && !error && <Skeleton lines={5} />}
      {opened && (
        <>
          <section className={styles.section}>
            <h3>
              <Trans>What was reported, as it was then</Trans>
            </h3>
            <blockquote className={styles.excerpt}>{opened.excerpt}</blockquote>
            <p>
              <Trans>That you opened it is kept in the journal.</Trans>
            </p>
          </section>
          {opened.comment && (
            <section className={styles.section}>
              <h3>
                <Trans>What {report.reporterName} adds</Trans>
              </h3>
              <blockquote className={styles.excerpt}>{opened.comment}</blockquote>
            </section>
          )}
          {report.reportedId && <SanctionForms report={report} />}
          {report.outcome ? (
            <p>{t(outcomeWords[report.outcome])}</p>
          ) : (
            <Judge id={report.id} onDone={onClose} />
          )}
        </>
      )}
    </Dialog>
  );
};

const Judge = ({ id, onDone }: { id: string; onDone: () => void }) => {
  const { t } = useLingui();
  const title = useId();
  const [outcome, setOutcome] = useState<ReportOutcome>("ACTED");
  const [note, setNote] = useState("");
  const [close, { loading, error }] = useMutation(closeReportDocument, { fetchPolicy: "no-cache" });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      await close({ variables: { input: { id, outcome, note } } });
      onDone();
    } catch {
      // Said in the form.
    }
  };
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h3 id={title}>
        <Trans>Close the report</Trans>
      </h3>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <ChoiceGroup<ReportOutcome>
          legend={t`What the one who reported is told`}
          value={outcome}
          choices={(Object.keys(outcomeWords) as ReportOutcome[]).map((value) => ({
            value,
            label: t(outcomeWords[value]),
          }))}
          onChange={setOutcome}
        />
        <TextArea
          label={t`A few words more`}
          hint={t`If you like: in plain words, and without what was decided for others.`}
          maxLength={500}
          rows={3}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {error && (
          <Notice tone="alert">
            <Trans>
              The report could not be closed: perhaps somebody else did. Close this window, and look.
            </Trans>
          </Notice>
        )}
        <div>
          <Button variant="primary" type="submit" busy={loading}>
            <Trans>Close the report</Trans>
          </Button>
        </div>
      </form>
    </section>
  );
};
