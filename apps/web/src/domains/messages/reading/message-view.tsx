import { Trans, useLingui } from "@lingui/react/macro";
import { ChevronUp } from "lucide-react";
import { useId } from "react";
import { Avatar } from "../../../ui/avatar.tsx";
import { AttachmentList } from "../../files/attachment-list.tsx";
import { hueOf } from "../../../ui/hue.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { capitalise } from "../../../platform/dates.ts";
import { wholeMoment } from "../list/list-moment.ts";
import { useWhere } from "../use-where.ts";
import { DeliveryLine } from "./delivery-line.tsx";
import type { Message } from "./message.ts";
import { MessageBody } from "./message-body.tsx";
import { MessageMenu } from "./message-menu.tsx";
import styles from "./message-view.module.css";
import { RecipientsLine } from "./recipients-line.tsx";
import { UrgentLine } from "./urgent-line.tsx";

interface Properties {
  message: Message;
  onChange: () => void;
  onClose?: () => void;
}

/** One message, whole: who wrote to whom and when, what it says, and for who wrote it how far it is. */
export const MessageView = ({ message, onChange, onClose }: Properties) => {
  const { t } = useLingui();
  const where = useWhere();
  const id = useId();
  const { from, writtenBy, isMine, sentAt, recalledAt } = message;
  return (
    <article className={styles.message} aria-labelledby={id}>
      <header className={styles.head}>
        <Avatar initials={from.initials} hue={hueOf(from.id)} />
        <div className={styles.people}>
          <h2 id={id} className={styles.from}>
            {from.name}
            {from.detail && <span className={styles.detail}> · {from.detail}</span>}
          </h2>
          {writtenBy && (
            <p className={styles.by}>
              <Trans>Written by {writtenBy.displayName}; only those of this mailbox see it</Trans>
            </p>
          )}
          <RecipientsLine message={message} />
          <time className={styles.when} dateTime={sentAt}>
            {capitalise(wholeMoment(new Date(sentAt), where))}
          </time>
        </div>
        <div className={styles.tools}>
          {onClose && (
            <IconButton
              label={t`Fold this message`}
              icon={<ChevronUp aria-hidden="true" />}
              aria-expanded="true"
              onClick={onClose}
            />
          )}
          <MessageMenu message={message} />
        </div>
      </header>
      {message.urgentCause && <UrgentLine cause={message.urgentCause} name={from.name} />}
      {recalledAt && !isMine ? (
        <p className={styles.gone}>
          <Trans>This message was recalled by who wrote it.</Trans>
        </p>
      ) : (
        <>
          <MessageBody body={message.body} />
          <AttachmentList files={message.attachments} label={t`Attachments of ${from.name}`} />
        </>
      )}
      {isMine && <DeliveryLine message={message} onChange={onChange} />}
    </article>
  );
};
