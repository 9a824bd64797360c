import { useEffect, useState } from "react";
import { personalKey } from "./personal-storage.ts";
import { useOwnDevice, useSessionUser } from "./session/session-provider.tsx";

export interface KeptWriting<Written> {
  written: Written;
  write: (change: Partial<Written>) => void;
  /** Whether it was found here, from another visit. */
  wasFound: boolean;
  /** It was sent, or given up: it begins anew, and nothing of it stays here. */
  forget: () => void;
}

/**
 * What somebody writes in a form, which outlives its page: on one's own device until it is sent, on a shared computer as
 * long as the tab. It goes when the person signs out. `begin` gives what an empty form says; it is read once.
 */
export const useKeptWriting = <Written extends object>(
  name: string,
  begin: () => Written,
): KeptWriting<Written> => {
  const { id } = useSessionUser();
  const storage = useOwnDevice() ? localStorage : sessionStorage;
  const key = personalKey(id, `writing:${name}`);
  const [empty] = useState(begin);
  const [found, setFound] = useState(() => readFrom<Written>(storage, key));
  const [{ written, touched }, setState] = useState({ written: { ...empty, ...found }, touched: false });
  useEffect(() => {
    if (touched) keepIn(storage, key, written);
  }, [touched, written, storage, key]);
  return {
    written,
    write: (change) => setState((before) => ({ written: { ...before.written, ...change }, touched: true })),
    wasFound: found !== undefined,
    forget() {
      storage.removeItem(key);
      setFound(undefined);
      setState({ written: empty, touched: false });
    },
  };
};

const readFrom = <Written>(storage: Storage, key: string): Partial<Written> | undefined => {
  try {
    const found: unknown = JSON.parse(storage.getItem(key) ?? "null");
    return typeof found === "object" && found !== null ? found : undefined;
  } catch {
    return undefined;
  }
};

const keepIn = (storage: Storage, key: string, written: object) => {
  try {
    storage.setItem(key, JSON.stringify(written));
  } catch {
    // No room: it stays in this page alone, as it would without.
  }
};
