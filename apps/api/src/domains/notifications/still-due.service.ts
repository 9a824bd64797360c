import type { EntityManager } from "typeorm";

import { localeOf } from "../preferences/locale.queries.ts";
import { type Carrier, type Locale, type NotificationKind, notificationKinds } from "./notification-kind.ts";

export interface DueNotification {
  kind: NotificationKind;
  subjectId: string;
  /** Of the school, which is all that a mail says of what it tells. */
  establishmentName: string | null;
}

export interface Due {
  userId: string;
  locale: Locale;
  notifications: DueNotification[];
}

interface Row {
  kind: string;
  subjectId: string;
  establishmentName: string | null;
  locale: Locale;
}

/** What of a parcel is still to be told: not what was read, muted or recalled meanwhile, nor to who is suspended. */
export async function findDue(
  manager: EntityManager,
  parcel: { id: string; userId: string },
  channel: Carrier,
): Promise<Due> {
  const rows = (await manager.query(
    `select n.kind, n.subject_id as "subjectId", s.name as "establishmentName",
      ${localeOf("u")} as locale
    from notification_parcel_item i
      join notification n on n.user_id = i.user_id and n.id = i.notification_id
      join "user" u on u.id = n.user_id and u.status = 'ACTIVE'
      left join establishment s on s.id = n.establishment_id
    where i.user_id = $1 and i.parcel_id = $2 and n.read_at is null
      and not exists (select from notification_setting x where x.user_id = n.user_id and x.kind = n.kind
        and x.channel = $3 and x.pace = 'NEVER')
    order by n.created_at, n.id`,
    [parcel.userId, parcel.id, channel],
  )) as Row[];
  const kinds = await notificationKinds();
  const notifications: DueNotification[] = [];
  for (const { kind: name, subjectId, establishmentName } of rows) {
    const kind = kinds.get(name);
    const still = await kind?.stillDue(manager, subjectId, [parcel.userId]);
    if (kind && still?.includes(parcel.userId)) notifications.push({ kind, subjectId, establishmentName });
  }
  return { userId: parcel.userId, locale: rows[0]?.locale ?? "fr", notifications };
}
