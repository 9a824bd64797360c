import { defineRead } from "../../platform/read/read.ts";

export interface AnnouncementRow {
  id: string;
  message: string;
  startsAt: Date;
  endsAt: Date;
}

/** What is announced now, and what will be within a week. Everybody who is signed in reads it. */
export const readAnnouncements = defineRead<AnnouncementRow>(
  "service-announcements",
  `select a.id, a.message, a.starts_at as "startsAt", a.ends_at as "endsAt" from service_announcement a
  where a.ends_at > :now::timestamptz and a.starts_at < :now::timestamptz + interval '7 days'
  order by a.starts_at, a.id limit 5`,
);
