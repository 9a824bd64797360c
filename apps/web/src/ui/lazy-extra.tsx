import type { ComponentType } from "react";
import { lazyComponent } from "./lazy-component.tsx";

/** A part without which its page stands: where its file cannot be had, nothing is in its place. */
export const lazyExtra = <Properties extends object>(load: () => Promise<ComponentType<Properties>>) => {
  const { Drawn } = lazyComponent(load);
  return (properties: Properties) => (
    <Drawn properties={properties} waiting={null} onMissing={() => undefined} />
  );
};
