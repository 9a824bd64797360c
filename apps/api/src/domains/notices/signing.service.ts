import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { forbidden, notFound, UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import { requireId } from "../../platform/graph/id.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { markSubjectRead } from "../notifications/notify.service.ts";
import { answerTo, type NoticeAnswer } from "./notice-answer.ts";
import { noticeOfAnswer, noticeOfNotice } from "./notices.facts.ts";
import type { SetNoticeAsideInput, SignNoticeInput } from "./notices.input.ts";
import { findNotice, lockOpen } from "./notices.service.ts";

/**
 * Signs for a child as the viewer, over what they signed before. Two who may sign never meet: each has their own answer,
 * under ONE as under EACH.
 */
export async function signNotice(
  context: ViewerContext,
  viewer: Viewer,
  input: SignNoticeInput,
): Promise<string> {
  const notice = await findNotice(context, viewer, input.noticeId);
  const childId = requireId(input.childId).toLowerCase();
  const own = notice.children.find(({ child }) => child.id === childId);
  if (!own) throw notFound();
  if (!own.signable) throw forbidden();
  const answer = answerTo(notice, input);
  await context.database.transaction(async (manager) => {
    await lockOpen(manager, notice.id, context.now, "share");
    const subject = { noticeId: notice.id, childId, signerId: viewer.id };
    await writeAnswer(manager, subject, answer, { now: context.now, recordedById: null });
    await forgetWhatWasTold(manager, notice.id, viewer.id, context.now);
    await publish(manager, { ...noticeOfNotice(notice.id), of: viewer.id });
    await publish(manager, noticeOfAnswer(notice.id));
  });
  return notice.id;
}

export interface AnswerSubject {
  noticeId: string;
  childId: string;
  signerId: string | null;
}

/** Writes an answer over the one before of the same person; what was answered stays as it was. */
export async function writeAnswer(
  manager: EntityManager,
  { noticeId, childId, signerId }: AnswerSubject,
  { agrees, answer, comment }: NoticeAnswer,
  { now, recordedById }: { now: Date; recordedById: string | null },
): Promise<void> {
  // Those who answer for a child wait for each other, so that none is lost under another.
  await manager.query(`select from notice_child where child_id = $1 and notice_id = $2 for update`, [
    childId,
    noticeId,
  ]);
  const [before] = (await manager.query(
    `select id, on_paper as "onPaper" from notice_answer where notice_id = $1 and child_id = $2
      and signer_id is not distinct from $3 and replaced_at is null`,
    [noticeId, childId, signerId],
  )) as { id: string; onPaper: boolean }[];
  if (before && !before.onPaper && recordedById !== null)
    throw new UserError("CONFLICT", "They signed on the screen: they change it themselves.", "signerId");
  if (before)
    await manager.query("update notice_answer set replaced_at = $3 where child_id = $1 and id = $2", [
      childId,
      before.id,
      now,
    ]);
  await manager.query(
    `insert into notice_answer (child_id, id, notice_id, signer_id, agrees, answer, comment, answered_at, recorded_by_id,
      on_paper) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      childId,
      uuidv7(),
      noticeId,
      signerId,
      agrees,
      answer,
      comment,
      now,
      recordedById,
      recordedById !== null,
    ],
  );
}

/** Leaves a notice to whoever else may sign, or takes it back: the viewer's own act, of which nobody hears. */
export async function setNoticeAside(
  context: ViewerContext,
  viewer: Viewer,
  { noticeId, aside }: SetNoticeAsideInput,
): Promise<string> {
  const notice = await findNotice(context, viewer, noticeId);
  if (!notice.children.some(({ signable }) => signable)) throw forbidden();
  if (aside && notice.signers === "EACH")
    throw new UserError("INVALID", "Each is asked to sign it.", "noticeId");
  await context.database.transaction(async (manager) => {
    await manager.query(
      aside
        ? `insert into notice_aside (user_id, notice_id, at) values ($1, $2, $3) on conflict do nothing`
        : `delete from notice_aside where user_id = $1 and notice_id = $2 and $3::timestamptz is not null`,
      [viewer.id, notice.id, context.now],
    );
    if (aside) await forgetWhatWasTold(manager, notice.id, viewer.id, context.now);
    await publish(manager, { ...noticeOfNotice(notice.id), of: viewer.id });
  });
  return notice.id;
}

/** Whoever answered need not be told any more, nor reminded. */
async function forgetWhatWasTold(
  manager: EntityManager,
  noticeId: string,
  userId: string,
  now: Date,
): Promise<void> {
  await markSubjectRead(manager, { kind: "NOTICE", subjectId: noticeId, userId, now });
  const reminders = (await manager.query("select id from notice_reminder where notice_id = $1", [
    noticeId,
  ])) as { id: string }[];
  for (const { id } of reminders)
    await markSubjectRead(manager, { kind: "NOTICE_REMINDER", subjectId: id, userId, now });
}
