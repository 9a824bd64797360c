import { LIMITS } from "@preau/dashboard-model";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState, type FormEvent } from "react";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { TextField } from "../../../ui/text-field.tsx";

interface Properties {
  /** The name it has; empty for a new page. */
  first: string;
  onName: (name: string) => void;
  onClose: () => void;
}

export const PageNameDialog = ({ first, onName, onClose }: Properties) => {
  const { t } = useLingui();
  const form = useId();
  const [name, setName] = useState(first);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    if (given === "") return setMissing(true);
    onName(given);
    onClose();
  };
  return (
    <Dialog
      title={first === "" ? t`Add a page` : t`Rename the page`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={form}>
            {first === "" ? <Trans>Add</Trans> : <Trans>Rename</Trans>}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          autoFocus
          label={t`Name of the page`}
          value={name}
          maxLength={LIMITS.pageName}
          error={missing ? t`Give the page a name.` : undefined}
          onChange={(event) => {
            setName(event.target.value);
            setMissing(false);
          }}
        />
      </form>
    </Dialog>
  );
};
