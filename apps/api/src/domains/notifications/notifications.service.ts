import { UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import {
  type Connection,
  connectionOf,
  type PageArguments,
  pageAfter,
} from "../../platform/graph/connection.ts";
import { onlyIds } from "../../platform/graph/id.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { notificationKinds } from "./notification-kind.ts";
import type { NotificationType } from "./notification.type.ts";
import {
  countNotifications,
  countUnreadNotifications,
  mostCounted,
  type NotificationRow,
  readNotifications,
  readUnreadNotifications,
} from "./notifications.queries.ts";

type Kinds = Awaited<ReturnType<typeof notificationKinds>>;

const shown = (kinds: Kinds, row: NotificationRow): NotificationType => ({
  ...row,
  address: kinds.get(row.kind)!.address(row.subjectId),
});

/** A page of what the viewer was told, the latest first. */
export async function findNotifications(
  context: ViewerContext,
  viewer: Viewer,
  page: PageArguments,
): Promise<Connection<NotificationType>> {
  const { limit, key } = pageAfter(page, ["text", "id"]);
  const beforeAt = key === null ? null : new Date(String(key[0]));
  if (beforeAt !== null && Number.isNaN(beforeAt.getTime()))
    throw new UserError("INVALID", "This is not a cursor of this list.", "after");
  const known = await notificationKinds();
  const of = { viewer: viewer.id, kinds: [...known.keys()] };
  const place = { ...of, beforeAt, beforeId: key === null ? null : String(key[1]), limit };
  const [rows, [count]] = await Promise.all([
    context.rows(readNotifications, place),
    context.rows(countNotifications, of),
  ]);
  return connectionOf(
    page,
    { rows, total: count!.all },
    (row) => [row.createdAt.toISOString(), row.id],
    (row) => shown(known, row),
  );
}

/** The latest that the viewer has not read. */
export async function latestUnread(
  context: ViewerContext,
  viewer: Viewer,
  limit: number,
): Promise<NotificationType[]> {
  const known = await notificationKinds();
  const of = { viewer: viewer.id, kinds: [...known.keys()] };
  const rows = await context.rows(readUnreadNotifications, { ...of, limit });
  return rows.map((row) => shown(known, row));
}

export async function countUnread(context: ViewerContext, viewer: Viewer): Promise<number> {
  return countUnreadOf(context, viewer.id);
}

/** The same before anything else is known of who is there. */
export async function countUnreadOf(reader: Pick<ViewerContext, "rows">, userId: string): Promise<number> {
  const kinds = [...(await notificationKinds()).keys()];
  const [row] = await reader.rows(countUnreadNotifications, { viewer: userId, kinds, most: mostCounted });
  return row!.unread;
}

/** Marks as read: these, or all that the viewer was told until now. */
export async function markRead(
  context: ViewerContext,
  viewer: Viewer,
  ids: readonly string[] | null,
): Promise<void> {
  await context.database.transaction(async (manager) => {
    const [, read] = (await manager.query(
      `update notification set read_at = $2 where user_id = $1 and read_at is null and on_screen
        and created_at <= $2 and ($3::uuid[] is null or id = any($3))`,
      [viewer.id, context.now, ids === null ? null : onlyIds(ids)],
    )) as [unknown, number];
    if (read > 0) await publish(manager, { kind: "NOTIFICATIONS", ids: [], of: viewer.id });
  });
}
