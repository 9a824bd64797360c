import type { DataSource, EntityManager } from "typeorm";

import { enqueue } from "../../platform/jobs/task.ts";
import { readPersonalHours, readSchoolHours } from "../quiet-hours/quiet-hours.service.ts";
import { type Wish, whenItLeaves } from "./due-time.ts";
import { type Carrier, notificationKinds, type Pace, paceByDefault } from "./notification-kind.ts";

const batch = 500;

interface ToPlan {
  id: string;
  userId: string;
  kind: string;
  establishmentId: string | null;
  urgent: boolean;
  paces: Partial<Record<Carrier, Pace>>;
  reachable: Carrier[];
}

/** Plans whatever was told and not planned yet. A batch that is cut is planned again, and once. */
export async function planAll(database: DataSource, now: Date): Promise<void> {
  while ((await database.transaction((manager) => planSome(manager, now))) === batch);
}

async function planSome(manager: EntityManager, now: Date): Promise<number> {
  const rows = (await manager.query(
    `select n.id, n.user_id as "userId", n.kind, n.establishment_id as "establishmentId", n.urgent,
      (select coalesce(jsonb_object_agg(s.channel, s.pace), '{}') from notification_setting s
        where s.user_id = n.user_id and s.kind = n.kind) as paces,
      array(select 'EMAIL' where exists (select from contact_point c where c.user_id = n.user_id
          and c.kind = 'EMAIL' and c.verified_at is not null and c.bounced_at is null)
        union all select 'PUSH' where exists (select from push_subscription p where p.user_id = n.user_id)) as reachable
    from notification n where n.planned_at is null order by n.created_at limit $1 for update of n skip locked`,
    [batch],
  )) as ToPlan[];
  if (rows.length === 0) return 0;
  const parcels = (await wishesOf(manager, rows)).map((wish) => {
    const { parcelId, dueAt } = whenItLeaves(wish, now);
    return { ...wish, hours: undefined, parcelId, dueAt };
  });
  await write(manager, parcels);
  await manager.query(
    `update notification n set planned_at = $3 from unnest($1::uuid[], $2::uuid[]) as w (user_id, id)
    where n.user_id = w.user_id and n.id = w.id`,
    [rows.map(({ userId }) => userId), rows.map(({ id }) => id), now],
  );
  for (const channel of ["EMAIL", "PUSH"] as const)
    if (parcels.some((one) => one.channel === channel && one.dueAt <= now))
      await enqueue(manager, { name: "send-notifications" }, { channel });
  return rows.length;
}

async function wishesOf(manager: EntityManager, rows: readonly ToPlan[]): Promise<Wish[]> {
  const told = rows.filter(({ reachable }) => reachable.length > 0);
  if (told.length === 0) return [];
  const [kinds, schools, people] = [
    await notificationKinds(),
    await readSchoolHours(manager, [...new Set(told.flatMap((one) => one.establishmentId ?? []))]),
    await readPersonalHours(manager, [...new Set(told.map(({ userId }) => userId))]),
  ];
  return told.flatMap(({ id, userId, kind, establishmentId, urgent, paces, reachable }) =>
    reachable.flatMap((channel): Wish[] => {
      const declared = kinds.get(kind);
      const pace = paces[channel] ?? (declared ? paceByDefault(declared, channel) : "NEVER");
      if (pace === "NEVER") return [];
      const ofSchool = establishmentId === null ? undefined : schools.get(establishmentId);
      const hours = [ofSchool, people.get(userId)].filter((one) => one !== undefined);
      return [{ notificationId: id, userId, channel, pace, urgent, hours }];
    }),
  );
}

async function write(manager: EntityManager, parcels: readonly object[]): Promise<void> {
  await manager.query(
    `with wish as (select * from jsonb_to_recordset($1::jsonb) as w
      ("userId" uuid, "notificationId" uuid, channel text, "parcelId" uuid, "dueAt" timestamptz)),
    made as (insert into notification_parcel (user_id, id, channel, due_at)
      select distinct "userId", "parcelId", channel, "dueAt" from wish order by 1, 2
      on conflict (user_id, id) do nothing)
    insert into notification_parcel_item (user_id, parcel_id, notification_id)
      select "userId", "parcelId", "notificationId" from wish on conflict do nothing`,
    [JSON.stringify(parcels)],
  );
}
