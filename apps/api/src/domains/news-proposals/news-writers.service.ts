import { notFound } from "../../platform/errors/user-error.ts";
import { requireAllowed } from "../../platform/policy/policy.ts";
import { defineRead } from "../../platform/read/read.ts";
import { journal } from "../audit/audit.service.ts";
import { type UserCardRow, userColumns } from "../directory/users.queries.ts";
import { visibleUser } from "../directory/users.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { requirePlace } from "../news/news-audience.service.ts";
import { canPublishNews } from "../news/news.policy.ts";

/** Writers of one establishment; beyond, nobody knows any more who writes. */
const most = 100;

const readWriters = defineRead<UserCardRow>(
  "news-writers",
  `select ${userColumns("u")} from news_writer w join "user" u on u.id = w.user_id
  where w.establishment_id = :establishment::uuid and u.status not in ('LEFT', 'ERASED')
  order by u.family_name, u.given_name, u.id limit ${most}`,
);

/** Who was asked to write, for those who publish there. @throws NOT_FOUND, FORBIDDEN */
export async function findWriters(
  context: ViewerContext,
  viewer: Viewer,
  establishmentId: string,
): Promise<UserCardRow[]> {
  requireAllowed(viewer, canPublishNews, await requirePlace(context, viewer, establishmentId));
  return context.rows(readWriters, { establishment: establishmentId });
}

export async function isWriter(
  context: ViewerContext,
  viewer: Viewer,
  establishmentId: string,
): Promise<boolean> {
  const rows = (await context.database.query(
    "select 1 from news_writer where user_id = $1 and establishment_id = $2",
    [viewer.id, establishmentId],
  )) as unknown[];
  return rows.length > 0;
}

/** Lets somebody of the establishment propose news to everybody there, or no longer. @throws NOT_FOUND, FORBIDDEN */
export async function setWriter(
  context: ViewerContext,
  viewer: Viewer,
  { establishmentId, userId, allowed }: { establishmentId: string; userId: string; allowed: boolean },
): Promise<void> {
  requireAllowed(viewer, canPublishNews, await requirePlace(context, viewer, establishmentId));
  const [member] = (await context.database.query(
    `select 1 from membership where user_id = $1 and establishment_id = $2
      and starts_on <= $3::date and (ends_on is null or ends_on >= $3::date)`,
    [userId, establishmentId, viewer.today],
  )) as unknown[];
  // Whom the viewer does not see is somebody who does not exist; who left is no longer asked, and can be let go.
  if (allowed && (!member || (await visibleUser(context, userId)) === null)) throw notFound();
  await context.database.transaction(async (manager) => {
    if (allowed)
      await manager.query(
        `insert into news_writer (user_id, establishment_id, granted_by_id, granted_at) values ($1, $2, $3, $4)
        on conflict (user_id, establishment_id) do nothing`,
        [userId, establishmentId, viewer.id, context.now],
      );
    else
      await manager.query("delete from news_writer where user_id = $1 and establishment_id = $2", [
        userId,
        establishmentId,
      ]);
    await journal(manager, context.now, {
      action: allowed ? "news.writer.add" : "news.writer.remove",
      establishmentId,
      actorId: viewer.id,
      subjectId: userId,
      requestId: context.requestId,
    });
  });
}
