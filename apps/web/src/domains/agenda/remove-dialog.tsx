import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { showToast } from "../../ui/toast.tsx";
import { removeEventDocument } from "./documents.ts";
import type { AgendaEvent, Entry } from "./entry.ts";
import { ScopeChoice, type TimesMeant } from "./scope-choice.tsx";

interface Properties {
  entry: Entry;
  event: AgendaEvent;
  onBack: () => void;
  onDone: () => void;
}

/** One time alone is cancelled rather than removed: whoever counted on it has to read it. */
const removable = ["following", "all"] as const;

/** As if it had never been written; of one time that was changed, that time is as planned again. */
export const RemoveDialog = ({ entry, event, onBack, onDone }: Properties) => {
  const { t } = useLingui();
  const { run, busy, problem } = useTask();
  const [remove] = useMutation(removeEventDocument, { refetchQueries: ["Agenda"] });
  const alone = event.recurrenceOf !== null;
  const series = event.recurring && !alone;
  const [meant, setMeant] = useState<TimesMeant>("following");
  const fromHere = series && meant === "following";
  const confirm = () =>
    void run(async () => {
      const { id, version } = event;
      const input = { id, version, ...(fromHere && { followingFrom: entry.originalAt }) };
      await remove({ variables: { input } });
      showToast(alone ? t`This time is as planned again` : t`The event is removed`);
      onDone();
    });
  return (
    <Dialog
      alert
      title={alone ? t`Take back this change?` : t`Remove “${event.title}”?`}
      onClose={onBack}
      actions={
        <>
          <Button onClick={onBack}>
            <Trans>Back</Trans>
          </Button>
          <Button variant="danger" busy={busy} onClick={confirm}>
            {alone ? <Trans>As planned again</Trans> : <Trans>Remove</Trans>}
          </Button>
        </>
      }
    >
      <p>
        {alone ? (
          <Trans>This time will be as its rule says.</Trans>
        ) : series ? (
          <Trans>These times disappear from every agenda. This cannot be undone.</Trans>
        ) : (
          <Trans>It disappears from every agenda. This cannot be undone.</Trans>
        )}
      </p>
      {series && <ScopeChoice scopes={removable} value={meant} onChange={setMeant} />}
      {problem !== undefined && (
        <Notice tone="alert">
          <Trans>This could not be done: try again.</Trans>
        </Notice>
      )}
    </Dialog>
  );
};
