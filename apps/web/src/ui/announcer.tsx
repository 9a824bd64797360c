import { useSyncExternalStore } from "react";
import { VisuallyHidden } from "./visually-hidden.tsx";

let message = "";
let waiting: string[] = [];
const listeners = new Set<() => void>();

const publish = (next: string) => {
  message = next;
  for (const listener of listeners) listener();
};

/** Says something to those who do not see the screen: politely, and several at once as one. */
export const announce = (words: string) => {
  waiting.push(words);
  if (waiting.length > 1) return;
  // Emptied first, so that the same words said twice are read twice.
  publish("");
  setTimeout(() => {
    publish(waiting.join(". "));
    waiting = [];
  }, 120);
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Stands once, at the root. An open dialog makes the page behind it mute, but not this. */
export const Announcer = () => {
  const words = useSyncExternalStore(subscribe, () => message);
  return (
    <VisuallyHidden>
      <output data-live-announcer>{words}</output>
    </VisuallyHidden>
  );
};
