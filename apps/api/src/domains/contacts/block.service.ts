import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { defineRead } from "../../platform/read/read.ts";
import { visibleUser } from "../directory/users.service.ts";
import { type Viewer, viewerOf, type ViewerContext } from "../directory/viewer.ts";

/** People whom one person may have blocked. */
const most = 200;

export interface BlockedPerson {
  userId: string;
  name: string;
  blockedAt: Date;
}

const readBlocked = defineRead<BlockedPerson>(
  "blocked-people",
  `select b.blocked_id as "userId", b.created_at as "blockedAt",
    case when u.status = 'ERASED' then '' else u.given_name || ' ' || u.family_name end as name
  from block_entry b join "user" u on u.id = b.blocked_id
  where b.user_id = :viewer::uuid order by b.created_at desc, b.blocked_id`,
);

/** Whom the viewer blocked, the latest first. Only they know it. */
export function blockedBy(context: ViewerContext, viewer: Viewer): Promise<BlockedPerson[]> {
  return context.rowsAlone(readBlocked, { viewer: viewer.id });
}

/**
 * From now on, nothing that this person writes reaches the viewer; they are not told. What an official office of a
 * school writes always arrives.
 * @throws NOT_FOUND for who the viewer may not see, and has not blocked
 */
export async function blockUser(context: ViewerContext, userId: string): Promise<void> {
  const viewer = viewerOf(context);
  const blockedId = requireId(userId);
  if (!(await visibleUser(context, blockedId))) throw notFound();
  if (blockedId === viewer.id) throw new UserError("INVALID", "Nobody blocks themselves.", "userId");
  await context.database.transaction(async (manager) => {
    await manager.query(
      "insert into block_entry (user_id, blocked_id, created_at) values ($1, $2, $3) on conflict do nothing",
      [viewer.id, blockedId, context.now],
    );
    const [row] = (await manager.query("select count(*)::int as count from block_entry where user_id = $1", [
      viewer.id,
    ])) as { count: number }[];
    if (row!.count > most) throw new UserError("TOO_MANY", `One blocks ${most} people at most.`);
  });
}

/** @throws NOT_FOUND for who was not blocked */
export async function unblockUser(context: ViewerContext, userId: string): Promise<void> {
  const [, gone] = (await context.database.query(
    "delete from block_entry where user_id = $1 and blocked_id = $2",
    [viewerOf(context).id, requireId(userId)],
  )) as [unknown, number];
  if (gone === 0) throw notFound();
}
