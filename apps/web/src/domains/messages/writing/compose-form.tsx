import { Trans, useLingui } from "@lingui/react/macro";
import { Send, Trash2 } from "lucide-react";
import { useRef, useState, type SubmitEvent } from "react";
import type { WritingPlacesQuery } from "../../../platform/gql/graphql.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { DraftSession } from "../drafts/draft-session.ts";
import { useDraftContent } from "../drafts/use-draft.ts";
import { AttachmentPart, type FilesState } from "./attachment-part.tsx";
import { BodyPart } from "./body-part.tsx";
import styles from "./compose-form.module.css";
import { DraftStateLine } from "./draft-state-line.tsx";
import { RecipientField } from "./recipient-field.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import { SendingLine } from "./sending-line.tsx";
import { SendingOptions } from "./sending-options.tsx";
import { useDiscard } from "./use-discard.ts";
import { usePreview } from "./use-preview.ts";
import { useSend } from "./use-send.ts";
import { WhoFields } from "./who-fields.tsx";

export type WritingPlace = WritingPlacesQuery["viewer"]["writingPlaces"][number];

interface Properties {
  session: DraftSession;
  places: readonly WritingPlace[];
  onLeave: Leave;
}

/** Goes to another page, which may be handed something. */
export type Leave = (to: string, state?: unknown) => void;

/** To whom, about what, what, and when. */
export const ComposeForm = ({ session, places, onLeave }: Properties) => {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const { content, state } = useDraftContent(session);
  const place =
    places.find(({ establishment }) => establishment.id === content.establishmentId) ?? places[0]!;
  const { send, sending, problem, sentence } = useSend(session, place, onLeave);
  const [filesState, setFilesState] = useState<FilesState>("ready");
  const discard = useDiscard(session, onLeave);
  const preview = usePreview(content, place.establishment.id);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (filesState !== "ready") return;
    if (await send()) return;
    // To the first field that wants something.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <RefusalNotice problem={problem} />
      <WhoFields session={session} content={content} places={places} place={place} />
      <RecipientField
        establishmentId={place.establishment.id}
        senderId={content.senderId}
        value={content.to}
        error={problem?.field === "to" ? t`Choose at least one recipient.` : undefined}
        onChange={(to) => session.write({ to, establishmentId: place.establishment.id })}
      />
      <TextField
        label={t`Subject`}
        value={content.subject}
        maxLength={150}
        error={problem?.field === "subject" ? t`Say in a few words what it is about.` : undefined}
        onChange={(event) => session.write({ subject: event.target.value })}
      />
      <BodyPart
        value={content.body}
        error={problem?.field === "body" ? t`Write your message.` : undefined}
        onChange={(body) => session.write({ body })}
      />
      <AttachmentPart
        files={content.files}
        state={filesState}
        onChange={(files) => session.write({ files })}
        onState={setFilesState}
      />
      <SendingOptions session={session} content={content} preview={preview} problem={problem} />
      <div className={styles.foot}>
        <SendingLine preview={preview} />
        <div className={styles.actions}>
          <Button
            variant="primary"
            type="submit"
            busy={sending || filesState !== "ready"}
            icon={<Send aria-hidden="true" />}
          >
            {sentence}
          </Button>
          <Button variant="quiet" icon={<Trash2 aria-hidden="true" />} onClick={() => void discard()}>
            <Trans>Throw away</Trans>
          </Button>
          <DraftStateLine session={session} state={state} />
        </div>
      </div>
      {problem?.kind === "unreached" && (
        <Notice tone="alert">
          <Trans>
            Préau cannot be reached: nothing was sent, and your message is kept. Send it again in a moment.
          </Trans>
        </Notice>
      )}
    </form>
  );
};
