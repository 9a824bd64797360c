import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { requireAllowed, requireVisible } from "../../platform/policy/policy.ts";
import { createAudience, type AudienceWish } from "../audiences/audience.service.ts";
import { journal } from "../audit/audit.service.ts";
import { canSeeEstablishment } from "../directory/establishments.policy.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { type NewsBody, newsBodySchema } from "./news-body.ts";
import { NewsEntity } from "./news.entity.ts";
import type { PublishNewsInput, UpdateNewsInput, WithdrawNewsInput } from "./news.input.ts";
import { canPublishNews, type NewsPlace } from "./news.policy.ts";
import { type NewsRow, readNews } from "./news.queries.ts";
import { newsParameters } from "./news.visible.ts";

const longestTitle = 150;

/** A news item that the viewer may read. */
export async function findNews(
  context: ViewerContext,
  viewer: Viewer,
  id: string,
): Promise<NewsRow | undefined> {
  const [row] = await context.rows(readNews, { ...newsParameters(viewer), id, now: context.now });
  return row;
}

/** Publishes in the name of a place over which the viewer holds the mandate. */
export async function publishNews(
  context: ViewerContext,
  viewer: Viewer,
  input: PublishNewsInput,
): Promise<string> {
  const place = await findPlace(context, viewer, input);
  requireAllowed(viewer, canPublishNews, place);
  const content = contentOf(input, context.now);
  const id = uuidv7();
  await context.database.transaction(async (manager) => {
    const audienceId = await createAudience(manager, await termsOf(context, input), context.now);
    await manager.insert(NewsEntity, {
      id,
      establishmentId: input.establishmentId ?? null,
      territoryId: input.territoryId ?? null,
      audienceId,
      authorId: viewer.id,
      ...content,
      version: 1,
      updatedAt: context.now,
    });
    await journal(manager, context.now, {
      action: "news.publish",
      establishmentId: input.establishmentId ?? null,
      actorId: viewer.id,
      subjectId: id,
      requestId: context.requestId,
    });
  });
  return id;
}

/** Changes what a news item says; nobody's change is lost under another's. */
export async function updateNews(
  context: ViewerContext,
  viewer: Viewer,
  input: UpdateNewsInput,
): Promise<void> {
  await change(context, viewer, input, "news.update", contentOf(input, context.now));
}

/** Takes a news item away from its readers; its writers keep it. */
export async function withdrawNews(
  context: ViewerContext,
  viewer: Viewer,
  input: WithdrawNewsInput,
): Promise<void> {
  await change(context, viewer, input, "news.withdraw", { withdrawnAt: context.now });
}

async function change(
  context: ViewerContext,
  viewer: Viewer,
  { id, version }: { id: string; version: number },
  action: string,
  values: Partial<Omit<NewsEntity, "body">> & { body?: NewsBody },
): Promise<void> {
  const news = await findNews(context, viewer, id);
  if (!news) throw notFound();
  if (!news.viewerCanEdit)
    throw new UserError("FORBIDDEN", "Only who may publish there may change this news.");
  await context.database.transaction(async (manager) => {
    const { affected } = await manager.update(
      NewsEntity,
      { id, version },
      { ...(values as object), version: version + 1, updatedAt: context.now },
    );
    if (affected !== 1)
      throw new UserError("CONFLICT", "Somebody changed this news meanwhile: read it again.", "version");
    await journal(manager, context.now, {
      action,
      actorId: viewer.id,
      subjectId: id,
      requestId: context.requestId,
    });
  });
}

/** Where it is to be written. An establishment that the viewer does not see is one that does not exist. */
async function findPlace(
  context: ViewerContext,
  viewer: Viewer,
  input: PublishNewsInput,
): Promise<NewsPlace> {
  const { establishmentId = null, territoryId = null } = input;
  if ((establishmentId === null) === (territoryId === null)) {
    throw new UserError("INVALID", "Give an establishment or a territory.", "establishmentId");
  }
  if (territoryId !== null) return { establishmentId: null, territoryId };
  const [row] = (await context.database.query(
    `select territory_id as "territoryId" from establishment where id = $1`,
    [establishmentId],
  )) as { territoryId: string | null }[];
  return requireVisible(viewer, canSeeEstablishment, row && { establishmentId: establishmentId!, ...row });
}

/** Classes must be of the establishment: an id from elsewhere is an id that nobody has. */
async function termsOf(context: ViewerContext, input: PublishNewsInput): Promise<AudienceWish[]> {
  const { establishmentId = null, territoryId = null, classIds } = input;
  const roles = input.roles?.length ? input.roles : [null];
  if (!classIds?.length) {
    return roles.map((role) => ({ establishmentId, territoryId, role }));
  }
  const known: unknown[] = await context.database.query(
    "select from class where id = any($1::uuid[]) and establishment_id = $2",
    [classIds, establishmentId],
  );
  if (known.length !== new Set(classIds).size) throw notFound();
  return classIds.flatMap((classId) => [
    { classId, establishmentId },
    { classId, establishmentId, relation: "GUARDIANS_OF" as const },
  ]);
}

interface Content {
  title: string;
  body: unknown;
  publishedAt?: Date | null;
  expiresAt?: Date | null;
}

function contentOf(input: Content, now: Date) {
  const title = input.title.trim();
  if (title.length < 1 || title.length > longestTitle) {
    throw new UserError("INVALID", `A title has from 1 to ${longestTitle} characters.`, "title");
  }
  const body = newsBodySchema.safeParse(input.body);
  if (!body.success) {
    const [issue] = body.error.issues;
    throw new UserError("INVALID", issue!.message, ["body", ...issue!.path].join("."));
  }
  const publishedAt = input.publishedAt ?? now;
  const expiresAt = input.expiresAt ?? null;
  if (expiresAt !== null && expiresAt <= publishedAt) {
    throw new UserError("INVALID", "It would be over before it begins.", "expiresAt");
  }
  return { title, body: body.data, publishedAt, expiresAt };
}
