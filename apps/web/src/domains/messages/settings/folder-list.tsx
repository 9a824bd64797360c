import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Folder, FolderPlus, PenLine, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { lazyOverlay } from "../../../ui/lazy-overlay.tsx";
import { Line, LineList } from "../../../ui/line-list.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { addressOfPlace } from "../places.ts";
import { removeFolderDocument } from "./documents.ts";
import styles from "./settings.module.css";

const FolderDialog = lazyOverlay(() => import("./folder-dialog.tsx").then((module) => module.FolderDialog));

export interface FolderOwner {
  id: string;
  isOwn: boolean;
  folders: readonly { id: string; name: string }[];
}

type Naming =
  | { state: "closed" }
  | { state: "new" }
  | { state: "renaming"; folder: { id: string; name: string } };

/** The folders of a mailbox: made, renamed, taken away; what lies in one that is taken away goes back to the inbox. */
export const FolderList = ({ mailbox }: { mailbox: FolderOwner }) => {
  const { t } = useLingui();
  const [naming, setNaming] = useState<Naming>({ state: "closed" });
  const [remove] = useMutation(removeFolderDocument);
  const mailboxId = mailbox.isOwn ? null : mailbox.id;
  const takeAway = async (folderId: string, name: string) => {
    try {
      await remove({ variables: { input: { mailboxId, folderId } } });
      showToast(t`The folder “${name}” is taken away; its messages are in your inbox`);
    } catch {
      showToast(t`This could not be done. Check your connection, and try again.`);
    }
  };
  return (
    <>
      {mailbox.folders.length === 0 ? (
        <p className={styles.note}>
          <Trans>No folder yet. A folder keeps together what belongs together.</Trans>
        </p>
      ) : (
        <LineList>
          {mailbox.folders.map(({ id, name }) => (
            <Line
              key={id}
              title={name}
              to={addressOfPlace({ kind: "folder", id }, { mailbox: mailboxId ?? undefined })}
              start={<Folder aria-hidden="true" className={styles.icon} />}
              end={
                <span className={styles.tools}>
                  <IconButton
                    label={t`Rename “${name}”`}
                    icon={<PenLine aria-hidden="true" />}
                    onClick={() => setNaming({ state: "renaming", folder: { id, name } })}
                  />
                  <IconButton
                    label={t`Take “${name}” away`}
                    icon={<Trash2 aria-hidden="true" />}
                    onClick={() => void takeAway(id, name)}
                  />
                </span>
              }
            />
          ))}
        </LineList>
      )}
      <p>
        <Button icon={<FolderPlus aria-hidden="true" />} onClick={() => setNaming({ state: "new" })}>
          <Trans>New folder</Trans>
        </Button>
      </p>
      {naming.state !== "closed" && (
        <FolderDialog
          mailboxId={mailboxId}
          folder={naming.state === "renaming" ? naming.folder : undefined}
          onClose={() => setNaming({ state: "closed" })}
        />
      )}
    </>
  );
};
