import { Trans, useLingui } from "@lingui/react/macro";
import { Send, Trash2 } from "lucide-react";
import { useEffect, useEffectEvent, useState, type SubmitEvent } from "react";
import { useNavigate, useSearchParams } from "react-router-dom";
import { v7 as uuidv7 } from "uuid";
import { Button } from "../../../ui/button.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { emptyDraft } from "../drafts/draft-content.ts";
import type { DraftSession, DraftState } from "../drafts/draft-session.ts";
import { useDraft, useDraftContent } from "../drafts/use-draft.ts";
import { useKeptDrafts } from "../drafts/use-kept-drafts.ts";
import { PeopleWords } from "../list/people-words.tsx";
import type { Message, OpenConversation } from "../reading/message.ts";
import { AttachmentPart, type FilesState } from "./attachment-part.tsx";
import { BodyPart } from "./body-part.tsx";
import { DraftStateLine } from "./draft-state-line.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import styles from "./reply-form.module.css";
import { useDiscard } from "./use-discard.ts";
import { useReply } from "./use-reply.ts";

interface Properties {
  conversation: OpenConversation;
  /** The one that is answered. */
  message: Message;
  mailboxId: string | null;
  all: boolean;
  onClose: () => void;
  onSent: () => void;
}

/** An answer, under what it answers. It is a draft as any other until it is sent. */
export const ReplyForm = (properties: Properties) => {
  const { message, all } = properties;
  const [parameters] = useSearchParams();
  const kept = useKeptDrafts();
  // What this browser still holds of an answer to the same message goes on; a draft that was opened is named.
  const [begun] = useState(() => {
    const named = parameters.get("brouillon");
    if (named !== null) return { id: named, fresh: undefined };
    const held = kept.all().find(({ content }) => content.inReplyTo === message.id);
    return { id: held?.id ?? uuidv7(), fresh: { ...emptyDraft, inReplyTo: message.id, replyToAll: all } };
  });
  const { opening, again } = useDraft(begun.id, begun.fresh);
  if (opening.state === "waiting") return <Skeleton lines={5} />;
  if (opening.state !== "open") {
    return (
      <ErrorState {...(opening.state === "failed" && { onRetry: () => void again() })}>
        <Trans>The draft of this answer could not be read.</Trans>
      </ErrorState>
    );
  }
  return <Answer {...properties} session={opening.session} />;
};

const Answer = ({
  conversation,
  message,
  mailboxId,
  all,
  onClose,
  onSent,
  session,
}: Properties & { session: DraftSession }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { content, state } = useDraftContent(session);
  useNamedInAddress(session, state);
  const { send, sending, problem } = useReply({ session, conversation, message, mailboxId, all, onSent });
  const [filesState, setFilesState] = useState<FilesState>("ready");
  const discard = useDiscard(
    session,
    (to, handed) => (to === "" ? onClose() : void navigate(to, { state: handed })),
    "",
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (filesState === "ready") void send();
  };
  return (
    <form className={styles.form} noValidate aria-label={t`Answer`} onSubmit={submit}>
      <p className={styles.to}>
        {all ? (
          <Trans>Answer to all in this conversation</Trans>
        ) : (
          <Trans>
            Answer to <PeopleWords names={answeredNames(message)} count={answeredCount(message)} /> alone
          </Trans>
        )}
      </p>
      <RefusalNotice problem={problem} />
      <BodyPart
        value={content.body}
        autoFocus
        error={problem?.field === "body" ? t`Write your message.` : undefined}
        onChange={(body) => session.write({ body })}
      />
      <AttachmentPart
        files={content.files}
        state={filesState}
        onChange={(files) => session.write({ files })}
        onState={setFilesState}
      />
      {problem?.kind === "unreached" && (
        <Notice tone="alert">
          <Trans>
            Préau cannot be reached: nothing was sent, and your message is kept. Send it again in a moment.
          </Trans>
        </Notice>
      )}
      <div className={styles.actions}>
        <Button
          variant="primary"
          type="submit"
          busy={sending || filesState !== "ready"}
          icon={<Send aria-hidden="true" />}
        >
          <Trans context="a message">Send</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Later</Trans>
        </Button>
        <Button variant="quiet" icon={<Trash2 aria-hidden="true" />} onClick={() => void discard()}>
          <Trans>Throw away</Trans>
        </Button>
        <DraftStateLine session={session} state={state} />
      </div>
    </form>
  );
};

/** One's own message is answered to those to whom it went. */
const answeredNames = ({ isMine, from, recipients }: Message) =>
  isMine ? recipients.nodes.map(({ correspondent }) => correspondent.name) : [from.name];
const answeredCount = ({ isMine, recipientCount }: Message) => (isMine ? recipientCount : 1);

/** Once it is saved, a reload finds this draft again. */
const useNamedInAddress = (session: DraftSession, state: DraftState) => {
  const [parameters, setParameters] = useSearchParams();
  const name = useEffectEvent((id: string) => {
    if (parameters.get("brouillon") === id) return;
    const next = new URLSearchParams(parameters);
    next.set("brouillon", id);
    setParameters(next, { replace: true, preventScrollReset: true });
  });
  const saved = state === "saved" || state === "copied" ? session.id() : undefined;
  useEffect(() => {
    if (saved !== undefined) name(saved);
  }, [saved]);
};
