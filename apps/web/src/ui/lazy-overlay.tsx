import { useLingui } from "@lingui/react/macro";
import type { ComponentType, ReactNode } from "react";
import { lazyComponent } from "./lazy-component.tsx";
import { showToast } from "./toast.tsx";

/** A dialog or a menu. Where its file cannot be had the page stands and one is told. */
export const lazyOverlay = <Properties extends { onClose: () => void }>(
  load: () => Promise<ComponentType<Properties>>,
  waiting: ReactNode = null,
) => {
  const { Drawn, prepare } = lazyComponent(load);
  const Overlay = (properties: Properties) => {
    const { t } = useLingui();
    const giveUp = () => {
      showToast(t`This could not be opened: check the network and try again.`);
      properties.onClose();
    };
    return <Drawn properties={properties} waiting={waiting} onMissing={giveUp} />;
  };
  return Object.assign(Overlay, { prepare });
};
