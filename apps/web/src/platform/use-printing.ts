import { useSyncExternalStore } from "react";

let printing = false;

const subscribe = (changed: () => void) => {
  const set = (value: boolean) => () => {
    printing = value;
    changed();
  };
  const [before, after] = [set(true), set(false)];
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  return () => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
  };
};

/** Whether the page is being printed: what is folded on a screen is whole on paper. */
export const usePrinting = () => useSyncExternalStore(subscribe, () => printing);
