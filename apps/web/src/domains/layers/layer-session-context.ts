import { createContext, use, useSyncExternalStore } from "react";
import type { LayerSession } from "./layer-session.ts";

export const LayerSessionContext = createContext<LayerSession | null>(null);

export const useLayerSession = () => {
  const session = use(LayerSessionContext);
  if (session === null) throw new Error("useLayerSession is used outside the editor of a layer");
  return session;
};

export const useLocks = () => {
  const session = useLayerSession();
  return useSyncExternalStore(session.subscribe, session.locks);
};
