import {
  type ComponentType,
  type ReactNode,
  startTransition,
  useEffect,
  useEffectEvent,
  useState,
} from "react";

interface Drawing<Properties> {
  properties: Properties;
  /** What stands in its place until it is there. */
  waiting: ReactNode;
  onMissing: (problem: unknown) => void;
}

/**
 * A component in a file of its own, fetched when it is first drawn, or before. Not React's `lazy`: what that shows
 * meanwhile stays for 300 ms at least, however soon the file came.
 */
export const lazyComponent = <Properties extends object>(load: () => Promise<ComponentType<Properties>>) => {
  let known: ComponentType<Properties> | undefined;
  const fetched = async () => (known ??= await load());
  const Drawn = ({ properties, waiting, onMissing }: Drawing<Properties>) => {
    const [Component, setComponent] = useState(() => known);
    const missing = useEffectEvent(onMissing);
    const isHere = Component !== undefined;
    useEffect(() => {
      if (isHere) return;
      let isDrawn = true;
      fetched()
        .then((arrived) => startTransition(() => setComponent(() => arrived)))
        .catch((problem: unknown) => isDrawn && missing(problem));
      return () => {
        isDrawn = false;
      };
    }, [isHere]);
    return Component ? <Component {...properties} /> : waiting;
  };
  /** Fetches it while nobody waits for it. */
  const prepare = () => void fetched().catch(() => undefined);
  return { Drawn, prepare };
};
