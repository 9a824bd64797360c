import { Plural, useLingui } from "@lingui/react/macro";
import { Folder, Settings, UserRound, UsersRound } from "lucide-react";
import type { MenuGroup } from "../../../ui/menu.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { WordMenu } from "../../../ui/word-menu.tsx";
import { placesOf } from "../box-words.ts";
import { addressOfPlace, inbox, type Place, wordOf } from "../places.ts";
import styles from "./box-menu.module.css";
import type { Mailbox } from "./use-mailbox.ts";

interface Properties {
  mailboxes: readonly Mailbox[];
  mailbox: Mailbox | undefined;
  place: Place;
  name: string;
}

/** The name of the box that stands open; pressed, all the others. */
export const BoxMenu = ({ mailboxes, mailbox, place, name }: Properties) => {
  const { t } = useLingui();
  const own = mailbox?.isOwn ?? true;
  const narrowing = { mailbox: own ? undefined : mailbox?.id };
  const counted = (label: string, count: number) => (count > 0 ? t`${label} (${count} unread)` : label);
  const groups: MenuGroup[] = [
    ...(mailboxes.length > 1
      ? [
          {
            id: "mailboxes",
            heading: t`Mailboxes`,
            chosen: mailbox?.id ?? "",
            actions: mailboxes.map((one) => ({
              id: one.id,
              label: counted(one.isOwn ? t`My messages` : one.name, one.unreadCount),
              icon: one.isOwn ? <UserRound aria-hidden="true" /> : <UsersRound aria-hidden="true" />,
              href: addressOfPlace(inbox, { mailbox: one.isOwn ? undefined : one.id }),
            })),
          },
        ]
      : []),
    {
      id: "boxes",
      heading: t`Boxes`,
      chosen: wordOf(place),
      actions: placesOf(own).map(({ place: one, label, icon: Icon }) => ({
        id: wordOf(one),
        label: counted(t(label), one === inbox ? (mailbox?.unreadCount ?? 0) : 0),
        icon: <Icon aria-hidden="true" />,
        href: addressOfPlace(one, narrowing),
      })),
    },
    ...(mailbox && mailbox.folders.length > 0
      ? [
          {
            id: "folders",
            heading: t`Folders`,
            chosen: wordOf(place),
            actions: mailbox.folders.map((folder) => ({
              id: `dossier/${folder.id}`,
              label: counted(folder.name, folder.unreadCount),
              icon: <Folder aria-hidden="true" />,
              href: addressOfPlace({ kind: "folder", id: folder.id }, narrowing),
            })),
          },
        ]
      : []),
    {
      id: "settings",
      actions: [
        {
          id: "settings",
          label: t`Folders and settings`,
          icon: <Settings aria-hidden="true" />,
          href: "/messages/reglages",
        },
      ],
    },
  ];
  const unread = place.kind === "box" && place.box === "INBOX" ? (mailbox?.unreadCount ?? 0) : 0;
  return (
    <span className={styles.menu}>
      <WordMenu label={t`Boxes and folders`} groups={groups} className={styles.button}>
        <span className={styles.name}>
          {name}
          {!own && mailbox && <span className={styles.mailbox}>{mailbox.name}</span>}
        </span>
      </WordMenu>
      {unread > 0 && (
        <span className={styles.unread}>
          <Badge>
            <Plural value={unread} one="# unread" other="# unread" />
          </Badge>
        </span>
      )}
    </span>
  );
};
