import type { DataSource } from "typeorm";

import { dayOf } from "../../platform/context/context.ts";
import { publish } from "../../platform/events/publish.ts";
import { defineJob } from "../../platform/jobs/job.ts";
import { runRead } from "../../platform/read/run-read.ts";
import { defineRead } from "../../platform/read/read.ts";
import { isOpen } from "../quiet-hours/quiet-hours.ts";
import { readSchoolHours } from "../quiet-hours/quiet-hours.service.ts";
import { resolveChildren } from "./notice-audience.ts";
import { noticeOpen } from "./notice-people.visible.ts";
import { remindOf, tellOfNotice } from "./notice-telling.service.ts";
import { noticeOfAnswer, noticeOfNotice } from "./notices.facts.ts";

/** Who joins a class receives what is open there; who has not answered is reminded before the due day. */
export const keepNoticesJob = defineJob({
  name: "keep-notices",
  at: "11 * * * *",
  run: ({ database }, now) => keepNotices(database, now),
});

const readOpenNotices = defineRead<{ id: string }>(
  "notices-to-keep",
  `select n.id from notice n where ${noticeOpen("n")} order by n.id`,
);

/** The due day is near by the clocks of the school, and nobody was reminded by itself yet. */
const readToRemind = defineRead<{ id: string; establishmentId: string }>(
  "notices-to-remind",
  `select n.id, n.establishment_id as "establishmentId" from notice n join establishment s on s.id = n.establishment_id
  where ${noticeOpen("n")} and n.due_on - n.remind_days_before <= (:now::timestamptz at time zone s.time_zone)::date
    and n.due_on >= (:now::timestamptz at time zone s.time_zone)::date
    and not exists (select from notice_reminder r where r.notice_id = n.id and r.automatic) order by n.id`,
);

export async function keepNotices(database: DataSource, now: Date): Promise<void> {
  const moment = { now, today: dayOf(now) };
  for (const { id } of await runRead(database, readOpenNotices, { now }))
    await database.transaction(async (manager) => {
      const children = await resolveChildren(manager, id, moment);
      if (children.length === 0) return;
      await tellOfNotice(manager, id, moment, children);
      await publish(manager, noticeOfNotice(id));
    });
  const due = await runRead(database, readToRemind, { now });
  const hours = await readSchoolHours(database, [...new Set(due.map((one) => one.establishmentId))]);
  for (const { id, establishmentId } of due) {
    if (!isOpen(hours.get(establishmentId)!, now)) continue;
    await database.transaction(async (manager) => {
      // Two processes that come to it at once remind once.
      const [mine] = (await manager.query(
        `select from notice n where n.id = $1 and not exists (
          select from notice_reminder r where r.notice_id = n.id and r.automatic) for update skip locked`,
        [id],
      )) as unknown[];
      if (mine === undefined) return;
      await remindOf(manager, id, moment, { byId: null, childIds: null });
      await publish(manager, noticeOfAnswer(id));
    });
  }
}
