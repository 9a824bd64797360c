import type { DataSource } from "typeorm";

import { RouteError } from "../../platform/http/route-error.ts";
import { FileEntity } from "./file.entity.ts";
import { fileLimits } from "./file-limits.ts";
import { cleanName } from "./file-name.ts";

export interface Announced {
  id: string;
  ownerId: string;
  name: string;
  size: number;
  now: Date;
}

/** Writes down what is about to come. @throws RouteError when it would be too much */
export async function beginUpload(
  database: DataSource,
  { id, ownerId, name, size, now }: Announced,
): Promise<void> {
  if (!Number.isSafeInteger(size) || size > fileLimits.size)
    throw new RouteError(413, "TOO_LARGE", `A file has ${fileLimits.size >> 20} megabytes at most.`);
  if (size <= 0) throw new RouteError(422, "EMPTY", "This file is empty.");
  await database.transaction(async (manager) => {
    // Of two that are announced at once, each counts the other.
    await manager.query("select pg_advisory_xact_lock(hashtextextended('file-quota ' || $1, 0))", [ownerId]);
    const [kept] = (await manager.query(
      `select count(*)::integer as files, coalesce(sum(greatest(size, upload_size)), 0)::bigint as bytes from file
      where owner_id = $1 and unused_since is not null and state <> 'REFUSED'`,
      [ownerId],
    )) as { files: number; bytes: string }[];
    if (kept!.files >= fileLimits.pendingCount || Number(kept!.bytes) + size > fileLimits.pendingTotal)
      throw new RouteError(403, "QUOTA", "Too many files wait to be sent: send or remove some first.");
    await manager.insert(FileEntity, {
      id,
      ownerId,
      state: "UPLOADING",
      name: cleanName(name),
      size: 0,
      uploadSize: size,
      createdAt: now,
      unusedSince: now,
    });
  });
}

/** Forgets what nothing uses. Its bytes are deleted a little later; false when there was nothing to forget. */
export async function discardFile(
  database: DataSource,
  ownerId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const gone: unknown[] = await database.query(
    `with gone as (
      delete from file f where f.id = $1 and f.owner_id = $2
        and not exists (select from file_use u where u.file_id = f.id) returning f.id, f.storage_key
    ), leftover as (
      insert into file_leftover (storage_key, due_at)
      select key, $3 from gone, unnest(array['uploads/' || id, storage_key]) key where key is not null
      on conflict (storage_key) do nothing
    ) select id from gone`,
    [id, ownerId, now],
  );
  return gone.length > 0;
}
