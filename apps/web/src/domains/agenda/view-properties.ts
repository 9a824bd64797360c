import type { Entry } from "./entry.ts";

/** Where somebody pointed to begin an event. */
export interface Slot {
  day: string;
  /** Since midnight; whole days, or the next hour, when absent. */
  minute?: number;
}

/** What every view is given. */
export interface ViewProperties {
  entries: readonly Entry[];
  span: { from: string; to: string };
  today: string;
  timeZone: string;
  onOpen: (entry: Entry) => void;
  onAdd: (slot: Slot) => void;
}
