import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { runRead } from "../../platform/read/run-read.ts";
import { defineRead } from "../../platform/read/read.ts";
import { notify } from "../notifications/notify.service.ts";
import { answeredFor, hasAnswered, readersOf } from "./notice-people.visible.ts";

interface Moment {
  now: Date;
  today: string;
}

interface Told {
  establishmentId: string;
  userId: string;
}

/** Whom the school may tell of a notice: readers of its children. */
const readToTell = defineRead<Told>(
  "notice-to-tell",
  `select distinct n.establishment_id as "establishmentId", r.id as "userId"
  from notice n join notice_child c on c.notice_id = n.id, lateral ${readersOf("n", "c")} r
  where n.id = :noticeId::uuid and (:childIds::uuid[] is null or c.child_id = any(:childIds::uuid[]))
    and r.may_be_told`,
);

/** Whom to remind: who may sign for a child for whom an answer is missing, and has not themselves. */
const readToRemind = defineRead<Told>(
  "notice-to-remind",
  `select distinct n.establishment_id as "establishmentId", r.id as "userId"
  from notice n join notice_child c on c.notice_id = n.id, lateral ${readersOf("n", "c")} r,
    lateral ${answeredFor("n", "c")} d
  where n.id = :noticeId::uuid and (:childIds::uuid[] is null or c.child_id = any(:childIds::uuid[]))
    and r.may_be_told and r.may_sign and d.state in ('WAITING', 'PARTLY') and not ${hasAnswered("n", "c", "r.id")}
    and not exists (select from notice_aside x where x.user_id = r.id and x.notice_id = n.id)`,
);

/** Tells the families of a notice; of these children only, when some joined it. */
export async function tellOfNotice(
  manager: EntityManager,
  noticeId: string,
  { now, today }: Moment,
  childIds: readonly string[] | null = null,
): Promise<void> {
  const told = await runRead(manager, readToTell, { noticeId, childIds, today });
  if (told.length === 0) return;
  await notify(manager, {
    kind: "NOTICE",
    establishmentId: told[0]!.establishmentId,
    subjectId: noticeId,
    userIds: told.map(({ userId }) => userId),
    now,
  });
}

/** Reminds whoever has not signed; answers how many they are. Nobody else learns that they were reminded. */
export async function remindOf(
  manager: EntityManager,
  noticeId: string,
  { now, today }: Moment,
  { byId, childIds }: { byId: string | null; childIds: readonly string[] | null },
): Promise<number> {
  const told = await runRead(manager, readToRemind, { noticeId, childIds, today });
  const id = uuidv7();
  await manager.query(
    `insert into notice_reminder (id, notice_id, at, by_id, automatic) values ($1, $2, $3, $4, $5)`,
    [id, noticeId, now, byId, byId === null],
  );
  if (told.length > 0)
    await notify(manager, {
      kind: "NOTICE_REMINDER",
      establishmentId: told[0]!.establishmentId,
      subjectId: id,
      userIds: told.map(({ userId }) => userId),
      now,
    });
  return told.length;
}
