import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Archive, CheckCheck, Folder, FolderInput, Inbox, Mail, MailOpen, Trash2, X } from "lucide-react";
import { IconButton } from "../../../ui/icon-button.tsx";
import { MenuButton } from "../../../ui/menu.tsx";
import type { Place } from "../places.ts";
import type { Conversation } from "./conversation.ts";
import styles from "./selection-bar.module.css";
import type { Target } from "./use-moves.ts";

interface Properties {
  chosen: readonly Conversation[];
  all: readonly Conversation[];
  folders: readonly { id: string; name: string }[];
  place: Place;
  onChoose: (ids: readonly string[]) => void;
  onMove: (target: Target) => void;
  onMark: (change: { read?: boolean; starred?: boolean }) => void;
}

/** How many are chosen, and what one does with them. */
export const SelectionBar = ({ chosen, all, folders, place, onChoose, onMove, onMark }: Properties) => {
  const { t } = useLingui();
  const someUnread = chosen.some(({ unread }) => unread);
  const inBox = place.kind === "box" ? place.box : undefined;
  return (
    <div role="toolbar" aria-label={t`What to do with those chosen`} className={styles.bar}>
      <IconButton label={t`Choose none`} icon={<X aria-hidden="true" />} onClick={() => onChoose([])} />
      <output className={styles.count}>
        <Plural value={chosen.length} one="# chosen" other="# chosen" />
      </output>
      {chosen.length < all.length && (
        <IconButton
          label={t`Choose all that are shown`}
          icon={<CheckCheck aria-hidden="true" />}
          onClick={() => onChoose(all.map(({ id }) => id))}
        />
      )}
      <IconButton
        label={someUnread ? t`Mark as read` : t`Mark as unread`}
        icon={someUnread ? <MailOpen aria-hidden="true" /> : <Mail aria-hidden="true" />}
        onClick={() => onMark({ read: someUnread })}
      />
      {inBox !== "ARCHIVE" && (
        <IconButton
          label={t`Archive`}
          icon={<Archive aria-hidden="true" />}
          onClick={() => onMove({ box: "ARCHIVE" })}
        />
      )}
      {inBox !== "BIN" && (
        <IconButton
          label={t`Put in the bin`}
          icon={<Trash2 aria-hidden="true" />}
          onClick={() => onMove({ box: "BIN" })}
        />
      )}
      <MenuButton
        label={t`Move to…`}
        icon={<FolderInput aria-hidden="true" />}
        groups={[
          {
            id: "boxes",
            actions: [
              {
                id: "inbox",
                label: t({ message: "Inbox", context: "messages" }),
                icon: <Inbox aria-hidden="true" />,
                onAction: () => onMove({ box: "INBOX" }),
              },
            ],
          },
          ...(folders.length > 0
            ? [
                {
                  id: "folders",
                  heading: t`Folders`,
                  actions: folders.map(({ id, name }) => ({
                    id,
                    label: name,
                    icon: <Folder aria-hidden="true" />,
                    onAction: () => onMove({ box: "INBOX", folderId: id, name }),
                  })),
                },
              ]
            : []),
        ]}
      />
      <span className={styles.said}>
        <Trans>Everything can be undone.</Trans>
      </span>
    </div>
  );
};
