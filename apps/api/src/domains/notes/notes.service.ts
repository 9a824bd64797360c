import { UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { type NoteRow, readNote } from "./notes.queries.ts";

const longest = 10_000;
/** Notes of one person. */
const most = 50;

/** A note of the viewer; an empty one when nothing was written yet. */
export async function findNote(context: ViewerContext, viewer: Viewer, key: string): Promise<NoteRow> {
  const [row] = await context.rows(readNote, { viewer: viewer.id, key });
  return row ?? { key, body: "", version: 0, updatedAt: context.now };
}

export interface Saved {
  note: NoteRow;
  /** The note was changed elsewhere meanwhile: nothing was written, and both texts are there. */
  conflict: boolean;
}

/** Writes a note over the version that was read; answers what stands there when it was changed meanwhile. */
export async function saveNote(
  context: ViewerContext,
  viewer: Viewer,
  wish: Pick<NoteRow, "key" | "body" | "version">,
): Promise<Saved> {
  const { key, body, version } = sound(wish);
  const note = await context.database.transaction(async (manager) => {
    const [written]: NoteRow[] = await manager.query(
      `insert into note as kept (user_id, key, body, version, updated_at)
    select $1, $2, $3, $4::integer + 1, $5::timestamptz
    where (select count(*) from note where user_id = $1 and key <> $2) < $6
    on conflict (user_id, key) do update set body = $3, version = kept.version + 1, updated_at = $5::timestamptz
      where kept.version = $4
    returning key, body, version, updated_at as "updatedAt"`,
      [viewer.id, key, body, version, context.now, most],
    );
    if (written)
      await publish(manager, { kind: "NOTES", of: viewer.id, ids: [key], version: written.version });
    return written;
  });
  if (note) return { note, conflict: false };
  const there = await findNote(context, viewer, key);
  if (there.version === 0) throw new UserError("TOO_MANY", `There is room for ${most} notes.`);
  return { note: there, conflict: true };
}

function sound<Wish extends Pick<NoteRow, "key" | "body" | "version">>(wish: Wish): Wish {
  if (!/^[a-z0-9-]{1,40}$/.test(wish.key))
    throw new UserError("INVALID", "A key has from 1 to 40 small letters, digits and hyphens.", "key");
  if (wish.body.length > longest)
    throw new UserError("INVALID", `A note has ${longest} characters at most.`, "body");
  // An integer of Postgres, with room for the next one.
  if (wish.version < 0 || wish.version >= 2 ** 31 - 1)
    throw new UserError("INVALID", "This was never the version of a note.", "version");
  // Whatever was pasted is kept, but what Postgres cannot keep.
  return { ...wish, body: wish.body.toWellFormed().replaceAll("\0", "") };
}
