import type { Readable } from "node:stream";

/** Bytes from `first` to `last`, both included. */
export interface ByteRange {
  first: number;
  last: number;
}

/** The one place of files: what is kept under a key is whole. Keys are made by us, as `files/ab/<id>/original`. */
export interface Storage {
  /** Keeps these bytes: all of them, or nothing. */
  put(key: string, content: Uint8Array): Promise<void>;
  /** @throws StorageError MISSING when nothing is kept there */
  get(key: string, range?: ByteRange): Promise<Readable>;
  /** How many bytes are kept there; null when nothing is. */
  size(key: string): Promise<number | null>;
  /** Deletes all whose keys begin with this one and a `/`; nothing happens when there is none. */
  deleteUnder(folder: string): Promise<void>;
  /** Whether one can write there now. @throws StorageError when one cannot */
  check(): Promise<void>;
}

/** FULL: there is no room left. UNAVAILABLE: it does not answer, and may later. */
export type StorageErrorCode = "MISSING" | "FULL" | "UNAVAILABLE";

/** What a storage answers when it cannot. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, why: string) {
    super(`The storage of files answered ${code}: ${why}`);
    this.code = code;
  }
}

/** Something is kept under another key: what is kept there is not known here. */
export const isMissing = (error: unknown): boolean =>
  error instanceof StorageError && error.code === "MISSING";

/** @throws for what is no key of ours: that is an error of the programme */
export function requireKey(key: string): string {
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)+$/.test(key) || key.length > 200)
    throw new Error(`"${key}" is no key of the storage.`);
  return key;
}
