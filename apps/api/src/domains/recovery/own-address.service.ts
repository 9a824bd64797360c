import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { forbidden, UserError } from "../../platform/errors/user-error.ts";
import { enqueue } from "../../platform/jobs/task.ts";
import { defineRead } from "../../platform/read/read.ts";
import { journal } from "../audit/audit.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { notify } from "../notifications/notify.service.ts";
import { isSameCode } from "./derived-secrets.ts";
import { mailAddress } from "./mail-address.ts";
import { isPupil } from "./may-recover.ts";

const minute = 60_000;
const day = 1440 * minute;
const lifetime = 30 * minute;
const [mostSent, mostAttempts] = [5, 5];

export interface OwnAddressRow {
  address: string | null;
  pending: string | null;
  bounced: boolean;
  viewerCanGive: boolean;
}

/** The address that the viewer verified, and the one that waits for its code. */
export const readOwnAddress = defineRead<OwnAddressRow>(
  "own-mail-address",
  `select a.value as address, coalesce(a.bounced_at is not null, false) as bounced,
    (select v.value from contact_verification v where v.user_id = :viewer::uuid
      and v.expires_at > :now::timestamptz and v.attempts < ${mostAttempts}) as pending,
    not ${isPupil("one", ":today")} as "viewerCanGive"
  from (select :viewer::uuid as id) one left join lateral (
    select c.value, c.bounced_at from contact_point c where c.user_id = :viewer::uuid and c.kind = 'EMAIL'
      and c.verified_at is not null order by c.bounced_at nulls first, c.verified_at desc, c.id limit 1) a on true`,
);

/** Sends a code to an address: whoever reads it there proves that it is theirs. A pupil is not asked for one. */
export async function giveAddress(context: ViewerContext, viewer: Viewer, typed: string): Promise<void> {
  const value = mailAddress(typed);
  if (value === null) throw new UserError("INVALID", "This is no address of e-mail.", "address");
  const { now } = context;
  const id = uuidv7();
  await context.database.transaction(async (manager) => {
    const adults = (await manager.query(
      `select from "user" u where u.id = $1 and not ${isPupil("u", "$2")}`,
      [viewer.id, viewer.today],
    )) as unknown[];
    if (adults.length === 0) throw forbidden();
    const sent = (await manager.query(
      `insert into contact_verification as v (user_id, id, value, expires_at, sent, first_sent_at)
      values ($1, $2, $3, $4, 1, $5)
      on conflict (user_id) do update set id = $2, value = $3, expires_at = $4, attempts = 0,
        sent = case when v.first_sent_at < $6 then 1 else v.sent + 1 end,
        first_sent_at = case when v.first_sent_at < $6 then $5 else v.first_sent_at end
      where v.sent < $7 or v.first_sent_at < $6 returning 1`,
      [
        viewer.id,
        id,
        value,
        new Date(now.getTime() + lifetime),
        now,
        new Date(now.getTime() - day),
        mostSent,
      ],
    )) as unknown[];
    if (sent.length === 0)
      throw new UserError("TOO_MANY", "Many codes were sent today: wait until tomorrow.");
    await enqueue(manager, { name: "send-address-code" }, { id });
  });
}

/** The code that was read there makes the address the viewer's own. */
export async function verifyAddress(context: ViewerContext, viewer: Viewer, typed: string): Promise<void> {
  const { now, secrets } = context;
  const [[waiting]] = (await context.database.query(
    `update contact_verification set attempts = attempts + 1
    where user_id = $1 and expires_at > $2 and attempts < $3 returning id, value`,
    [viewer.id, now, mostAttempts],
  )) as [{ id: string; value: string }[]];
  if (!waiting || !isSameCode(secrets, waiting.id, typed))
    throw new UserError("INVALID", "This code is wrong, or has expired.", "code");
  await context.database.transaction(async (manager) => {
    const [, used] = (await manager.query(
      "update contact_verification set expires_at = $3 where user_id = $1 and id = $2 and expires_at > $3",
      [viewer.id, waiting.id, now],
    )) as [unknown, number];
    if (used !== 1) throw new UserError("INVALID", "This code was used already.", "code");
    await forget(manager, viewer.id, waiting.value);
    await manager.query(
      `insert into contact_point (user_id, id, kind, value, verified_at) values ($1, $2, 'EMAIL', $3, $4)
      on conflict (user_id, kind, value) do update set verified_at = $4, bounced_at = null`,
      [viewer.id, uuidv7(), waiting.value, now],
    );
    await tell(manager, context, viewer, "account.address.verify");
    const told = { kind: "ACCOUNT", establishmentId: null, subjectId: waiting.id };
    await notify(manager, { ...told, userIds: [viewer.id], now });
  });
}

/** From now on nothing is sent to the viewer by e-mail. */
export async function forgetAddress(context: ViewerContext, viewer: Viewer): Promise<void> {
  await context.database.transaction(async (manager) => {
    await forget(manager, viewer.id, null);
    await manager.query("update contact_verification set expires_at = $2 where user_id = $1", [
      viewer.id,
      context.now,
    ]);
    await tell(manager, context, viewer, "account.address.forget");
  });
}

/** One address at a time: what a feed gave stays, and proves nothing any more. */
async function forget(manager: EntityManager, userId: string, but: string | null): Promise<void> {
  const own = "user_id = $1 and kind = 'EMAIL' and verified_at is not null and value is distinct from $2";
  await manager.query(`delete from contact_point where ${own} and source is null`, [userId, but]);
  await manager.query(`update contact_point set verified_at = null where ${own}`, [userId, but]);
}

const tell = (
  manager: EntityManager,
  context: ViewerContext,
  viewer: Viewer,
  action: string,
): Promise<void> =>
  journal(manager, context.now, {
    action,
    actorId: viewer.id,
    subjectId: viewer.id,
    requestId: context.requestId,
  });
