import { defineRead } from "../../platform/read/read.ts";

export const readReminders = defineRead<{ id: string; at: Date; automatic: boolean }>(
  "notice-reminders",
  `select id, at, automatic from notice_reminder where notice_id = :noticeId::uuid order by at desc, id desc`,
);
