import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type FormEvent } from "react";
import { useTask } from "../../platform/use-task.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { placeInput } from "./audience-fields.tsx";
import { BroughtIn, type Done } from "./brought-in.tsx";
import styles from "./calendars-page.module.css";
import { importCalendarDocument, subscribeCalendarDocument } from "./documents.ts";
import { type Place, PlaceField } from "./place-field.tsx";

const base64Of = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

/** A calendar of another programme: its address, which is fetched every hour, or a file of it. */
export const BringInForm = ({ onDone }: { onDone: () => void }) => {
  const { t } = useLingui();
  const [place, setPlace] = useState<Place>();
  const [address, setAddress] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const [done, setDone] = useState<Done>();
  const { run, busy, problem } = useTask();
  const [subscribe] = useMutation(subscribeCalendarDocument);
  const [importFile] = useMutation(importCalendarDocument);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setDone(undefined);
    void run(async () => {
      const audience = place ? placeInput(place) : null;
      const answer = file
        ? (
            await importFile({
              variables: { input: { content: await base64Of(file), name: file.name, audience } },
            })
          ).data?.importCalendarFile
        : (await subscribe({ variables: { input: { address, audience } } })).data?.subscribeCalendar;
      setDone(answer);
      if (answer?.refusal === null) {
        setAddress("");
        onDone();
      }
    });
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <PlaceField label={t`In whose agenda`} own={t`Mine`} place={place} onChange={setPlace} />
      <TextField
        label={t`Address of a calendar`}
        hint={t`It begins with https:// or webcal:// and is fetched every hour.`}
        type="url"
        value={address}
        required={file === null}
        onChange={({ target }) => setAddress(target.value)}
      />
      <TextField
        label={t`Or a calendar file (.ics)`}
        type="file"
        accept=".ics,text/calendar"
        onChange={({ target }) => setFile(target.files?.[0] ?? null)}
      />
      <p>
        <Button variant="primary" type="submit" busy={busy}>
          <Trans>Bring in</Trans>
        </Button>
      </p>
      <BroughtIn done={done} />
      {problem !== undefined && (
        <Notice tone="alert">
          <Trans>This could not be done: try again.</Trans>
        </Notice>
      )}
    </form>
  );
};
