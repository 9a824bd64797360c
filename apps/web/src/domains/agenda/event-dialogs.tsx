import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { AddEvent } from "./add-event.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import { agendaEventDocument } from "./documents.ts";
import { EditEvent } from "./edit-event.tsx";
import type { Entry } from "./entry.ts";
import { EventDialog } from "./event-dialog.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";
import type { Slot } from "./view-properties.ts";

interface Properties {
  entry?: Entry;
  slot?: Slot;
  onClose: () => void;
}

/** One at a time: what an event is, what one changes in it, or a new one. */
export const EventDialogs = ({ entry, slot, onClose }: Properties) =>
  entry ? <OneEvent entry={entry} onClose={onClose} /> : slot && <AddEvent slot={slot} onClose={onClose} />;

export type Step = "read" | "edit" | "cancel" | "remove";

const OneEvent = ({ entry, onClose }: { entry: Entry; onClose: () => void }) => {
  const [step, setStep] = useState<Step>("read");
  const { data, error } = useQuery(agendaEventDocument, {
    variables: { id: entry.eventId },
    fetchPolicy: "network-only",
  });
  const event = data?.agendaEvent ?? undefined;
  const back = () => setStep("read");
  if (event && step === "edit") return <EditEvent entry={entry} event={event} onClose={onClose} />;
  if (event && step === "cancel")
    return <CancelDialog entry={entry} event={event} onBack={back} onDone={onClose} />;
  if (event && step === "remove")
    return <RemoveDialog entry={entry} event={event} onBack={back} onDone={onClose} />;
  return (
    <EventDialog
      entry={entry}
      {...(event && { event })}
      failed={error !== undefined && !event}
      onStep={setStep}
      onClose={onClose}
    />
  );
};
