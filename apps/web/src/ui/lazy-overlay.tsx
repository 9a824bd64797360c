import { useLingui } from "@lingui/react/macro";
import { type ComponentType, type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { showToast } from "./toast.tsx";

/**
 * A dialog or a menu whose file is fetched when it opens, or before. Where the file cannot be had the page stands, one
 * is told, and opening it again tries again.
 */
export const lazyOverlay = <Properties extends { onClose: () => void }>(
  load: () => Promise<ComponentType<Properties>>,
  waiting: ReactNode = null,
) => {
  let known: ComponentType<Properties> | undefined;
  const fetched = async () => (known ??= await load());
  const Overlay = (properties: Properties) => {
    const { t } = useLingui();
    const [Loaded, setLoaded] = useState(() => known);
    const giveUp = useEffectEvent(() => {
      showToast(t`This could not be opened: check the network and try again.`);
      properties.onClose();
    });
    useEffect(() => {
      fetched()
        .then((component) => setLoaded(() => component))
        .catch(giveUp);
    }, []);
    return Loaded ? <Loaded {...properties} /> : waiting;
  };
  /** Fetches it while nobody waits for it. */
  const prepare = () => void fetched().catch(() => undefined);
  return Object.assign(Overlay, { prepare });
};
