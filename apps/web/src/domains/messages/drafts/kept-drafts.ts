import { personalKey } from "../../../platform/personal-storage.ts";
import type { DraftContent } from "./draft-content.ts";

/** What this browser holds of a draft that the API may not have. */
export interface KeptDraft {
  id: string;
  content: DraftContent;
  /** What the API had when this was written; 0 when it had nothing. */
  version: number;
  /** When it was last written, in ISO 8601. */
  at: string;
}

export interface KeptDrafts {
  keep(draft: KeptDraft): boolean;
  read(id: string): KeptDraft | undefined;
  forget(id: string): void;
  /** The newest first. */
  all(): KeptDraft[];
}

const name = "draft";

const isKept = (value: unknown): value is KeptDraft =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  "content" in value &&
  typeof value.content === "object" &&
  "version" in value &&
  typeof value.version === "number" &&
  "at" in value &&
  typeof value.at === "string";

const parse = (text: string | null): KeptDraft | undefined => {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * What waits in this browser. On one's own device it outlives the tab and the network; on a shared computer it lives as
 * long as the tab. Either way it goes when the person signs out.
 */
export const openKeptDrafts = (
  userId: string,
  ownDevice: boolean,
  storage: Storage = ownDevice ? localStorage : sessionStorage,
): KeptDrafts => {
  const keyOf = (id: string) => personalKey(userId, `${name}:${id}`);
  return {
    keep(draft) {
      try {
        storage.setItem(keyOf(draft.id), JSON.stringify(draft));
        return true;
      } catch {
        // No room: it waits in this page alone, which says so.
        return false;
      }
    },
    read: (id) => parse(storage.getItem(keyOf(id))),
    forget: (id) => storage.removeItem(keyOf(id)),
    all: () =>
      Object.keys(storage)
        .filter((key) => key.startsWith(keyOf("")))
        .flatMap((key) => parse(storage.getItem(key)) ?? [])
        .sort((one, other) => (one.at < other.at ? 1 : -1)),
  };
};
