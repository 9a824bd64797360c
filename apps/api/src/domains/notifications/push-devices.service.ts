import type { DataSource } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { forbidden, UserError } from "../../platform/errors/user-error.ts";
import { sealingKey, sealText } from "../../platform/push/sealed-text.ts";
import { defineRead } from "../../platform/read/read.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { hashOf } from "../identity/secret-token.ts";
import type { PushDeviceInput } from "./push.type.ts";

/** Browsers of one person. */
const most = 10;

export interface PushDevicesRow {
  count: number;
  here: boolean;
}

/** How many browsers of the viewer are woken, and whether the one that asks is among them. */
export const readPushDevices = defineRead<PushDevicesRow>(
  "push-devices",
  `select count(*)::integer as count, coalesce(bool_or(s.id = :session::uuid), false) as here
  from push_subscription p join session s on s.id = p.session_id
  where p.user_id = :viewer::uuid and s.revoked_at is null and s.expires_at > :now::timestamptz`,
);

/**
 * The browser of this session is woken from now on, until the session ends; the oldest of many gives way. Only on
 * one's own device: what wakes a shared computer is read by whoever sits there.
 */
export async function addPushDevice(
  context: ViewerContext,
  viewer: Viewer,
  { endpoint, p256dh, auth }: PushDeviceInput,
): Promise<void> {
  const { principal, now, secrets } = context;
  if (principal.kind !== "SESSION") throw new UserError("INVALID", "Only a browser is woken.");
  if (endpoint.length > 2000 || !URL.canParse(endpoint) || new URL(endpoint).protocol !== "https:")
    throw new UserError("INVALID", "This is no address of a push service.", "endpoint");
  if (Buffer.from(p256dh, "base64url").length !== 65)
    throw new UserError("INVALID", "This is no key of a browser.", "p256dh");
  if (Buffer.from(auth, "base64url").length < 16)
    throw new UserError("INVALID", "This is no secret of a browser.", "auth");
  const sealed = sealText(secrets, JSON.stringify({ endpoint, keys: { p256dh, auth } }));
  await context.database.transaction(async (manager) => {
    // Whoever uses the browser now is woken by it, and nobody who used it before.
    const woken = (await manager.query(
      `insert into push_subscription (user_id, id, endpoint_hash, sealed, sealed_with, session_id, created_at)
      select $1, $2, $3, $4, $5, s.id, $7 from session s where s.id = $6 and s.user_id = $1 and s.own_device
      on conflict (endpoint_hash) do update set user_id = $1, id = $2,
        sealed = $4, sealed_with = $5, session_id = $6, created_at = $7 returning 1`,
      [viewer.id, uuidv7(), hashOf(endpoint), sealed, sealingKey, principal.sessionId, now],
    )) as unknown[];
    if (woken.length === 0) throw forbidden();
    await manager.query(
      `delete from push_subscription where user_id = $1 and id not in (
        select id from push_subscription where user_id = $1 order by created_at desc, id desc limit $2)`,
      [viewer.id, most],
    );
  });
}

export async function removePushDevice(
  context: ViewerContext,
  viewer: Viewer,
  endpoint: string,
): Promise<void> {
  await context.database.query("delete from push_subscription where user_id = $1 and endpoint_hash = $2", [
    viewer.id,
    hashOf(endpoint),
  ]);
}

/** Those of sessions that ended are woken no more: what they gave is forgotten. */
export async function forgetPushDevices(database: DataSource, now: Date): Promise<void> {
  await database.query(
    `delete from push_subscription p using session s
    where s.id = p.session_id and (s.revoked_at is not null or s.expires_at <= $1)`,
    [now],
  );
}
