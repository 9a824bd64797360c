import { fileAges } from "./file-limits.ts";
import type { FileTools } from "./check-upload.service.ts";

/** Of one go: a transaction that takes long holds others. */
const atOnce = 500;

/** Forgets what nothing uses any more, and deletes the bytes of what was forgotten. Answers how many files went. */
export async function collectFiles(
  { database, storage }: Omit<FileTools, "uploads">,
  now: Date,
): Promise<number> {
  let gone = 0;
  for (let more = true; more;) {
    const rows = await forget(database, now);
    gone += rows;
    more = rows === atOnce;
  }
  for (let more = true; more;) {
    const due: { storageKey: string }[] = await database.query(
      `select storage_key as "storageKey" from file_leftover where due_at <= $1 order by due_at limit $2`,
      [now, atOnce],
    );
    for (const { storageKey } of due) {
      await storage.deleteUnder(storageKey);
      await database.query("delete from file_leftover where storage_key = $1", [storageKey]);
    }
    more = due.length === atOnce;
  }
  return gone;
}

/** A file that something begins to use meanwhile stays: its row is locked by who uses it. */
async function forget(database: FileTools["database"], now: Date): Promise<number> {
  const before = (age: number): Date => new Date(now.getTime() - age);
  const [row] = (await database.query(
    `with due as (
      select f.id from file f where f.unused_since <= case when f.state = 'READY' then $2::timestamptz else $3::timestamptz end
        and not exists (select from file_use u where u.file_id = f.id)
      order by f.unused_since limit $4 for update skip locked
    ), gone as (
      delete from file f using due where f.id = due.id returning f.id, f.storage_key
    ), leftover as (
      insert into file_leftover (storage_key, due_at)
      select key, $1 from gone, unnest(array['uploads/' || id, storage_key]) key where key is not null
      on conflict (storage_key) do nothing
    ) select count(*)::integer as gone from gone`,
    [now, before(fileAges.pending), before(fileAges.unfinished), atOnce],
  )) as { gone: number }[];
  return row!.gone;
}
