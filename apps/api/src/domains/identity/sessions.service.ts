import type { DataSource, EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { hashOf, isToken, newToken } from "./secret-token.ts";

/** Minutes without a request after which a session ends on a computer that is not one's own. */
export const idleMinutes = 60;
const minute = 60_000;
const day = 86_400_000;
/** A session on one's own device lasts a month; elsewhere, half a day at most and an hour without a gesture. */
const lifetime = { own: 30 * day, shared: day / 2 };
/** A device that nobody used for so long is a stranger again. */
const deviceMemory = 365 * day;

/** Whoever was not heard of since then has left a shared computer. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - idleMinutes * minute);

/** What a browser says of itself, and the cookies that it holds. */
export interface BrowserFacts {
  device: string | undefined;
  deviceToken: string | undefined;
  sessionToken: string | undefined;
}

export interface OpenedSession {
  token: string;
  /** Names the device, so that it is known when it comes back. */
  deviceToken: string;
  ownDevice: boolean;
  expiresAt: Date;
}

interface Opening extends BrowserFacts {
  userId: string;
  ownDevice: boolean;
  now: Date;
}

/** Opens a session with a new token; the one that the browser held, whosever it was, ends. */
export async function openSession(
  manager: EntityManager,
  { userId, ownDevice, device, now, ...held }: Opening,
): Promise<OpenedSession> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + (ownDevice ? lifetime.own : lifetime.shared));
  if (held.sessionToken !== undefined) {
    await manager.query("update session set revoked_at = $2 where token_hash = $1 and revoked_at is null", [
      hashOf(held.sessionToken),
      now,
    ]);
  }
  await manager.query(
    `insert into session (id, user_id, token_hash, method, own_device, device, created_at, last_seen_at, expires_at)
    values ($1, $2, $3, 'PASSWORD', $4, $5, $6, $6, $7)`,
    [uuidv7(), userId, hashOf(token), ownDevice, device?.slice(0, 300) ?? null, now, expiresAt],
  );
  const deviceToken = await rememberDevice(manager, userId, held.deviceToken, now);
  return { token, deviceToken, ownDevice, expiresAt };
}

/** A shared computer too: strangers' guesses must not keep out whoever signs in nowhere else. */
async function rememberDevice(
  manager: EntityManager,
  userId: string,
  held: string | undefined,
  now: Date,
): Promise<string> {
  // One name for all who use the computer, else each would make it forget the one before.
  const deviceToken = held !== undefined && isToken(held) ? held : newToken();
  await manager.query(
    `insert into known_device (user_id, device_hash, last_seen_at) values ($1, $2, $3)
    on conflict (user_id, device_hash) do update set last_seen_at = excluded.last_seen_at`,
    [userId, hashOf(deviceToken), now],
  );
  await manager.query("delete from known_device where user_id = $1 and last_seen_at < $2", [
    userId,
    new Date(now.getTime() - deviceMemory),
  ]);
  return deviceToken;
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
    from session where user_id = $1 and revoked_at is null and expires_at > $3
      and (own_device or last_seen_at > $4) order by last_seen_at desc`,
    [userId, currentId, now, idleSince(now)],
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
