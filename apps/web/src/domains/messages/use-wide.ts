import { useSyncExternalStore } from "react";

/** From here on, a list and what one reads stand side by side; the style sheets say the same. */
const query = typeof matchMedia === "function" ? matchMedia("(min-width: 1100px)") : undefined;

const subscribe = (listener: () => void) => {
  query?.addEventListener("change", listener);
  return () => query?.removeEventListener("change", listener);
};

export const useWide = () => useSyncExternalStore(subscribe, () => query?.matches ?? false);
