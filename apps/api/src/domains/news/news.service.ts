import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import { requireAllowed } from "../../platform/policy/policy.ts";
import type { AudienceScope } from "../audiences/audience-scope.service.ts";
import { createAudience } from "../audiences/audience.service.ts";
import { journal } from "../audit/audit.service.ts";
import { type Viewer, viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { addressOf } from "./news-audience.service.ts";
import { contentOf, type NewsContent, newContent } from "./news-content.service.ts";
import { holdImages } from "./news-images.service.ts";
import { NewsEntity } from "./news.entity.ts";
import type { PublishNewsInput, UpdateNewsInput, WithdrawNewsInput } from "./news.input.ts";
import { noticeOfNews } from "./news.facts.ts";
import { canEditNews, canSwitchComments } from "./news.policy.ts";
import { type NewsRow, readNews } from "./news.queries.ts";
import { newsParameters } from "./news.visible.ts";

/** A news item that the viewer may read. @throws NOT_FOUND */
export async function findNews(context: ViewerContext, viewer: Viewer, id: string): Promise<NewsRow> {
  const [row] = await context.rows(readNews, { ...newsParameters(viewer), id, now: context.now });
  if (!row) throw notFound();
  return row;
}

/** Publishes in the name of a place over which the viewer holds the mandate. */
export async function publishNews(
  context: ViewerContext,
  viewer: Viewer,
  input: PublishNewsInput,
): Promise<string> {
  const { scope, terms } = await addressOf(context, viewer, input);
  const content = contentOf(input, newContent(context.now));
  return context.database.transaction(async (manager) => {
    const audienceId = await createAudience(manager, terms, context.now);
    return writeNews(manager, context, { scope, audienceId, authorId: viewer.id, content });
  });
}

interface Wish {
  scope: AudienceScope;
  audienceId: string;
  authorId: string;
  content: NewsContent;
}

/** Writes news for an audience, and tells of it; whoever calls has asked whether the viewer may. */
export async function writeNews(
  manager: EntityManager,
  context: ViewerContext,
  { scope, audienceId, authorId, content }: Wish,
): Promise<string> {
  const id = uuidv7();
  const written = { version: 1, updatedAt: context.now, updatedById: null };
  await manager.insert(NewsEntity, { id, ...scope, audienceId, authorId, ...content, ...written });
  await holdImages(context, manager, { ...content, ...scope, subjectKind: "NEWS", subjectId: id });
  await tell(manager, context, viewerOf(context), "news.publish", { id, ...scope });
  await publish(manager, noticeOfNews(id, content, context.now, false));
  return id;
}

/** Changes what a news item says; nobody's change is lost under another's. */
export async function updateNews(
  context: ViewerContext,
  viewer: Viewer,
  input: UpdateNewsInput,
): Promise<void> {
  const news = await findNews(context, viewer, input.id);
  requireAllowed(viewer, canEditNews, news);
  await change(
    context,
    viewer,
    { news, version: input.version, action: "news.update" },
    contentOf(input, news),
  );
}

/** Takes a news item away from its readers; its writers keep it. */
export async function withdrawNews(
  context: ViewerContext,
  viewer: Viewer,
  input: WithdrawNewsInput,
): Promise<void> {
  const news = await findNews(context, viewer, input.id);
  requireAllowed(viewer, canEditNews, news);
  const withdrawal = { withdrawnAt: context.now };
  await change(context, viewer, { news, version: input.version, action: "news.withdraw" }, withdrawal);
}

/** Opens or closes the comments of a news item; what it says stays, and so does its version. */
export async function switchComments(
  context: ViewerContext,
  viewer: Viewer,
  { id, open }: { id: string; open: boolean },
): Promise<void> {
  const news = await findNews(context, viewer, id);
  requireAllowed(viewer, canSwitchComments, news);
  await context.database.transaction(async (manager) => {
    await manager.update(NewsEntity, { id }, { takesComments: open });
    await tell(manager, context, viewer, open ? "news.comments.open" : "news.comments.close", news);
    await publish(manager, { kind: "NEWS_COMMENTS", ids: [id] });
  });
}

interface Change {
  news: NewsRow;
  version: number;
  action: string;
}

async function change(
  context: ViewerContext,
  viewer: Viewer,
  { news, version, action }: Change,
  values: Partial<NewsRow>,
): Promise<void> {
  await context.database.transaction(async (manager) => {
    const { affected } = await manager.update(
      NewsEntity,
      { id: news.id, version },
      { ...values, version: version + 1, updatedAt: context.now, updatedById: viewer.id },
    );
    if (affected !== 1)
      throw new UserError("CONFLICT", "Somebody changed this news meanwhile: read it again.", "version");
    const { body = news.body } = values;
    await holdImages(context, manager, { ...news, body, subjectKind: "NEWS", subjectId: news.id });
    await tell(manager, context, viewer, action, news);
    const was = news.publishedAt <= context.now && (news.expiresAt === null || news.expiresAt > context.now);
    await publish(manager, noticeOfNews(news.id, { ...news, ...values }, context.now, was));
  });
}

const tell = (
  manager: EntityManager,
  context: ViewerContext,
  viewer: Viewer,
  action: string,
  { id, establishmentId }: Pick<NewsRow, "id" | "establishmentId">,
): Promise<void> =>
  journal(manager, context.now, {
    action,
    establishmentId,
    actorId: viewer.id,
    subjectId: id,
    requestId: context.requestId,
  });
