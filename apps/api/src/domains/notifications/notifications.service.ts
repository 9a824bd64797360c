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
  type NotificationRow,
  readNotifications,
  readUnreadNotifications,
} from "./notifications.queries.ts";

/** From there on, the bell says « 99+ ». */
export const mostCounted = 100;

/** What was told of a kind that no longer exists leads nowhere, and is not shown. */
async function shown(rows: readonly NotificationRow[]): Promise<Map<string, NotificationType>> {
  const kinds = await notificationKinds();
  return new Map(
    rows.flatMap((row) => {
      const kind = kinds.get(row.kind);
      return kind ? [[row.id, { ...row, address: kind.address(row.subjectId) }] as const] : [];
    }),
  );
}

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
  const place = { viewer: viewer.id, beforeAt, beforeId: key === null ? null : String(key[1]), limit };
  const [rows, [count]] = await Promise.all([
    context.rows(readNotifications, place),
    context.rows(countNotifications, { viewer: viewer.id }),
  ]);
  const known = await shown(rows);
  return connectionOf(
    page,
    { rows: rows.filter(({ id }) => known.has(id)), total: count!.all },
    (row) => [row.createdAt.toISOString(), row.id],
    (row) => known.get(row.id)!,
  );
}

/** The latest that the viewer has not read. */
export async function latestUnread(
  context: ViewerContext,
  viewer: Viewer,
  limit: number,
): Promise<NotificationType[]> {
  const rows = await context.rows(readUnreadNotifications, { viewer: viewer.id, limit });
  return [...(await shown(rows)).values()];
}

export async function countUnread(context: ViewerContext, viewer: Viewer): Promise<number> {
  const [row] = await context.rows(countUnreadNotifications, { viewer: viewer.id, most: mostCounted });
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
