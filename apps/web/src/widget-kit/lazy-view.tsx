import { lazy, useState, type ComponentType } from "react";
import type { ViewProperties } from "./manifest.ts";

type View = ComponentType<ViewProperties<unknown>>;
type Load = () => Promise<{ default: View }>;

/** A component that comes later, and is drawn at once when it is already there: its frame never grows under one's eyes. */
export const lazyView = (load: Load): { View: View; preload: () => Promise<unknown> } => {
  let ready: View | undefined;
  const arrive = async () => {
    const module = await load();
    ready = module.default;
    return module;
  };
  const Later = lazy(arrive);
  const View = (properties: ViewProperties<unknown>) => {
    // Chosen once: the same widget is never drawn anew.
    const [Shown] = useState(() => ready ?? Later);
    return <Shown {...properties} />;
  };
  return { View, preload: arrive };
};
