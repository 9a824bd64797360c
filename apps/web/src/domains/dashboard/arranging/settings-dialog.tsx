import type { ComposedPlacement, Settings } from "@preau/dashboard-model";
import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { manifestOf } from "../../../widget-kit/registry.ts";
import type { Arranger } from "./use-arranger.ts";

interface Properties {
  placement: ComposedPlacement;
  arranger: Arranger;
  onClose: () => void;
}

/** What a kind lets one choose; it is saved as one step, when one says so. */
export const SettingsDialog = ({ placement, arranger, onClose }: Properties) => {
  const { t } = useLingui();
  const [settings, setSettings] = useState<Record<string, unknown>>({ ...placement.settings });
  const Form = manifestOf(placement.kind)?.SettingsForm;
  const save = () => {
    arranger.configure(placement.slot, settings as Settings);
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
          <Button variant="primary" onClick={save}>
            <Trans>Save</Trans>
          </Button>
        </>
      }
    >
      <Suspense fallback={<Skeleton />}>
        {Form && <Form settings={settings} onChange={setSettings} />}
      </Suspense>
    </Dialog>
  );
};
