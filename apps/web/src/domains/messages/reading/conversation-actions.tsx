import { useLingui } from "@lingui/react/macro";
import { Archive, Folder, FolderInput, Inbox, Mail, Printer, Star, Trash2 } from "lucide-react";
import { useNavigate } from "react-router-dom";
import { IconButton } from "../../../ui/icon-button.tsx";
import { MenuButton } from "../../../ui/menu.tsx";
import { useMailbox } from "../list/use-mailbox.ts";
import { type Target, useMoves } from "../list/use-moves.ts";
import { addressOfPlace, type Narrowing, type Place } from "../places.ts";
import styles from "./conversation-actions.module.css";
import type { OpenConversation } from "./message.ts";

interface Properties {
  conversation: OpenConversation;
  place: Place;
  narrowing: Narrowing;
}

/** What one does with a whole conversation. */
export const ConversationActions = ({ conversation, place, narrowing }: Properties) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { mailbox } = useMailbox(narrowing.mailbox);
  const { move, mark } = useMoves(narrowing.mailbox ?? null);
  const { id, box, folderId, starred } = conversation;
  const leave = () => navigate(addressOfPlace(place, narrowing));
  const put = async (target: Target) => {
    await leave();
    await move([{ id, box, folderId }], target);
  };
  const unread = async () => {
    await leave();
    await mark([id], { read: false });
  };
  const folders = mailbox?.folders ?? [];
  return (
    <div className={styles.actions} role="toolbar" aria-label={t`This conversation`}>
      <IconButton
        label={starred ? t`Starred: take the star away` : t`Give it a star`}
        icon={<Star aria-hidden="true" className={starred ? styles.starred : undefined} />}
        aria-pressed={starred}
        onClick={() => void mark([id], { starred: !starred })}
      />
      {box !== "ARCHIVE" && (
        <IconButton
          label={t`Archive`}
          icon={<Archive aria-hidden="true" />}
          onClick={() => void put({ box: "ARCHIVE" })}
        />
      )}
      {box !== "BIN" && (
        <IconButton
          label={t`Put in the bin`}
          icon={<Trash2 aria-hidden="true" />}
          onClick={() => void put({ box: "BIN" })}
        />
      )}
      <IconButton
        label={t`Mark as unread`}
        icon={<Mail aria-hidden="true" />}
        onClick={() => void unread()}
      />
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
                onAction: () => void put({ box: "INBOX" }),
              },
              ...folders.map((folder) => ({
                id: folder.id,
                label: folder.name,
                icon: <Folder aria-hidden="true" />,
                onAction: () => void put({ box: "INBOX", folderId: folder.id, name: folder.name }),
              })),
            ],
          },
        ]}
      />
      <IconButton label={t`Print`} icon={<Printer aria-hidden="true" />} onClick={() => window.print()} />
    </div>
  );
};
