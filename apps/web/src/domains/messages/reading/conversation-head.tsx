import { Trans } from "@lingui/react/macro";
import { Badge } from "../../../ui/badge.tsx";
import { hueOf } from "../../../ui/hue.ts";
import styles from "./conversation-head.module.css";
import type { OpenConversation } from "./message.ts";

/** In which school, and about which child. */
export const ConversationHead = ({ conversation }: { conversation: OpenConversation }) => (
  <span className={styles.head}>
    {conversation.aboutChildren.map(({ id, givenName }) => (
      <Badge key={id} tone={hueOf(id)}>
        <Trans>About {givenName}</Trans>
      </Badge>
    ))}
    {conversation.establishment && <span>{conversation.establishment.name}</span>}
  </span>
);
