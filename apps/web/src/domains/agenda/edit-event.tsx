import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { showToast } from "../../ui/toast.tsx";
import { updateEventDocument } from "./documents.ts";
import { contentOf, draftOf } from "./draft.ts";
import type { AgendaEvent, Entry } from "./entry.ts";
import { EventForm } from "./event-form.tsx";
import { meantTimes, ScopeChoice, type TimesMeant } from "./scope-choice.tsx";

interface Properties {
  entry: Entry;
  event: AgendaEvent;
  onClose: () => void;
}

/** Changes an event: all its times, the one that was opened, or that one and those after it. */
export const EditEvent = ({ entry, event, onClose }: Properties) => {
  const { t } = useLingui();
  const series = event.recurring && event.recurrenceOf === null;
  const [meant, setMeant] = useState<TimesMeant>("one");
  const [draft, setDraft] = useState(() => draftOf(event, series ? entry : event));
  const choose = (next: TimesMeant) => {
    // The days are others; all that was written besides stays.
    const { firstDay, lastDay } = draftOf(event, next === "all" ? event : entry);
    setDraft({ ...draft, firstDay, lastDay });
    setMeant(next);
  };
  const [update] = useMutation(updateEventDocument, { refetchQueries: ["Agenda"] });
  const repeated = !series || meant !== "one";
  const save = async () => {
    const { id, version, recurrence } = event;
    await update({
      variables: {
        input: {
          id,
          version,
          event: { ...contentOf(draft, event.timeZone, recurrence), ...(!repeated && { recurrence: null }) },
          ...(series && meantTimes(meant, entry.originalAt)),
        },
      },
    });
    showToast(t`The event is changed`);
    onClose();
  };
  return (
    <EventForm
      title={t`Change the event`}
      draft={draft}
      onDraft={setDraft}
      timeZone={event.timeZone}
      repeatable={repeated && event.recurrenceOf === null}
      onClose={onClose}
      onSave={save}
    >
      {series && <ScopeChoice hint value={meant} onChange={choose} />}
    </EventForm>
  );
};
