import type { EntityManager } from "typeorm";

import type { JobTools } from "../../platform/jobs/job.ts";
import type { Carrier } from "./notification-kind.ts";
import { carryByMail } from "./carry-by-mail.ts";
import { carryByPush } from "./carry-by-push.ts";
import { findDue } from "./still-due.service.ts";

/** How a parcel ended; what may pass later is an error. */
export type Outcome = "SENT" | "NOT_DUE" | "NO_ADDRESS" | "FAILED";

const mostAttempts = 12;
const minute = 60_000;

interface Parcel {
  id: string;
  userId: string;
  attempts: number;
}

/** SQL: it gathers what waited, of a school where an incident lasts: that waits for its end. */
const isHeld = `exists (select from notification_parcel_item i
    join notification n on n.user_id = i.user_id and n.id = i.notification_id
    join incident x on x.establishment_id = n.establishment_id and x.ended_at is null and x.ends_at > $2
    where i.user_id = p.user_id and i.parcel_id = p.id and not n.urgent and p.due_at > n.planned_at)`;

const running = new WeakMap<object, Map<Carrier, Promise<void>>>();

/**
 * Sends every parcel that is due, one after the other in each process: whoever kills it doubles one e-mail at most.
 * A parcel is locked while it is sent, and free again as soon as its process is gone.
 */
export async function sendAll(tools: JobTools, channel: Carrier): Promise<void> {
  const ofBase = running.get(tools.database) ?? new Map<Carrier, Promise<void>>();
  running.set(tools.database, ofBase);
  // Whoever orders it while it runs wants what was written meanwhile sent too.
  const before = ofBase.get(channel) ?? Promise.resolve();
  const turn = before.then(() => drain(tools, channel));
  ofBase.set(
    channel,
    turn.catch(() => {}),
  );
  await turn;
}

async function drain(tools: JobTools, channel: Carrier): Promise<void> {
  while (await tools.database.transaction((manager) => sendNext(tools, manager, channel, new Date())));
}

async function sendNext(
  tools: JobTools,
  manager: EntityManager,
  channel: Carrier,
  now: Date,
): Promise<boolean> {
  const [parcel] = (await manager.query(
    `select p.id, p.user_id as "userId", p.attempts from notification_parcel p
    where p.channel = $1 and p.done_at is null and p.due_at <= $2 and not ${isHeld}
    order by p.due_at limit 1 for update of p skip locked`,
    [channel, now],
  )) as Parcel[];
  if (!parcel) return false;
  const due = await findDue(manager, parcel, channel);
  const end = (outcome: Outcome): Promise<unknown> =>
    manager.query(
      "update notification_parcel set done_at = $3, outcome = $4 where user_id = $1 and id = $2",
      [parcel.userId, parcel.id, now, outcome],
    );
  if (due.notifications.length === 0) await end("NOT_DUE");
  else {
    const carry = channel === "EMAIL" ? carryByMail : carryByPush;
    try {
      await end(await carry(tools, manager, parcel, due));
    } catch (error) {
      tools.log(
        `A notification could not be sent by ${channel}, for the ${parcel.attempts + 1}th time`,
        error,
      );
      if (parcel.attempts + 1 >= mostAttempts) await end("FAILED");
      else await postpone(manager, parcel, now);
    }
  }
  return true;
}

const postpone = (manager: EntityManager, { id, userId, attempts }: Parcel, now: Date): Promise<unknown> =>
  manager.query("update notification_parcel set attempts = $3, due_at = $4 where user_id = $1 and id = $2", [
    userId,
    id,
    attempts + 1,
    new Date(now.getTime() + 2 ** attempts * minute),
  ]);
