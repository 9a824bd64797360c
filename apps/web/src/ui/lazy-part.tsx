import { type ComponentType, type ReactNode, useState } from "react";
import { lazyComponent } from "./lazy-component.tsx";

interface Waiting {
  /** What stands in its place until it is there. */
  waiting?: ReactNode;
}

export type LazyPart<Properties extends object> = ComponentType<Properties & Waiting> & {
  /** Fetches it while nobody waits for it. */
  prepare: () => void;
};

/** A part of a page. Where its file cannot be had, the page fails and says so. */
export const lazyPart = <Properties extends object>(
  load: () => Promise<ComponentType<Properties>>,
): LazyPart<Properties> => {
  const { Drawn, prepare } = lazyComponent(load);
  const Part = ({ waiting = null, ...properties }: Properties & Waiting) => {
    const [missing, setMissing] = useState<{ problem: unknown }>();
    if (missing) throw missing.problem;
    return (
      <Drawn
        properties={properties as Properties}
        waiting={waiting}
        onMissing={(problem) => setMissing({ problem })}
      />
    );
  };
  return Object.assign(Part, { prepare });
};
