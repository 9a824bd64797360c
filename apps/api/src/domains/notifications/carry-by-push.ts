import type { EntityManager } from "typeorm";

import type { JobTools } from "../../platform/jobs/job.ts";
import { unsealText } from "../../platform/push/sealed-text.ts";
import { type PushOutcome, type PushSubscription, sendPush } from "../../platform/push/send-push.ts";
import type { Outcome } from "./send.service.ts";
import type { Due } from "./still-due.service.ts";

interface Row {
  id: string;
  sealed: Buffer;
  sealedWith: string;
}

/** One push to each browser that asked for it and where its owner is still signed in. It says that there is something. */
export async function carryByPush(
  { fetcher, secrets, mailer }: JobTools,
  manager: EntityManager,
  _: { id: string },
  due: Due,
): Promise<Outcome> {
  const rows = (await manager.query(
    `select p.id, p.sealed, p.sealed_with as "sealedWith" from push_subscription p
      join session s on s.id = p.session_id
    where p.user_id = $1 and s.revoked_at is null and s.expires_at > $2`,
    [due.userId, new Date()],
  )) as Row[];
  const [first] = due.notifications;
  const path =
    due.notifications.length === 1 && first ? first.kind.address(first.subjectId) : "/notifications";
  const text = JSON.stringify({ locale: due.locale, path });
  const tools = { fetcher, secrets, contact: mailer.contact };
  const tried = await Promise.allSettled(
    rows.map(async ({ sealed, sealedWith }) => {
      const subscription = JSON.parse(unsealText(secrets, sealed, sealedWith)) as PushSubscription;
      return sendPush(tools, subscription, text);
    }),
  );
  const gone = rows.filter((_row, at) => isGone(tried[at]!)).map(({ id }) => id);
  if (gone.length > 0)
    await manager.query("delete from push_subscription where user_id = $1 and id = any($2::uuid[])", [
      due.userId,
      gone,
    ]);
  // Trying again for one browser would wake the others twice.
  if (tried.some((one) => one.status === "fulfilled" && one.value === "SENT")) return "SENT";
  const failed = tried.find((one) => one.status === "rejected");
  if (failed) throw failed.reason;
  return "NO_ADDRESS";
}

const isGone = (one: PromiseSettledResult<PushOutcome>): boolean =>
  one.status === "fulfilled" && one.value === "GONE";
