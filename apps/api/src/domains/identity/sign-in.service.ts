import type { DataSource } from "typeorm";

import { decoyHash, type Verify } from "./passwords.ts";
import { hashOf } from "./secret-token.ts";
import { type BrowserFacts, type OpenedSession, openSession } from "./sessions.service.ts";
import type { SignInLimits } from "./sign-in.limits.ts";

export interface SignInAttempt extends BrowserFacts {
  login: string;
  password: string;
  ownDevice: boolean;
  ip: string;
  now: Date;
}

export type SignInOutcome =
  | { outcome: "SIGNED_IN"; session: OpenedSession }
  | { outcome: "INVALID_CREDENTIALS" }
  | { outcome: "TOO_MANY_ATTEMPTS"; retryAfterSeconds: number }
  | { outcome: "ACCOUNT_SUSPENDED" };

interface Tools {
  database: DataSource;
  limits: SignInLimits;
  verify: Verify;
}

interface Account {
  userId: string;
  hash: string | null;
  status: string;
  knownDevice: boolean;
}

/** Signs in. An unknown login, one without a password and a wrong password take the same time and say the same. */
export async function signIn(
  { database, limits, verify }: Tools,
  attempt: SignInAttempt,
): Promise<SignInOutcome> {
  const { login, password, ip } = attempt;
  const device = attempt.deviceToken === undefined ? null : hashOf(attempt.deviceToken);
  const [account] = (await database.query(
    `select c.user_id as "userId", c.password_hash as hash, u.status,
      exists (select from known_device d where d.user_id = c.user_id and d.device_hash = $2) as "knownDevice"
    from credential c join "user" u on u.id = c.user_id where lower(c.login) = lower($1)`,
    [login, device],
  )) as Account[];
  const knownDevice = account?.knownDevice ?? false;
  const counted = {
    // The account and not what was typed: one login can be written in several ways.
    account: account?.userId ?? login.toLowerCase(),
    place: knownDevice && device ? device.toString("hex") : ip,
    knownDevice,
  };
  const retryAfterSeconds = await limits.take(counted);
  if (retryAfterSeconds > 0) return { outcome: "TOO_MANY_ATTEMPTS", retryAfterSeconds };
  const right = await verify(account?.hash ?? (await decoyHash()), password);
  if (!account?.hash || !right) return { outcome: "INVALID_CREDENTIALS" };
  if (account.status === "SUSPENDED") return { outcome: "ACCOUNT_SUSPENDED" };
  if (account.status !== "ACTIVE") return { outcome: "INVALID_CREDENTIALS" };
  await limits.forgive(counted);
  const session = await database.transaction((manager) =>
    openSession(manager, { ...attempt, userId: account.userId }),
  );
  return { outcome: "SIGNED_IN", session };
}
