import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import { requireId } from "../../platform/graph/id.ts";
import { byId, defineBatch } from "../../platform/read/batch.ts";
import { journal } from "../audit/audit.service.ts";
import { canSeeGuardianship } from "../directory/students.policy.ts";
import { guardianships, visibleStudent } from "../directory/students.service.ts";
import type { UserCardRow } from "../directory/users.queries.ts";
import { type Viewer, viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { type FollowUpRow, type ProgressRow, readFollowUp, readProgress } from "./follow-up.queries.ts";
import { answerTo } from "./notice-answer.ts";
import { remindOf } from "./notice-telling.service.ts";
import { noticeOfAnswer, noticeOfNotice } from "./notices.facts.ts";
import type { RecordPaperAnswerInput, RemindOfNoticeInput } from "./notices.input.ts";
import { noticeParameters } from "./notices.visible.ts";
import { findNotice, lockOpen } from "./notices.service.ts";
import { writeAnswer } from "./signing.service.ts";

export const followUpParameters = (context: ViewerContext, noticeId: string) => ({
  ...noticeParameters(viewerOf(context)),
  now: context.now,
  noticeId,
});

/** From its first child on. */
export const fromTheFirstChild = { afterId: null, afterRank: null, afterFamily: null, afterGiven: null };

/** How far the answers to a notice are, for the viewer. */
export const progressOf = defineBatch<ViewerContext, ProgressRow>(async (context, ids) =>
  byId(await context.rowsAlone(readProgress, { ...noticeParameters(viewerOf(context)), ids })),
);

/** Who answers for a child, among those whom the viewer may know; the child themselves when of age. */
export async function knownSigners(
  context: ViewerContext,
  { childId, child }: Pick<FollowUpRow, "childId" | "child">,
): Promise<ReadonlyMap<string, UserCardRow>> {
  const viewer = viewerOf(context);
  const [student, found] = await Promise.all([
    visibleStudent(context, childId),
    guardianships(context, childId),
  ]);
  const known = (found?.guardianships ?? []).filter(
    (guardianship) => student && canSeeGuardianship(viewer, { student, guardianship }),
  );
  return new Map([[childId, child], ...known.map(({ user }): [string, UserCardRow] => [user.id, user])]);
}

async function followedChild(context: ViewerContext, noticeId: string, wished: string): Promise<FollowUpRow> {
  const [row] = await context.rowsAlone(readFollowUp, {
    ...followUpParameters(context, noticeId),
    ...fromTheFirstChild,
    childId: requireId(wished),
    filter: null,
    limit: 1,
  });
  if (!row) throw notFound();
  return row;
}

/** Records what came on paper, with who recorded it; it never replaces what somebody signed on the screen. */
export async function recordPaperAnswer(
  context: ViewerContext,
  viewer: Viewer,
  input: RecordPaperAnswerInput,
): Promise<string> {
  const notice = await findNotice(context, viewer, input.noticeId);
  const row = await followedChild(context, notice.id, input.childId);
  const signerId = input.signerId == null ? null : requireId(input.signerId).toLowerCase();
  if (signerId !== null) {
    const known = await knownSigners(context, row);
    if (!row.signerIds.includes(signerId) || !known.has(signerId)) throw notFound();
  } else if (notice.signers === "EACH")
    throw new UserError("INVALID", "Each is asked to sign it: say who did.", "signerId");
  const answer = answerTo(notice, input);
  await context.database.transaction(async (manager) => {
    await lockOpen(manager, notice.id, context.now, "share");
    const subject = { noticeId: notice.id, childId: row.childId, signerId };
    await writeAnswer(manager, subject, answer, { now: context.now, recordedById: viewer.id });
    await journal(manager, context.now, {
      action: "notice.record-paper",
      establishmentId: notice.establishmentId,
      actorId: viewer.id,
      subjectId: row.childId,
      reason: notice.id,
      requestId: context.requestId,
    });
    if (signerId !== null) await publish(manager, { ...noticeOfNotice(notice.id), of: signerId });
    await publish(manager, noticeOfAnswer(notice.id));
  });
  return notice.id;
}

/** Reminds those who have not answered, among the children whom the viewer follows. At most once an hour. */
export async function remindOfNotice(
  context: ViewerContext,
  viewer: Viewer,
  input: RemindOfNoticeInput,
): Promise<number> {
  const notice = await findNotice(context, viewer, input.noticeId);
  const rows = await context.rowsAlone(readFollowUp, {
    ...followUpParameters(context, notice.id),
    ...fromTheFirstChild,
    childId: null,
    filter: "MISSING",
    limit: 10_000,
  });
  const missing = rows.map(({ childId }) => childId);
  const wished = input.childIds?.map((id) => requireId(id).toLowerCase()) ?? missing;
  if (!notice.viewerFollows || !wished.every((id) => missing.includes(id))) throw notFound();
  return context.database.transaction(async (manager) => {
    await lockOpen(manager, notice.id, context.now, "update");
    const hourAgo = new Date(context.now.getTime() - 3_600_000);
    const recent = (await manager.query(
      "select from notice_reminder where notice_id = $1 and by_id = $2 and at > $3",
      [notice.id, viewer.id, hourAgo],
    )) as unknown[];
    if (recent.length > 0 && input.childIds == null)
      throw new UserError("TOO_MANY", "They were reminded less than an hour ago.");
    const moment = { now: context.now, today: viewer.today };
    const reached = await remindOf(manager, notice.id, moment, { byId: viewer.id, childIds: wished });
    await journal(manager, context.now, {
      action: "notice.remind",
      establishmentId: notice.establishmentId,
      actorId: viewer.id,
      subjectId: notice.id,
      requestId: context.requestId,
    });
    await publish(manager, noticeOfAnswer(notice.id));
    return reached;
  });
}
