import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { showToast } from "../../ui/toast.tsx";
import { cancelEventDocument } from "./documents.ts";
import type { AgendaEvent, Entry } from "./entry.ts";
import { meantTimes, ScopeChoice, type TimesMeant } from "./scope-choice.tsx";

interface Properties {
  entry: Entry;
  event: AgendaEvent;
  onBack: () => void;
  onDone: () => void;
}

/** It stays in the agenda, so that everybody reads that it does not take place. */
export const CancelDialog = ({ entry, event, onBack, onDone }: Properties) => {
  const { t } = useLingui();
  const series = event.recurring && event.recurrenceOf === null;
  const [meant, setMeant] = useState<TimesMeant>("one");
  const { run, busy, problem } = useTask();
  const [cancel] = useMutation(cancelEventDocument, { refetchQueries: ["Agenda"] });
  const confirm = () =>
    void run(async () => {
      const { id, version } = event;
      const input = { id, version, cancelled: true, ...(series && meantTimes(meant, entry.originalAt)) };
      await cancel({ variables: { input } });
      showToast(t`The event is cancelled`);
      onDone();
    });
  return (
    <Dialog
      alert
      title={t`Cancel “${entry.title}”?`}
      onClose={onBack}
      actions={
        <>
          <Button onClick={onBack}>
            <Trans>Back</Trans>
          </Button>
          <Button variant="danger" busy={busy} onClick={confirm}>
            <Trans>Cancel the event</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>Those who see it will read that it is cancelled. You can take this back.</Trans>
      </p>
      {series && <ScopeChoice value={meant} onChange={setMeant} />}
      {problem !== undefined && (
        <Notice tone="alert">
          <Trans>This could not be done: try again.</Trans>
        </Notice>
      )}
    </Dialog>
  );
};
