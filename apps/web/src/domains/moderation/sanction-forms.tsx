import { useMutation } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { pauseWritingDocument, restoreAccountDocument, suspendAccountDocument } from "./documents.ts";
import styles from "./moderation.module.css";
import type { QueuedReport } from "./reports-panel.tsx";

const day = 86_400_000;
const hour = 3_600_000;

/** What can be done about who wrote it: a pause for a pupil, a suspended account for anybody. */
export const SanctionForms = ({ report }: { report: QueuedReport }) => {
  const title = useId();
  const [suspended, setSuspended] = useState(report.reportedIsSuspended);
  const name = report.reportedName ?? "";
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h3 id={title}>
        <Trans>Act towards {name}</Trans>
      </h3>
      {report.reportedIsPupil && !suspended && <PauseForm report={report} />}
      {suspended ? (
        <RestoreForm userId={report.reportedId ?? ""} onDone={() => setSuspended(false)} />
      ) : (
        <SuspendForm userId={report.reportedId ?? ""} onDone={() => setSuspended(true)} />
      )}
    </section>
  );
};

const PauseForm = ({ report }: { report: QueuedReport }) => {
  const { t } = useLingui();
  const [days, setDays] = useState("7");
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string>();
  const [pause, { loading, data, error }] = useMutation(pauseWritingDocument, { fetchPolicy: "no-cache" });
  const send = async () => {
    if (reason.trim() === "") return setProblem(t`Say why: the pupil and their guardians read it.`);
    setProblem(undefined);
    const { establishmentId, reportedId } = report;
    const until = new Date(Date.now() + Number(days) * day).toISOString();
    try {
      await pause({ variables: { input: { userId: reportedId ?? "", establishmentId, until, reason } } });
    } catch {
      // Said under the form.
    }
  };
  if (data)
    return (
      <Notice>
        <Trans>The pupil does not write until then; they and their guardians were told.</Trans>
      </Notice>
    );
  return (
    <div className={styles.form}>
      <TextField
        label={t`Why the pupil does not write for a while`}
        hint={t`In words for the pupil and their guardians. They can still write to the offices of the school.`}
        value={reason}
        maxLength={300}
        error={problem}
        onChange={(event) => setReason(event.target.value)}
      />
      <Select
        label={t`For how long`}
        value={days}
        options={[1, 3, 7, 14, 30].map((one) => ({
          value: String(one),
          label: plural(one, { one: "# day", other: "# days" }),
        }))}
        onChange={setDays}
      />
      <div>
        <Button busy={loading} onClick={() => void send()}>
          <Trans>Pause their messages</Trans>
        </Button>
      </div>
      {error && <Refused />}
    </div>
  );
};

interface AccountProperties {
  userId: string;
  onDone: () => void;
}

const SuspendForm = ({ userId, onDone }: AccountProperties) => {
  const { t } = useLingui();
  const [reason, setReason] = useState("");
  const [since, setSince] = useState("0");
  const [problem, setProblem] = useState<string>();
  const [suspend, { loading, error }] = useMutation(suspendAccountDocument, { fetchPolicy: "no-cache" });
  const send = async () => {
    if (reason.trim() === "") return setProblem(t`Say why: the journal keeps it.`);
    setProblem(undefined);
    const withdrawSince = since === "0" ? null : new Date(Date.now() - Number(since) * hour).toISOString();
    try {
      await suspend({ variables: { input: { userId, reason, withdrawSince } } });
      onDone();
    } catch {
      // Said under the form.
    }
  };
  return (
    <details>
      <summary>
        <Trans>Suspend the account</Trans>
      </summary>
      <div className={styles.form}>
        <p>
          <Trans>
            Its sessions end at once, everywhere, and nobody signs in with it until it is restored.
          </Trans>
        </p>
        <TextField
          label={t`Why the account is suspended`}
          value={reason}
          maxLength={300}
          error={problem}
          onChange={(event) => setReason(event.target.value)}
        />
        <Select
          label={t`What it sent`}
          value={since}
          options={[
            { value: "0", label: t`Leave everything` },
            { value: "1", label: t`Withdraw the last hour` },
            { value: "24", label: t`Withdraw the last day` },
            { value: "168", label: t`Withdraw the last week` },
          ]}
          onChange={setSince}
        />
        <div>
          <Button variant="danger" busy={loading} onClick={() => void send()}>
            <Trans>Suspend the account</Trans>
          </Button>
        </div>
        {error && <Refused />}
      </div>
    </details>
  );
};

const RestoreForm = ({ userId, onDone }: AccountProperties) => {
  const [restore, { loading, error }] = useMutation(restoreAccountDocument, { fetchPolicy: "no-cache" });
  const send = async () => {
    try {
      await restore({ variables: { input: { userId } } });
      onDone();
    } catch {
      // Said under the button.
    }
  };
  return (
    <div className={styles.form}>
      <p>
        <Trans>This account is suspended. What was withdrawn stays so.</Trans>
      </p>
      <div>
        <Button busy={loading} onClick={() => void send()}>
          <Trans>Restore the account</Trans>
        </Button>
      </div>
      {error && <Refused />}
    </div>
  );
};

const Refused = () => (
  <Notice tone="alert">
    <Trans>This could not be done: perhaps only somebody above the school may. Nothing changed.</Trans>
  </Notice>
);
