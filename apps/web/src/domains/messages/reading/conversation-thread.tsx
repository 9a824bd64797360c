import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import { usePrinting } from "../../../platform/use-printing.ts";
import { Button } from "../../../ui/button.tsx";
import { ReplyBar } from "../writing/reply-bar.tsx";
import { ReplyForm } from "../writing/reply-form.tsx";
import styles from "./conversation-thread.module.css";
import { ClosedMessage } from "./closed-message.tsx";
import type { OpenConversation } from "./message.ts";
import { MessageView } from "./message-view.tsx";

interface Properties {
  conversation: OpenConversation;
  mailboxId: string | null;
  loading: boolean;
  onOlder: () => void;
  onChange: () => void;
}

/** The messages in the order in which they were written: the last one open, older ones in a line until one opens them. */
export const ConversationThread = ({ conversation, mailboxId, loading, onOlder, onChange }: Properties) => {
  const { t } = useLingui();
  const [parameters, setParameters] = useSearchParams();
  const { nodes, pageInfo } = conversation.messages;
  const messages = nodes.toReversed();
  const last = messages.at(-1);
  // What was unread when one came stays open, though it is read from then on.
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(messages.filter(({ read }) => !read).map(({ id }) => id)),
  );
  const printing = usePrinting();
  const toggle = (id: string) =>
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const older = conversation.messageCount - nodes.length;
  const answered = last && lastOfOthers(messages);
  const manner = parameters.get("repondre");
  const answer = (how: string | null, draft?: string) => {
    const next = new URLSearchParams(parameters);
    for (const [name, value] of [
      ["repondre", how],
      ["brouillon", draft],
    ] as const) {
      if (value == null) next.delete(name);
      else next.set(name, value);
    }
    setParameters(next, { replace: true, preventScrollReset: true });
  };
  return (
    <>
      <ol className={styles.thread} aria-label={t`Messages, the newest last`}>
        {pageInfo.hasNextPage && (
          <li className={styles.older}>
            <Button variant="quiet" busy={loading} onClick={onOlder}>
              <Plural value={older} one="Show # message before" other="Show # messages before" />
            </Button>
          </li>
        )}
        {messages.map((message) => (
          <li key={message.id}>
            {message === last || printing || opened.has(message.id) ? (
              <MessageView
                message={message}
                onChange={onChange}
                {...(message !== last && { onClose: () => toggle(message.id) })}
              />
            ) : (
              <ClosedMessage message={message} onOpen={() => toggle(message.id)} />
            )}
          </li>
        ))}
      </ol>
      {answered && conversation.viewerCanReply && manner !== null ? (
        <ReplyForm
          key={manner}
          conversation={conversation}
          message={answered}
          mailboxId={mailboxId}
          all={manner === "tous"}
          onClose={() => answer(null)}
          onSent={() => {
            answer(null);
            onChange();
          }}
        />
      ) : (
        <ReplyBar conversation={conversation} message={last} onAnswer={answer} />
      )}
      {!conversation.viewerCanReply && (
        <p className={styles.closed}>
          <Trans>One does not answer this conversation.</Trans>
        </p>
      )}
    </>
  );
};

/** One answers what somebody else wrote; only to oneself when nobody else did. */
const lastOfOthers = <One extends { isMine: boolean; state: string }>(messages: readonly One[]) =>
  messages.findLast(({ isMine, state }) => !isMine && state !== "RECALLED") ?? messages.at(-1);
