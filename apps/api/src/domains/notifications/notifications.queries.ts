import { defineRead } from "../../platform/read/read.ts";

/** What was told of a kind that no longer exists leads nowhere: it is neither shown nor counted. */
export interface NotificationRow {
  id: string;
  kind: string;
  subjectId: string;
  establishmentName: string | null;
  createdAt: Date;
  read: boolean;
}

/** What the viewer was told, the latest first, from a place in the list on. */
export const readNotifications = defineRead<NotificationRow>(
  "notifications",
  `select n.id, n.kind, n.subject_id as "subjectId", s.name as "establishmentName",
    n.created_at as "createdAt", n.read_at is not null as read
  from notification n left join establishment s on s.id = n.establishment_id
  where n.user_id = :viewer::uuid and n.on_screen and n.kind = any(:kinds::text[])
    and (:beforeAt::timestamptz is null or (n.created_at, n.id) < (:beforeAt::timestamptz, :beforeId::uuid))
  order by n.created_at desc, n.id desc limit :limit`,
);

/** The same, of those that the viewer has not read. */
export const readUnreadNotifications = defineRead<NotificationRow>(
  "notifications-unread",
  `select n.id, n.kind, n.subject_id as "subjectId", s.name as "establishmentName",
    n.created_at as "createdAt", false as read
  from notification n left join establishment s on s.id = n.establishment_id
  where n.user_id = :viewer::uuid and n.on_screen and n.read_at is null
    and n.kind = any(:kinds::text[])
  order by n.created_at desc, n.id desc limit :limit`,
);

export const countNotifications = defineRead<{ all: number }>(
  "notifications-count",
  `select count(*)::integer as all from notification
  where user_id = :viewer::uuid and on_screen and kind = any(:kinds::text[])`,
);

/** From there on, the bell says « 99+ ». */
export const mostCounted = 100;

export const countUnreadNotifications = defineRead<{ unread: number }>(
  "notifications-unread-count",
  `select count(*)::integer as unread from (select from notification
    where user_id = :viewer::uuid and on_screen and read_at is null and kind = any(:kinds::text[]) limit :most) one`,
);

export const readNotificationSettings = defineRead<{ kind: string; channel: string; pace: string }>(
  "notification-settings",
  "select kind, channel, pace from notification_setting where user_id = :viewer::uuid",
);
