import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";

import { type ByteRange, isMissing, requireKey, type Storage, StorageError } from "./storage.ts";

const ownerOnly = { recursive: true, mode: 0o700 } as const;

/** Keeps files in a folder that only the account of Préau enters. */
export async function openDiskStorage(folder: string): Promise<Storage> {
  const [objects, parts] = [join(folder, "objects"), join(folder, "parts")];
  for (const one of [folder, objects, parts]) await mkdir(one, ownerOnly);
  const pathOf = (key: string): string => join(objects, requireKey(key));
  const part = (): string => join(parts, randomUUID());
  return {
    put: (key, content) => write(part(), pathOf(key), content),
    get: (key, range) => read(pathOf(key), range),
    async size(key) {
      try {
        return (await orRefusal(stat(pathOf(key)))).size;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    deleteUnder: (key) => orRefusal(rm(pathOf(key), { recursive: true, force: true })),
    async check() {
      const probe = part();
      await write(probe, probe, new Uint8Array(1));
      await orRefusal(rm(probe));
    },
  };
}

/** Half a file never has the name of a whole one, whatever happens meanwhile. */
async function write(part: string, path: string, content: Uint8Array): Promise<void> {
  try {
    const file = await orRefusal(open(part, "wx", 0o600));
    try {
      await orRefusal(file.writeFile(content).then(() => file.sync()));
    } finally {
      await file.close();
    }
    await orRefusal(mkdir(dirname(path), ownerOnly));
    await orRefusal(rename(part, path));
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw error;
  }
}

async function read(path: string, range: ByteRange | undefined): Promise<Readable> {
  const stream = createReadStream(path, range && { start: range.first, end: range.last });
  const opened = new Promise((resolve, reject) => stream.once("open", resolve).once("error", reject));
  await orRefusal(opened);
  return stream;
}

const codes: Readonly<Record<string, "MISSING" | "FULL">> = {
  ENOENT: "MISSING",
  ENOTDIR: "MISSING",
  ENOSPC: "FULL",
  EDQUOT: "FULL",
};

async function orRefusal<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new StorageError(codes[code] ?? "UNAVAILABLE", message);
  }
}
