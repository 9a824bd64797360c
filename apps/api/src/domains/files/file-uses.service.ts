import type { EntityManager } from "typeorm";

import { UserError } from "../../platform/errors/user-error.ts";
import { onlyIds } from "../../platform/graph/id.ts";
import { type Viewer, type ViewerContext, viewerOf } from "../directory/viewer.ts";
import { fileLimits } from "./file-limits.ts";
import { fileSubject } from "./file-subject.ts";
import { canUseOwnFile } from "./files.policy.ts";

export interface Subject {
  subjectKind: string;
  subjectId: string;
}

export interface Attachment extends Subject {
  /** In their order; what the subject held before and is not among them, it holds no longer. */
  fileIds: readonly string[];
  /** What images show, by the id of their file. */
  alts?: Readonly<Record<string, string | null>>;
  /** Of the subject, for what is counted and kept by school. */
  establishmentId?: string | null;
  /** Which field of the input is wrong when one is. */
  field?: string;
  now: Date;
}

interface Wanted {
  id: string;
  ownerId: string;
  size: number;
}

/**
 * From now on, the subject holds these files: the viewer's own, or of something that the viewer may read.
 * @throws NOT_FOUND for any other, as for an id that none has; TOO_MANY beyond the limits
 */
export async function attachFiles(
  context: ViewerContext,
  manager: EntityManager,
  attachment: Attachment,
): Promise<void> {
  const { subjectKind, subjectId, alts = {}, establishmentId = null, field = "fileIds", now } = attachment;
  if (!(await fileSubject(subjectKind)))
    throw new Error(`No *.file-subject.ts declares the kind ${subjectKind}.`);
  const ids = [...new Set(attachment.fileIds.map((id) => id.toLowerCase()))];
  if (ids.length > fileLimits.count)
    throw new UserError("TOO_MANY", `${fileLimits.count} files at most can be attached.`, field);
  const files = await lockFiles(manager, ids);
  const usable = await usableAmong(context, manager, viewerOf(context), files, attachment);
  if (usable.size < ids.length)
    throw new UserError("NOT_FOUND", "No file that you may attach has this id.", field);
  if (files.reduce((sum, { size }) => sum + size, 0) > fileLimits.total)
    throw new UserError(
      "TOO_MANY",
      `The files have ${fileLimits.total >> 20} megabytes at most together.`,
      field,
    );
  await release(manager, { subjectKind, subjectId }, ids, now);
  await manager.query(
    `insert into file_use (subject_kind, subject_id, file_id, position, alt)
    select $1, $2, id, position - 1, alt from unnest($3::uuid[], $4::text[]) with ordinality as t(id, alt, position)
    on conflict (subject_kind, subject_id, file_id) do update set position = excluded.position, alt = excluded.alt`,
    [subjectKind, subjectId, ids, ids.map((id) => alts[id] ?? null)],
  );
  await manager.query(
    `update file set unused_since = null, establishment_id = coalesce(establishment_id, $2) where id = any($1::uuid[])
      and (unused_since is not null or establishment_id is null and $2::uuid is not null)`,
    [ids, establishmentId],
  );
}

/** Those that are kept; nobody takes them away before this transaction ends. */
async function lockFiles(manager: EntityManager, ids: readonly string[]): Promise<Wanted[]> {
  return manager.query(
    `select id, owner_id as "ownerId", size from file where id = any($1::uuid[]) and state = 'READY'
    order by id for key share`,
    [onlyIds(ids)],
  );
}

/** Own files, those that the subject holds already, and those of something that the viewer reads: a forward. */
async function usableAmong(
  context: ViewerContext,
  manager: EntityManager,
  viewer: Viewer,
  files: readonly Wanted[],
  { subjectKind, subjectId }: Subject,
): Promise<Set<string>> {
  const usable = new Set(files.filter((file) => canUseOwnFile(viewer, file)).map(({ id }) => id));
  const others = files.map(({ id }) => id).filter((id) => !usable.has(id));
  if (others.length === 0) return usable;
  const uses: { fileId: string; kind: string; id: string }[] = await manager.query(
    `select file_id as "fileId", subject_kind as kind, subject_id as id from file_use where file_id = any($1::uuid[])`,
    [others],
  );
  for (const kind of new Set(uses.map((use) => use.kind))) {
    const ofKind = uses.filter((use) => use.kind === kind);
    const subject = await fileSubject(kind);
    const readable = await subject?.readableBy(context, viewer, [...new Set(ofKind.map(({ id }) => id))]);
    for (const { fileId, id } of ofKind)
      if (readable?.has(id) || (kind === subjectKind && id === subjectId)) usable.add(fileId);
  }
  return usable;
}

/** What a subject holds, another one holds too: a draft that becomes a message. */
export async function copyUses(manager: EntityManager, from: Subject, to: Subject): Promise<void> {
  await manager.query(
    `insert into file_use (subject_kind, subject_id, file_id, position, alt)
    select $3, $4, file_id, position, alt from file_use where subject_kind = $1 and subject_id = $2
    on conflict do nothing`,
    [from.subjectKind, from.subjectId, to.subjectKind, to.subjectId],
  );
}

/** A subject that is no more holds nothing; what nothing else holds goes after a while. */
export const removeUses = (manager: EntityManager, subject: Subject, now: Date): Promise<void> =>
  release(manager, subject, [], now);

async function release(
  manager: EntityManager,
  { subjectKind, subjectId }: Subject,
  but: readonly string[],
  now: Date,
): Promise<void> {
  await manager.query(
    `with released as (
      delete from file_use where subject_kind = $1 and subject_id = $2 and file_id <> all($3::uuid[]) returning file_id
    ) update file f set unused_since = $4 from released r where f.id = r.file_id
      and not exists (select from file_use u where u.file_id = f.id
        and not (u.subject_kind = $1 and u.subject_id = $2))`,
    [subjectKind, subjectId, but, now],
  );
}
