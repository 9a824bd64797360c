import { Trans } from "@lingui/react/macro";
import { Forward, Reply, ReplyAll } from "lucide-react";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { Button } from "../../../ui/button.tsx";
import type { Message, OpenConversation } from "../reading/message.ts";
import styles from "./reply-bar.module.css";

interface Properties {
  conversation: OpenConversation;
  message: Message | undefined;
  onAnswer: (manner: "message" | "tous") => void;
}

/** Under the last message: what one answers with. */
export const ReplyBar = ({ conversation, message, onAnswer }: Properties) => (
  <div className={styles.bar}>
    {conversation.viewerCanReply && (
      <Button variant="primary" icon={<Reply aria-hidden="true" />} onClick={() => onAnswer("message")}>
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
