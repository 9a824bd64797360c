import { v7 as uuidv7 } from "uuid";

import { forbidden, notFound, UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import {
  type Connection,
  connectionOf,
  pageAfter,
  type PageArguments,
} from "../../platform/graph/connection.ts";
import { byId, defineBatch } from "../../platform/read/batch.ts";
import { asPlainText } from "../../platform/text/plain-text.ts";
import { journal } from "../audit/audit.service.ts";
import { type Viewer, viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { requireMayWrite } from "../moderation/may-write.service.ts";
import { findNews } from "../news/news.service.ts";
import { NewsCommentEntity } from "./news-comment.entity.ts";
import {
  countComments,
  type NewsCommentRow,
  readComment,
  readCommentable,
  readComments,
} from "./news-comments.queries.ts";
import { commentParameters } from "./news-comments.visible.ts";

const longest = 1000;
/** Comments of one person in an hour, wherever. */
const mostInAnHour = 30;

const rights = (context: ViewerContext) => ({ ...commentParameters(viewerOf(context)), now: context.now });

/** The news item itself, when the viewer may write under it. */
export const commentable = defineBatch<ViewerContext, { id: string }>(async (context, ids) =>
  byId(await context.rows(readCommentable, { ...rights(context), ids })),
);

/** A page of what is written under a news item, the oldest first. */
export async function findComments(
  context: ViewerContext,
  newsId: string,
  page: PageArguments,
): Promise<Connection<NewsCommentRow>> {
  const { limit, key } = pageAfter(page, ["text", "id"]);
  const [afterAt, afterId] = key === null ? [null, null] : [new Date(String(key[0])), String(key[1])];
  if (afterAt !== null && Number.isNaN(afterAt.getTime()))
    throw new UserError("INVALID", "This is not a cursor of this list.", "after");
  const parameters = { ...rights(context), news: newsId };
  const [rows, [count]] = await Promise.all([
    context.rows(readComments, { ...parameters, limit, afterAt, afterId }),
    context.rows(countComments, parameters),
  ]);
  return connectionOf(
    page,
    { rows, total: count!.count },
    (row) => [row.createdAt.toISOString(), row.id],
    (row) => row,
  );
}

/** Writes under news that is told to the viewer and takes comments. @throws NOT_FOUND, FORBIDDEN, INVALID, TOO_MANY */
export async function addComment(
  context: ViewerContext,
  viewer: Viewer,
  input: { newsId: string; text: string },
): Promise<NewsCommentRow> {
  const { id: newsId, establishmentId } = await findNews(context, viewer, input.newsId);
  if ((await commentable(context, newsId)) === null) throw forbidden();
  const text = asPlainText(input.text).trim();
  if (text === "" || text.length > longest)
    throw new UserError("INVALID", `A comment has from 1 to ${longest} characters.`, "text");
  const id = uuidv7();
  await context.database.transaction(async (manager) => {
    // Whoever closes the comments at this moment has closed them for this one too.
    const [open] = (await manager.query(
      "select id from news where id = $1 and takes_comments and withdrawn_at is null for share",
      [newsId],
    )) as unknown[];
    if (!open) throw forbidden();
    if (establishmentId !== null)
      await requireMayWrite(manager, viewer, { establishmentId, now: context.now });
    const [{ count } = { count: 0 }] = (await manager.query(
      `select count(*)::integer as count from news_comment
      where author_id = $1 and created_at > $2::timestamptz - interval '1 hour'`,
      [viewer.id, context.now],
    )) as { count: number }[];
    if (count >= mostInAnHour)
      throw new UserError("TOO_MANY", "That is many comments for one hour: write again later.");
    await manager.insert(NewsCommentEntity, {
      id,
      newsId,
      authorId: viewer.id,
      text,
      createdAt: context.now,
    });
    await publish(manager, { kind: "NEWS_COMMENTS", ids: [newsId] });
  });
  return findComment(context, id);
}

/** Takes a comment away from everybody. @throws NOT_FOUND, FORBIDDEN */
export async function removeComment(context: ViewerContext, viewer: Viewer, id: string): Promise<string> {
  const comment = await findComment(context, id);
  if (!comment.viewerCanRemove) throw forbidden();
  await context.database.transaction(async (manager) => {
    await manager.query(
      "update news_comment set removed_at = $2, removed_by_id = $3 where id = $1 and removed_at is null",
      [id, context.now, viewer.id],
    );
    if (!comment.isMine)
      await journal(manager, context.now, {
        action: "news.comment.remove",
        establishmentId: comment.establishmentId,
        actorId: viewer.id,
        subjectId: id,
        requestId: context.requestId,
      });
    await publish(manager, { kind: "NEWS_COMMENTS", ids: [comment.newsId] });
  });
  return comment.newsId;
}

/** A comment that the viewer may read. @throws NOT_FOUND */
export async function findComment(context: ViewerContext, id: string) {
  const [row] = await context.rows(readComment, { ...rights(context), id });
  if (!row) throw notFound();
  return row;
}
