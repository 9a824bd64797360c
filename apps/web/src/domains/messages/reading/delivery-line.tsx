import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { Link } from "react-router-dom";
import { wholeMoment } from "../list/list-moment.ts";
import { useWhere } from "../use-where.ts";
import styles from "./delivery-line.module.css";
import type { Message } from "./message.ts";
import { RecallButton } from "./recall-button.tsx";
import { WaitingActions } from "./waiting-actions.tsx";

/** For who wrote: when it leaves, to how many it came, who has read it, and how to take it back. */
export const DeliveryLine = ({ message, onChange }: { message: Message; onChange: () => void }) => {
  const where = useWhere();
  const { state, deliverAt, scheduled, recipientCount, readCount, recalledAt } = message;
  const when = wholeMoment(new Date(deliverAt ?? message.sentAt), where);
  const recalledWhen = recalledAt ? wholeMoment(new Date(recalledAt), where) : "";
  return (
    <footer className={styles.line}>
      {state === "SCHEDULED" && (
        <>
          <p>
            {scheduled ? (
              <Trans>Scheduled: it will be delivered {when}.</Trans>
            ) : (
              <Trans>The school is in its quiet hours: it will be delivered {when}.</Trans>
            )}
          </p>
          <WaitingActions message={message} onChange={onChange} />
        </>
      )}
      {state === "DELIVERING" && <Progress message={message} />}
      {state === "CANCELLED" && (
        <p>
          <Trans>Cancelled: nobody received it.</Trans>
        </p>
      )}
      {state === "RECALLED" && (
        <p>
          <Trans>Recalled {recalledWhen}: nobody can read it any more. You still see what you wrote.</Trans>
        </p>
      )}
      {state === "DELIVERED" && (
        <p>
          {readCount === null || readCount === undefined ? (
            <Plural value={recipientCount} one="Delivered." other="Delivered to # people." />
          ) : (
            <Reading read={readCount} of={recipientCount} />
          )}
        </p>
      )}
      {message.urgentCause && (state === "DELIVERED" || state === "DELIVERING") && (
        <Link to={`/messages/appels/${message.id}`} className={styles.calls}>
          <Trans>Who was not reached: list to call</Trans>
        </Link>
      )}
      {(state === "DELIVERED" || state === "DELIVERING") && message.viewerCanRecall && (
        <RecallButton message={message} onChange={onChange} />
      )}
    </footer>
  );
};

const Reading = ({ read, of }: { read: number; of: number }) => {
  if (of === 1) return read === 1 ? <Trans>Read.</Trans> : <Trans>Delivered, not read yet.</Trans>;
  return read === 0 ? (
    <Trans>Delivered to {of} people, not read yet.</Trans>
  ) : (
    <Trans>
      Read by {read} of {of}.
    </Trans>
  );
};

const Progress = ({ message: { deliveredCount, recipientCount } }: { message: Message }) => {
  const { t } = useLingui();
  const id = useId();
  return (
    <div className={styles.progress}>
      <p id={id}>
        <Trans>
          Being delivered: {deliveredCount} of {recipientCount}. You may leave this page.
        </Trans>
      </p>
      <progress aria-labelledby={id} value={deliveredCount} max={recipientCount}>
        {t`${deliveredCount} of ${recipientCount}`}
      </progress>
    </div>
  );
};
