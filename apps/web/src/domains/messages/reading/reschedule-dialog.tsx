import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState, type SubmitEvent } from "react";
import { schoolTimeZone } from "../../../platform/dates.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { fieldOf } from "../refusal.ts";
import { ScheduleFields } from "../writing/schedule-fields.tsx";
import { nextMorning } from "../writing/schedule.ts";
import { rescheduleMessageDocument } from "./documents.ts";
import type { Message } from "./message.ts";

interface Properties {
  message: Message;
  onClose: () => void;
  onDone: () => void;
}

/** Another time for what waits, or as soon as the school allows. */
export const RescheduleDialog = ({ message, onClose, onDone }: Properties) => {
  const { t } = useLingui();
  const form = useId();
  const [at, setAt] = useState(() => message.deliverAt ?? nextMorning(new Date(), schoolTimeZone()));
  const [problem, setProblem] = useState<string>();
  const [reschedule, { loading }] = useMutation(rescheduleMessageDocument);
  const keep = async (scheduledAt: string | null) => {
    try {
      await reschedule({ variables: { input: { messageId: message.id, scheduledAt } } });
      showToast(scheduledAt === null ? t`It leaves as soon as the school is open` : t`The new time is kept`);
      onDone();
    } catch (error) {
      setProblem(
        fieldOf(error) === "scheduledAt"
          ? t`Choose a time to come, within a year.`
          : t`It could not be changed. It may just have left.`,
      );
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void keep(at);
  };
  return (
    <Dialog
      title={t`When to deliver it`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => void keep(null)}>
            <Trans>As soon as possible</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form} busy={loading}>
            <Trans>Keep this time</Trans>
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={submit}>
        <ScheduleFields value={at} error={problem} onChange={setAt} />
      </form>
    </Dialog>
  );
};
