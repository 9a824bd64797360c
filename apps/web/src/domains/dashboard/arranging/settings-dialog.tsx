import type { ComposedPlacement, Settings } from "@preau/dashboard-model";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { checkSettings, type Problems, tidySettings } from "../settings-form/check-settings.ts";
import { SettingsForm } from "../settings-form/settings-form.tsx";
import type { Values } from "../settings-form/settings-schema.ts";
import { useSettingsForm } from "../settings-form/use-settings-form.ts";
import type { Arranger } from "./use-arranger.ts";

interface Properties {
  placement: ComposedPlacement;
  arranger: Pick<Arranger, "configure" | "titleOf">;
  onClose: () => void;
}

/** What a kind lets one choose; it is saved as one step, when one says so and nothing is wrong. */
export const SettingsDialog = ({ placement, arranger, onClose }: Properties) => {
  const { t } = useLingui();
  const id = useId();
  const formElement = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Values>({ ...placement.settings });
  const [problems, setProblems] = useState<Problems>(new Map());
  const { form, failed, retry } = useSettingsForm(placement.kind);
  // What is wrong is read where it is: the first field that has a problem takes the focus.
  useEffect(() => {
    if (problems.size > 0) formElement.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [problems]);
  const save = () => {
    if (!form) return;
    const tidy = tidySettings(form.schema, values);
    const found = checkSettings(form.schema, tidy);
    setProblems(found);
    if (found.size > 0) return;
    arranger.configure(placement.slot, tidy as Settings);
    onClose();
  };
  return (
    <Dialog
      title={t`Settings: ${arranger.titleOf(placement.kind)}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" form={id} disabled={!form}>
            <Trans>Save</Trans>
          </Button>
        </>
      }
    >
      {form ? (
        <SettingsForm
          {...form}
          id={id}
          ref={formElement}
          values={values}
          problems={problems}
          onChange={setValues}
          onSubmit={save}
        />
      ) : failed ? (
        <ErrorState onRetry={retry}>
          <Trans>The settings could not be read. Nothing is lost: try again.</Trans>
        </ErrorState>
      ) : (
        <Skeleton />
      )}
    </Dialog>
  );
};
