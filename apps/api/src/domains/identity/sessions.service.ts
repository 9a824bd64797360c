import type { DataSource, EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { hashOf, newToken } from "./secret-token.ts";

const day = 86_400_000;
/** A session on one's own device lasts a month; elsewhere, a day at most and an hour without a gesture. */
const lifetime = { own: 30 * day, shared: day / 2 };

export interface OpenedSession {
  token: string;
  /** Names the device, so that it is known when it comes back. */
  deviceToken: string | undefined;
  ownDevice: boolean;
  expiresAt: Date;
}

interface Opening {
  userId: string;
  ownDevice: boolean;
  /** What the browser says it is. */
  device: string | undefined;
  now: Date;
}

/** Opens a session with a new token, whatever the browser held before. */
export async function openSession(
  manager: EntityManager | DataSource,
  { userId, ownDevice, device, now }: Opening,
): Promise<OpenedSession> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + (ownDevice ? lifetime.own : lifetime.shared));
  await manager.query(
    `insert into session (id, user_id, token_hash, method, own_device, device, created_at, last_seen_at, expires_at)
    values ($1, $2, $3, 'PASSWORD', $4, $5, $6, $6, $7)`,
    [uuidv7(), userId, hashOf(token), ownDevice, device?.slice(0, 300) ?? null, now, expiresAt],
  );
  if (!ownDevice) return { token, deviceToken: undefined, ownDevice, expiresAt };
  const deviceToken = newToken();
  await manager.query("insert into known_device (user_id, device_hash, last_seen_at) values ($1, $2, $3)", [
    userId,
    hashOf(deviceToken),
    now,
  ]);
  return { token, deviceToken, ownDevice, expiresAt };
}

export async function isKnownDevice(
  database: DataSource,
  login: string,
  deviceToken: string | undefined,
): Promise<boolean> {
  if (deviceToken === undefined) return false;
  const rows: unknown[] = await database.query(
    `select from known_device d join credential c on c.user_id = d.user_id
    where lower(c.login) = lower($1) and d.device_hash = $2`,
    [login, hashOf(deviceToken)],
  );
  return rows.length > 0;
}

export interface SessionLine {
  id: string;
  current: boolean;
  ownDevice: boolean;
  device: string | null;
  createdAt: Date;
  lastSeenAt: Date;
}

/** Where a user is signed in, the latest used first. */
export const listSessions = (
  database: DataSource,
  userId: string,
  currentId: string,
  now: Date,
): Promise<SessionLine[]> =>
  database.query(
    `select id, id = $2 as current, own_device as "ownDevice", device, created_at as "createdAt", last_seen_at as "lastSeenAt"
    from session where user_id = $1 and revoked_at is null and expires_at > $3 order by last_seen_at desc`,
    [userId, currentId, now],
  );

/** Ends one session of a user; answers whether there was one. */
export async function endSession(
  database: DataSource,
  userId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const [, count] = (await database.query(
    "update session set revoked_at = $3 where user_id = $1 and id = $2 and revoked_at is null",
    [userId, id, now],
  )) as [unknown, number];
  return count > 0;
}

/** Ends all sessions of a user, but for the one to keep. */
export async function endAllSessions(
  manager: EntityManager | DataSource,
  userId: string,
  now: Date,
  keepId: string | null = null,
): Promise<void> {
  await manager.query(
    "update session set revoked_at = $2 where user_id = $1 and revoked_at is null and id is distinct from $3",
    [userId, now, keepId],
  );
}
