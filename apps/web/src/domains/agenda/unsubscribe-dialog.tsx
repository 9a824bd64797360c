import { useMutation } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { showToast } from "../../ui/toast.tsx";
import { unsubscribeCalendarDocument } from "./documents.ts";
import type { CalendarOverview } from "./foreign-calendar.tsx";

interface Properties {
  overview: CalendarOverview;
  onClose: () => void;
  onDone: () => void;
}

/** Says what goes away, and for whom, before it does. */
export const UnsubscribeDialog = ({ overview, onClose, onDone }: Properties) => {
  const { t } = useLingui();
  const { run, busy, problem } = useTask();
  const [remove] = useMutation(unsubscribeCalendarDocument);
  const { id, kind, name } = overview.calendar;
  const count = overview.eventCount ?? 0;
  const confirm = () =>
    void run(async () => {
      await remove({ variables: { input: { calendarId: id } } });
      showToast(t`The calendar is removed`);
      onDone();
    });
  return (
    <Dialog
      alert
      title={t`Remove “${name}”?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Back</Trans>
          </Button>
          <Button variant="danger" busy={busy} onClick={confirm}>
            <Trans>Remove</Trans>
          </Button>
        </>
      }
    >
      <p>
        {kind === "PERSON" ? (
          <Plural
            value={count}
            one="Its # event will disappear from your agenda."
            other="Its # events will disappear from your agenda."
          />
        ) : (
          <Plural
            value={count}
            one="Its # event will disappear for all those who read it."
            other="Its # events will disappear for all those who read them."
          />
        )}
      </p>
      <p>
        <Trans>To see them again, the calendar has to be brought in again.</Trans>
      </p>
      {problem !== undefined && (
        <Notice tone="alert">
          <Trans>This could not be done: try again.</Trans>
        </Notice>
      )}
    </Dialog>
  );
};
