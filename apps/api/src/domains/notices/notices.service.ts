import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { dayOf } from "../../platform/context/context.ts";
import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import { requireId } from "../../platform/graph/id.ts";
import { requireAllowed } from "../../platform/policy/policy.ts";
import { createAudience } from "../audiences/audience.service.ts";
import { journal } from "../audit/audit.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { attachFiles } from "../files/file-uses.service.ts";
import { requireMayWrite } from "../moderation/may-write.service.ts";
import { takeBack } from "../notifications/notify.service.ts";
import { noticeAddress, resolveChildren } from "./notice-audience.ts";
import { noticeContent } from "./notice-content.ts";
import { NoticeEntity } from "./notice.entity.ts";
import { tellOfNotice } from "./notice-telling.service.ts";
import { noticeOfNotice } from "./notices.facts.ts";
import type { CloseNoticeInput, PublishNoticeInput, UpdateNoticeInput } from "./notices.input.ts";
import { canKeepNotice } from "./notices.policy.ts";
import { readNotice, type WholeNoticeRow } from "./notices.queries.ts";
import { noticeParameters } from "./notices.visible.ts";

/** A notice that the viewer may read, by its id or that of a reminder of it. @throws NOT_FOUND */
export async function findNotice(
  context: ViewerContext,
  viewer: Viewer,
  id: string,
): Promise<WholeNoticeRow> {
  const parameters = { ...noticeParameters(viewer), now: context.now, childId: null, id: requireId(id) };
  const [row] = await context.rows(readNotice, parameters);
  if (!row) throw notFound();
  return row;
}

/** Writes a notice to the families of classes and children, and tells them. */
export async function publishNotice(
  context: ViewerContext,
  viewer: Viewer,
  input: PublishNoticeInput,
): Promise<string> {
  const replaced = input.replacesId == null ? null : await findNotice(context, viewer, input.replacesId);
  if (replaced) requireAllowed(viewer, canKeepNotice, replaced);
  const { terms, timeZone } = await noticeAddress(context, viewer, input);
  const { principal, now } = context;
  await requireMayWrite(context.database, viewer, { establishmentId: input.establishmentId, principal, now });
  if (replaced && replaced.establishmentId !== input.establishmentId) throw notFound();
  const content = noticeContent(input.content, { today: dayOf(context.now, timeZone), timeZone });
  const id = uuidv7();
  await context.database.transaction(async (manager) => {
    await manager.insert(NoticeEntity, {
      id,
      establishmentId: requireId(input.establishmentId),
      audienceId: await createAudience(manager, terms, context.now),
      authorId: viewer.id,
      ...content,
      closedAt: null,
      replacedById: null,
      createdAt: context.now,
      version: 1,
      updatedAt: context.now,
      updatedById: null,
    });
    await attach(context, manager, id, input.establishmentId, input.fileIds);
    const children = await resolveChildren(manager, id, { now: context.now, today: viewer.today });
    if (children.length === 0)
      throw new UserError("INVALID", "No pupil is in these classes today.", "classIds");
    if (replaced) await close(manager, context, viewer, replaced, id);
    await tellOfNotice(manager, id, { now: context.now, today: viewer.today });
    const { establishmentId } = input;
    await write(manager, context, viewer, "notice.publish", {
      id,
      establishmentId,
      closesAt: content.closesAt,
    });
  });
  return id;
}

/** Changes what a notice says, as long as nobody answered it: then it is closed, and replaced. */
export async function updateNotice(
  context: ViewerContext,
  viewer: Viewer,
  input: UpdateNoticeInput,
): Promise<string> {
  const notice = await kept(context, viewer, input.id);
  const { timeZone } = notice;
  const content = noticeContent(input.content, { today: dayOf(context.now, timeZone), timeZone });
  await context.database.transaction(async (manager) => {
    await lockOpen(manager, notice.id, context.now, "update");
    const [{ answered } = { answered: false }] = (await manager.query(
      "select exists (select from notice_answer where notice_id = $1) as answered",
      [notice.id],
    )) as { answered: boolean }[];
    if (answered) throw new UserError("CONFLICT", "Somebody answered it: close it, and write another.");
    const { affected } = await manager.update(
      NoticeEntity,
      { id: notice.id, version: input.version },
      { ...content, version: input.version + 1, updatedAt: context.now, updatedById: viewer.id },
    );
    if (affected !== 1)
      throw new UserError("CONFLICT", "Somebody changed this notice meanwhile: read it again.", "version");
    await attach(context, manager, notice.id, notice.establishmentId, input.fileIds);
    await write(manager, context, viewer, "notice.update", { ...notice, closesAt: content.closesAt });
  });
  return notice.id;
}

/** Closes a notice: what was answered stays, and nothing is answered any more. */
export async function closeNotice(
  context: ViewerContext,
  viewer: Viewer,
  input: CloseNoticeInput,
): Promise<string> {
  const notice = await kept(context, viewer, input.id);
  await context.database.transaction(async (manager) => {
    await close(manager, context, viewer, notice, null);
    await write(manager, context, viewer, "notice.close", { ...notice, closesAt: null });
  });
  return notice.id;
}

async function attach(
  context: ViewerContext,
  manager: EntityManager,
  subjectId: string,
  establishmentId: string,
  fileIds: readonly string[] | null | undefined,
): Promise<void> {
  if (fileIds == null) return;
  const { now } = context;
  await attachFiles(context, manager, { subjectKind: "NOTICE", subjectId, fileIds, establishmentId, now });
}

async function kept(context: ViewerContext, viewer: Viewer, id: string): Promise<WholeNoticeRow> {
  const notice = await findNotice(context, viewer, id);
  requireAllowed(viewer, canKeepNotice, notice);
  return notice;
}

async function close(
  manager: EntityManager,
  context: ViewerContext,
  viewer: Viewer,
  notice: WholeNoticeRow,
  replacedById: string | null,
): Promise<void> {
  const { now } = context;
  const open = await lockOpen(manager, notice.id, now, "update", replacedById !== null);
  await manager.update(
    NoticeEntity,
    { id: notice.id },
    { ...(open ? { closedAt: now } : {}), replacedById, version: () => "version + 1" },
  );
  await takeBack(manager, { kind: "NOTICE", subjectId: notice.id, now });
  const reminders = (await manager.query("select id from notice_reminder where notice_id = $1", [
    notice.id,
  ])) as { id: string }[];
  for (const { id } of reminders) await takeBack(manager, { kind: "NOTICE_REMINDER", subjectId: id, now });
  if (replacedById !== null)
    await write(manager, context, viewer, "notice.replace", { ...notice, closesAt: null });
}

/**
 * Holds a notice as it is until the transaction ends: answers `share` it, whoever changes or closes it waits for them.
 * @throws CONFLICT when it is closed, unless that does not matter
 */
export async function lockOpen(
  manager: EntityManager,
  id: string,
  now: Date,
  strength: "share" | "update",
  evenClosed = false,
): Promise<boolean> {
  const [row] = (await manager.query(
    `select closed_at is null and (closes_at is null or closes_at > $2) as open from notice where id = $1 for ${strength}`,
    [id, now],
  )) as { open: boolean }[];
  if (!row) throw notFound();
  if (!row.open && !evenClosed) throw new UserError("CONFLICT", "This notice is closed.");
  return row.open;
}

async function write(
  manager: EntityManager,
  context: ViewerContext,
  viewer: Viewer,
  action: string,
  { id, establishmentId, closesAt }: { id: string; establishmentId: string; closesAt: Date | null },
): Promise<void> {
  await journal(manager, context.now, {
    action,
    establishmentId,
    actorId: viewer.id,
    subjectId: id,
    requestId: context.requestId,
  });
  await publish(manager, noticeOfNotice(id, closesAt));
}
