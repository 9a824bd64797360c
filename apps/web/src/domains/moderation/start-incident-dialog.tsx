import { useMutation } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState, type SubmitEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { startIncidentDocument } from "./documents.ts";
import type { ContainedPlace } from "./incident-panel.tsx";
import styles from "./moderation.module.css";

const durations = [1, 2, 4, 8, 24, 72];

interface Properties {
  place: ContainedPlace;
  onClose: () => void;
  onDone: () => void;
}

/** Asks once more, why and for how long, before a whole school is kept from writing. */
export const StartIncidentDialog = ({ place, onClose, onDone }: Properties) => {
  const { t } = useLingui();
  const form = useId();
  const [reason, setReason] = useState("");
  const [hours, setHours] = useState("2");
  const [problem, setProblem] = useState<string>();
  const [failed, setFailed] = useState(false);
  const [start, { loading }] = useMutation(startIncidentDocument, { fetchPolicy: "no-cache" });
  const { establishmentId, name } = place;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() === "") return setProblem(t`Say why: everybody of the school reads it.`);
    setFailed(false);
    try {
      await start({ variables: { input: { establishmentId, reason, hours: Number(hours) } } });
      onDone();
    } catch {
      setFailed(true);
    }
  };
  return (
    <Dialog
      alert
      title={t`Turn incident mode on in ${name}?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="danger" type="submit" form={form} busy={loading}>
            <Trans>Turn it on now</Trans>
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <p>
          <Trans>
            From now on, only the leadership writes in this school. It is kept in the journal, and ends by
            itself.
          </Trans>
        </p>
        <TextArea
          label={t`Why`}
          hint={t`Everybody of the school reads it, pupils and families too: name nobody.`}
          value={reason}
          maxLength={300}
          rows={3}
          error={problem}
          onChange={(event) => setReason(event.target.value)}
        />
        <Select
          label={t`For how long at most`}
          value={hours}
          options={durations.map((one) => ({
            value: String(one),
            label: plural(one, { one: "# hour", other: "# hours" }),
          }))}
          onChange={setHours}
        />
        {failed && (
          <Notice tone="alert">
            <Trans>Incident mode could not be turned on: everybody writes as before. Try again.</Trans>
          </Notice>
        )}
      </form>
    </Dialog>
  );
};
