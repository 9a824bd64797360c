import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";

import type { DataSource, EntityManager } from "typeorm";

import type { Storage } from "../../platform/storage/storage.ts";
import type { UploadStore } from "../../platform/storage/upload-store.ts";
import { examineFile, type ExaminedFile, type FileRefusal } from "./examine-file.ts";
import { atMost } from "./at-most.ts";

const minute = 60_000;
/** A process that looks longer than this was killed. */
const patience = 3 * minute;

/** Whole files are held in memory while one looks at them. */
const inTurn = atMost(2);

export interface FileTools {
  database: DataSource;
  storage: Storage;
  uploads: UploadStore;
}

/** Under which key a file is kept, with its previews. */
export const storageKeyOf = (id: string): string => `files/${id.slice(-2)}/${id}`;

/** Looks at what came whole, and keeps it or refuses it. Does nothing when somebody else does, or did. */
export async function checkUpload(tools: FileTools, id: string, now: Date): Promise<void> {
  const { database, uploads } = tools;
  const [claimed] = (await database.query(
    `update file set state = 'CHECKING', checked_at = $2
    where id = $1 and (state = 'UPLOADING' or state = 'CHECKING' and checked_at < $3) returning name`,
    [id, now, new Date(now.getTime() - patience)],
  )) as [{ name: string }[], number];
  const [file] = claimed;
  if (!file) return;
  try {
    await inTurn(async () => {
      const examined = await examineFile(await buffer(await uploads.read(id)), file.name);
      if (typeof examined === "string") await refuse(database, id, examined, now);
      else await keep(tools, id, examined, now);
    });
  } catch (error) {
    await database.query("update file set state = 'UPLOADING' where id = $1 and state = 'CHECKING'", [id]);
    throw error;
  }
  // What stays goes with the leftovers.
  await uploads.remove(id).catch(() => {});
}

const leave = (base: DataSource | EntityManager, key: string, at: Date): Promise<void> =>
  base.query(
    `insert into file_leftover (storage_key, due_at) values ($1, $2)
    on conflict (storage_key) do update set due_at = excluded.due_at`,
    [key, new Date(at.getTime() + 60 * minute)],
  );

async function refuse(database: DataSource, id: string, refusal: FileRefusal, now: Date): Promise<void> {
  await database.transaction(async (manager) => {
    await manager.query("update file set state = 'REFUSED', refusal = $2, checked_at = $3 where id = $1", [
      id,
      refusal,
      now,
    ]);
    await leave(manager, `uploads/${id}`, now);
  });
}

async function keep(
  { database, storage }: FileTools,
  id: string,
  file: ExaminedFile,
  now: Date,
): Promise<void> {
  const key = storageKeyOf(id);
  await leave(database, key, now);
  await storage.put(`${key}/original`, file.content);
  if (file.image) {
    await storage.put(`${key}/preview`, file.image.preview);
    await storage.put(`${key}/thumbnail`, file.image.thumbnail);
  }
  await database.transaction(async (manager) => {
    const [, kept] = (await manager.query(
      `update file set state = 'READY', name = $2, media_type = $3, size = $4, sha256 = $5, storage_key = $6, width = $7,
        height = $8, checked_at = $9 where id = $1 and state = 'CHECKING'`,
      [
        id,
        file.name,
        file.mediaType,
        file.content.length,
        createHash("sha256").update(file.content).digest(),
        key,
        file.image?.width ?? null,
        file.image?.height ?? null,
        now,
      ],
    )) as [unknown, number];
    // Its owner discarded it meanwhile: then it is a leftover.
    if (kept === 1) await manager.query("delete from file_leftover where storage_key = $1", [key]);
    await leave(manager, `uploads/${id}`, now);
  });
}
