import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState, type SubmitEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useLayerSession } from "./layer-session-context.ts";
import type { ShownLayer } from "./composed.ts";

export const RenameDialog = ({ layer, onClose }: { layer: ShownLayer; onClose: () => void }) => {
  const { t } = useLingui();
  const session = useLayerSession();
  const form = useId();
  const [name, setName] = useState(layer.name);
  const [problem, setProblem] = useState<string>();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === "") setProblem(t`Give it a name.`);
    else session.rename(name.trim()).then(onClose, () => setProblem(t`That could not be saved. Try again.`));
  };
  return (
    <Dialog
      title={t`Rename`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form}>
            <Trans>Save</Trans>
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={submit}>
        <TextField
          label={t`Name of the layout`}
          value={name}
          maxLength={80}
          error={problem}
          onChange={(event) => setName(event.target.value)}
        />
      </form>
    </Dialog>
  );
};
