import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openDiskStorage } from "../platform/storage/disk-storage.ts";
import type { Storage } from "../platform/storage/storage.ts";

export interface TestStorage {
  storage: Storage;
  folder: string;
  close(): Promise<void>;
}

/** A storage of files that no other test sees. */
export async function openTestStorage(): Promise<TestStorage> {
  const folder = await mkdtemp(join(tmpdir(), "preau-files-"));
  return {
    storage: await openDiskStorage(folder),
    folder,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

const refuse = async (): Promise<never> => {
  throw new Error("This test keeps no files.");
};

/** For what needs a storage and keeps nothing in it. */
export const noStorage: Storage = {
  put: refuse,
  get: refuse,
  size: refuse,
  deleteUnder: refuse,
  check: refuse,
};
