import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { publish } from "../../platform/events/publish.ts";
import { enqueue } from "../../platform/jobs/task.ts";
import { notificationKind } from "./notification-kind.ts";

export interface Telling {
  /** Declared by a `*.notification.ts`. */
  kind: string;
  /** Whose quiet hours hold; null for what belongs to no school. */
  establishmentId: string | null;
  subjectId: string;
  userIds: readonly string[];
  now: Date;
  /** Passes quiet hours: for the closed list of urgent causes only. */
  urgent?: boolean;
}

interface Subject {
  kind: string;
  subjectId: string;
}

/**
 * Tells people of something, in the transaction of the write: each once, whoever tells them again. E-mail and push
 * follow in the background, at the hours and by the ways that each chose.
 */
export async function notify(manager: EntityManager, telling: Telling): Promise<void> {
  const { subjectId, establishmentId, userIds, now, urgent = false } = telling;
  const { kind, defaults } = await notificationKind(telling.kind);
  const people = [...new Set(userIds)];
  if (people.length === 0) return;
  const told = (await manager.query(
    `insert into notification (user_id, id, kind, establishment_id, subject_id, urgent, on_screen, created_at)
    select u.id, w.id, $3, $4, $5, $6, coalesce(s.pace, $7) <> 'NEVER', $8
    from unnest($1::uuid[], $2::uuid[]) as w (user_id, id) join "user" u on u.id = w.user_id
      left join notification_setting s on s.user_id = u.id and s.kind = $3 and s.channel = 'SCREEN'
    where u.status in ('PENDING', 'ACTIVE') order by u.id
    on conflict (user_id, kind, subject_id) do nothing returning 1`,
    [people, people.map(() => uuidv7()), kind, establishmentId, subjectId, urgent, defaults.screen, now],
  )) as unknown[];
  if (told.length === 0) return;
  await enqueue(manager, { name: "plan-notifications" }, {});
  await publish(manager, { kind: "NOTIFICATIONS", ids: [subjectId] });
}

/** Takes back what was told of a subject (recalled, withdrawn): from everybody, or from these people only. */
export async function takeBack(
  manager: EntityManager,
  { kind, subjectId, userIds, now }: Subject & { userIds?: readonly string[]; now: Date },
): Promise<void> {
  const [, gone] = (await manager.query(
    `update notification set on_screen = false, read_at = coalesce(read_at, $4)
    where kind = $1 and subject_id = $2 and ($3::uuid[] is null or user_id = any($3))`,
    [kind, subjectId, userIds ?? null, now],
  )) as [unknown, number];
  if (gone > 0) await publish(manager, { kind: "NOTIFICATIONS", ids: [subjectId] });
}

/** Whoever opened the subject need not be told of it any more. */
export async function markSubjectRead(
  manager: EntityManager,
  { kind, subjectId, userId, now }: Subject & { userId: string; now: Date },
): Promise<void> {
  const [, read] = (await manager.query(
    `update notification set read_at = $4
    where user_id = $1 and kind = $2 and subject_id = $3 and read_at is null`,
    [userId, kind, subjectId, now],
  )) as [unknown, number];
  if (read > 0) await publish(manager, { kind: "NOTIFICATIONS", ids: [subjectId], of: userId });
}
