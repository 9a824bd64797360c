import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState, type SubmitEvent } from "react";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useTask } from "../../../platform/use-task.ts";
import { wasReached } from "../refusal.ts";
import { createFolderDocument, renameFolderDocument } from "./documents.ts";

interface Properties {
  mailboxId: string | null;
  /** The one that is renamed; a new one otherwise. */
  folder: { id: string; name: string } | undefined;
  onClose: () => void;
}

export const FolderDialog = ({ mailboxId, folder, onClose }: Properties) => {
  const { t } = useLingui();
  const form = useId();
  const [name, setName] = useState(folder?.name ?? "");
  const { run, busy, problem } = useTask();
  const [create] = useMutation(createFolderDocument);
  const [rename] = useMutation(renameFolderDocument);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const done = await run(() =>
      folder
        ? rename({ variables: { input: { mailboxId, folderId: folder.id, name } } })
        : create({ variables: { input: { mailboxId, name } } }),
    );
    if (done) onClose();
  };
  const error = wasReached(problem)
    ? t`Give it a name of its own, of 60 characters at most.`
    : t`This could not be done. Check your connection, and try again.`;
  return (
    <Dialog
      title={folder ? t`Rename the folder` : t`New folder`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form} busy={busy}>
            {folder ? <Trans>Rename</Trans> : <Trans>Create</Trans>}
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          label={t`Name of the folder`}
          value={name}
          maxLength={60}
          error={problem === undefined ? undefined : error}
          onChange={(event) => setName(event.target.value)}
        />
      </form>
    </Dialog>
  );
};
