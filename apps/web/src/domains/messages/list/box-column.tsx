import { useLingui } from "@lingui/react/macro";
import { Folder, Settings } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { Badge } from "../../../ui/badge.tsx";
import { placesOf } from "../box-words.ts";
import { addressOfPlace, inbox, type Place, wordOf } from "../places.ts";
import styles from "./box-column.module.css";
import type { Mailbox } from "./use-mailbox.ts";

interface Properties {
  mailboxes: readonly Mailbox[];
  mailbox: Mailbox | undefined;
  place: Place;
}

const entry = (to: string, current: false | "page" | "true", icon: ReactNode, label: string, count = 0) => (
  <li key={to}>
    <Link to={to} className={styles.entry ?? ""} {...(current !== false && { "aria-current": current })}>
      {icon}
      <span className={styles.word}>{label}</span>
      {count > 0 && <Unread count={count} />}
    </Link>
  </li>
);

/** Boxes, folders and mailboxes under each other: where the screen has room for them. Elsewhere they are in a menu. */
export const BoxColumn = ({ mailboxes, mailbox, place }: Properties) => {
  const { t } = useLingui();
  const own = mailbox?.isOwn ?? true;
  const narrowing = { mailbox: own ? undefined : mailbox?.id };
  return (
    <nav className={styles.column} aria-label={t`Boxes and folders`}>
      {mailboxes.length > 1 && (
        <ul className={styles.group} aria-label={t`Mailboxes`}>
          {mailboxes.map((one) =>
            entry(
              addressOfPlace(inbox, { mailbox: one.isOwn ? undefined : one.id }),
              one.id === mailbox?.id && "true",
              null,
              one.isOwn ? t`My messages` : one.name,
              one.unreadCount,
            ),
          )}
        </ul>
      )}
      <ul className={styles.group}>
        {placesOf(own).map(({ place: one, label, icon: Icon }) =>
          entry(
            addressOfPlace(one, narrowing),
            wordOf(one) === wordOf(place) && "page",
            <Icon aria-hidden="true" />,
            t(label),
            one === inbox ? mailbox?.unreadCount : 0,
          ),
        )}
      </ul>
      {(mailbox?.folders.length ?? 0) > 0 && (
        <ul className={styles.group} aria-label={t`Folders`}>
          {mailbox?.folders.map(({ id, name, unreadCount }) =>
            entry(
              addressOfPlace({ kind: "folder", id }, narrowing),
              place.kind === "folder" && place.id === id && "page",
              <Folder aria-hidden="true" />,
              name,
              unreadCount,
            ),
          )}
        </ul>
      )}
      <ul className={styles.group}>
        {entry("/messages/reglages", false, <Settings aria-hidden="true" />, t`Folders and settings`)}
      </ul>
    </nav>
  );
};

const Unread = ({ count }: { count: number }) => {
  const { t } = useLingui();
  return (
    <Badge>
      <span title={t`${count} unread`}>{count}</span>
    </Badge>
  );
};
