import { Trans } from "@lingui/react/macro";
import { Avatar } from "../../../ui/avatar.tsx";
import { hueOf } from "../../../ui/hue.ts";
import { listMoment } from "../list/list-moment.ts";
import { useWhere } from "../use-where.ts";
import styles from "./closed-message.module.css";
import type { Message } from "./message.ts";

/** An older message in one line. */
export const ClosedMessage = ({ message, onOpen }: { message: Message; onOpen: () => void }) => {
  const where = useWhere();
  const { from, excerpt, sentAt, isMine, recalledAt } = message;
  return (
    <button type="button" className={styles.line} aria-expanded="false" onClick={onOpen}>
      <Avatar initials={from.initials} hue={hueOf(from.id)} size="small" />
      <span className={styles.who}>{isMine ? <Trans context="writer">Me</Trans> : from.name}</span>
      <span className={styles.excerpt}>{recalledAt ? <Trans>Message recalled</Trans> : excerpt}</span>
      <time className={styles.when} dateTime={sentAt}>
        {listMoment(new Date(sentAt), where)}
      </time>
    </button>
  );
};
