import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { schoolTimeZone } from "../../platform/dates.ts";
import { showToast } from "../../ui/toast.tsx";
import { AudienceFields, audienceInput, type Audience } from "./audience-fields.tsx";
import { addEventDocument } from "./documents.ts";
import { contentOf, draftAt } from "./draft.ts";
import { EventForm } from "./event-form.tsx";
import type { Slot } from "./view-properties.ts";

/** Begins an event where somebody pointed, in one's own agenda until one says otherwise. */
export const AddEvent = ({ slot, onClose }: { slot: Slot; onClose: () => void }) => {
  const { t } = useLingui();
  const [audience, setAudience] = useState<Audience>({ place: undefined, choice: "all" });
  const [draft, setDraft] = useState(() => draftAt(slot));
  const timeZone = audience.place?.timeZone ?? schoolTimeZone();
  const [add] = useMutation(addEventDocument, { refetchQueries: ["Agenda"] });
  return (
    <EventForm
      title={t`New event`}
      draft={draft}
      onDraft={setDraft}
      timeZone={timeZone}
      repeatable
      onClose={onClose}
      onSave={async () => {
        const input = { event: contentOf(draft, timeZone, null), audience: audienceInput(audience) };
        await add({ variables: { input } });
        showToast(t`The event is in the agenda`);
        onClose();
      }}
    >
      <AudienceFields audience={audience} onChange={setAudience} />
    </EventForm>
  );
};
