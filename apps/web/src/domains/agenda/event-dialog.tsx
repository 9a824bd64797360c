import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { CalendarDays, Clock, MapPin, Repeat, Users } from "lucide-react";
import type { ReactNode } from "react";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { showToast } from "../../ui/toast.tsx";
import { CalendarWords, ReaderWords, RepeatWords, WhenWords } from "./event-words.tsx";
import { cancelEventDocument } from "./documents.ts";
import type { AgendaEvent, Entry } from "./entry.ts";
import { EntryState } from "./entry-state.tsx";
import type { Step } from "./event-dialogs.tsx";
import styles from "./event-form.module.css";

interface Properties {
  entry: Entry;
  /** Once it is read. */
  event?: AgendaEvent;
  failed: boolean;
  onStep: (step: Step) => void;
  onClose: () => void;
}

/** What, when, where, who sees it and where it comes from; and what one may do with it. */
export const EventDialog = ({ entry, event, failed, onStep, onClose }: Properties) => {
  const { title, place, description, state } = entry;
  return (
    <Dialog
      title={state === "CANCELLED" ? <s>{title}</s> : title}
      onClose={onClose}
      actions={
        event?.viewerCanEdit && <Actions entry={entry} event={event} onStep={onStep} onClose={onClose} />
      }
    >
      <p hidden={state === "CONFIRMED" && !entry.moved}>
        <EntryState entry={entry} />
      </p>
      <ul className={styles.facts}>
        <Fact icon={<Clock aria-hidden="true" />}>
          <WhenWords entry={entry} />
        </Fact>
        {entry.recurring && (
          <Fact icon={<Repeat aria-hidden="true" />}>
            <RepeatWords {...(event && { event })} />
          </Fact>
        )}
        {place && <Fact icon={<MapPin aria-hidden="true" />}>{place}</Fact>}
        <Fact icon={<Users aria-hidden="true" />}>
          <ReaderWords entry={entry} roles={event?.roles ?? []} />
        </Fact>
        <Fact icon={<CalendarDays aria-hidden="true" />}>
          <CalendarWords entry={entry} />
        </Fact>
      </ul>
      {description && <p className={styles.description}>{description}</p>}
      {failed && (
        <Notice>
          <Trans>It could not be read again: it may be gone, or out of reach.</Trans>
        </Notice>
      )}
    </Dialog>
  );
};

const Fact = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <li className={styles.fact}>
    {icon}
    <div>{children}</div>
  </li>
);

const Actions = ({
  entry,
  event,
  onStep,
  onClose,
}: Pick<Properties, "entry" | "onStep" | "onClose"> & { event: AgendaEvent }) => {
  const { t } = useLingui();
  const { run, busy } = useTask();
  const [cancel] = useMutation(cancelEventDocument, { refetchQueries: ["Agenda"] });
  const takesPlace = () =>
    void run(async () => {
      const { id, version } = event;
      await cancel({ variables: { input: { id, version, cancelled: false } } });
      showToast(t`The event takes place after all`);
      onClose();
    });
  return (
    <>
      <Button variant="quiet" onClick={() => onStep("remove")}>
        {event.recurrenceOf === null ? <Trans>Remove</Trans> : <Trans>As planned again</Trans>}
      </Button>
      {entry.state === "CANCELLED" ? (
        <Button busy={busy} onClick={takesPlace}>
          <Trans>It takes place after all</Trans>
        </Button>
      ) : (
        <Button onClick={() => onStep("cancel")}>
          <Trans>Cancel the event</Trans>
        </Button>
      )}
      <Button variant="primary" onClick={() => onStep("edit")}>
        <Trans>Change</Trans>
      </Button>
    </>
  );
};
