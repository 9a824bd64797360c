import { batchSchema, type Operation } from "@preau/dashboard-model";
import { v7 as uuidv7 } from "uuid";
import { personalKey } from "../../../platform/personal-storage.ts";

export type Batch = readonly Operation[];

/** Where batches wait that the server does not have yet, beyond the life of a page. */
export interface WaitingQueue {
  keep(batches: readonly Batch[]): void;
}

const name = "waiting-arrangement";

/** On one's own device they outlive the page; on a shared computer nothing of a person may stay. */
export const openQueue = (userId: string, ownDevice: boolean): WaitingQueue => {
  if (!ownDevice) return { keep: () => {} };
  const key = personalKey(userId, `${name}:${uuidv7()}`);
  return {
    keep(batches) {
      if (batches.length === 0) return localStorage.removeItem(key);
      try {
        localStorage.setItem(key, JSON.stringify(batches));
      } catch {
        // No room: it waits in this page alone, which says so.
      }
    },
  };
};

/** What pages of this person left behind, and of nobody else; each is told apart, to be forgotten once it is sent. */
export const leftBehind = (userId: string): { batches: readonly Batch[]; forget: () => void }[] => {
  const prefix = personalKey(userId, `${name}:`);
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .sort()
    .map((key) => ({
      batches: batchesIn(localStorage.getItem(key)),
      forget: () => localStorage.removeItem(key),
    }));
};

const batchesIn = (text: string | null): Batch[] => {
  try {
    const batches: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(batches)) return [];
    return batches.flatMap((batch) => {
      const read = batchSchema.safeParse(batch);
      return read.success ? [read.data as Batch] : [];
    });
  } catch {
    return [];
  }
};
