import { Trans } from "@lingui/react/macro";
import { FilePen, Forward, Reply, ReplyAll } from "lucide-react";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { Button } from "../../../ui/button.tsx";
import type { Message, OpenConversation } from "../reading/message.ts";
import styles from "./reply-bar.module.css";

interface Properties {
  conversation: OpenConversation;
  message: Message | undefined;
  onAnswer: (manner: "message" | "tous", draft?: string) => void;
}

/** Under the last message: what one answers with. */
export const ReplyBar = ({ conversation, message, onAnswer }: Properties) => {
  const begun = conversation.viewerCanReply ? conversation.answerDraft : null;
  return (
    <div className={styles.bar}>
      {begun && (
        <Button
          variant="primary"
          icon={<FilePen aria-hidden="true" />}
          onClick={() => onAnswer(begun.replyToAll ? "tous" : "message", begun.id)}
        >
          <Trans>Go on with my answer</Trans>
        </Button>
      )}
      {conversation.viewerCanReply && (
        <Button
          variant={begun ? "secondary" : "primary"}
          icon={<Reply aria-hidden="true" />}
          onClick={() => onAnswer("message")}
        >
          <Trans>Answer</Trans>
        </Button>
      )}
      {conversation.viewerCanReplyToAll && (
        <Button icon={<ReplyAll aria-hidden="true" />} onClick={() => onAnswer("tous")}>
          <Trans>Answer to all</Trans>
        </Button>
      )}
      {message && !message.recalledAt && (
        <ButtonLink
          to={`/messages/nouveau?transferer=${message.id}`}
          variant="quiet"
          icon={<Forward aria-hidden="true" />}
        >
          <Trans>Forward</Trans>
        </ButtonLink>
      )}
    </div>
  );
};
