import { dayOf } from "../../platform/context/context.ts";
import { runRead } from "../../platform/read/run-read.ts";
import { defineRead } from "../../platform/read/read.ts";
import { type Base, defineNotificationKind, isFamily } from "../notifications/notification-kind.ts";
import { answeredFor, hasAnswered, noticeOpen, readersOf } from "./notice-people.visible.ts";

const people = (where: string): string => `select distinct r.id
  from notice n join notice_child c on c.notice_id = n.id, lateral ${readersOf("n", "c")} r,
    lateral ${answeredFor("n", "c")} d
  where r.id = any(:userIds::uuid[]) and ${noticeOpen("n")} and not ${hasAnswered("n", "c", "r.id")} and ${where}`;

/** Who still reads it, and has not answered for each child. */
const readStillTold = defineRead<{ id: string }>("notice-still-told", people("n.id = :subjectId::uuid"));

const readStillReminded = defineRead<{ id: string }>(
  "notice-still-reminded",
  people(`n.id = (select m.notice_id from notice_reminder m where m.id = :subjectId::uuid)
    and r.may_sign and d.state in ('WAITING', 'PARTLY')`),
);

const stillDue =
  (read: typeof readStillTold) =>
  async (base: Base, subjectId: string, userIds: readonly string[]): Promise<string[]> => {
    const now = new Date();
    const rows = await runRead(base, read, { subjectId, userIds, now, today: dayOf(now) });
    return rows.map(({ id }) => id);
  };

export const noticeNotification = defineNotificationKind({
  kind: "NOTICE",
  concerns: isFamily,
  title: (locale) => (locale === "fr" ? "Un mot dans le carnet de liaison" : "A notice from the school"),
  label: (locale) => (locale === "fr" ? "Carnet de liaison" : "Notices"),
  address: (subjectId) => `/carnet/${subjectId}`,
  defaults: { screen: "AT_ONCE", email: "AT_ONCE", push: "AT_ONCE" },
  stillDue: stillDue(readStillTold),
});

/** Its subject is the reminder: each tells once. Its page shows the notice. */
export const noticeReminderNotification = defineNotificationKind({
  kind: "NOTICE_REMINDER",
  concerns: isFamily,
  title: (locale) =>
    locale === "fr" ? "Un mot attend votre signature" : "A notice waits for your signature",
  label: (locale) => (locale === "fr" ? "Carnet de liaison : rappels" : "Notices: reminders"),
  address: (subjectId) => `/carnet/${subjectId}`,
  defaults: { screen: "AT_ONCE", email: "DIGEST", push: "AT_ONCE" },
  stillDue: stillDue(readStillReminded),
});
