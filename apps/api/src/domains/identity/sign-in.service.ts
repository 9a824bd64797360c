import type { DataSource } from "typeorm";

import { decoyHash, type Verify } from "./passwords.ts";
import { type OpenedSession, isKnownDevice, openSession } from "./sessions.service.ts";
import type { SignInLimits } from "./sign-in.limits.ts";

export interface SignInAttempt {
  login: string;
  password: string;
  ownDevice: boolean;
  ip: string;
  device: string | undefined;
  deviceToken: string | undefined;
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

/** Signs in. An unknown login, one without a password and a wrong password take the same time and say the same. */
export async function signIn(
  { database, limits, verify }: Tools,
  attempt: SignInAttempt,
): Promise<SignInOutcome> {
  const { login, password, ip, now } = attempt;
  const knownDevice = await isKnownDevice(database, login, attempt.deviceToken);
  const retryAfterSeconds = await limits.take({ login, ip, knownDevice });
  if (retryAfterSeconds > 0) return { outcome: "TOO_MANY_ATTEMPTS", retryAfterSeconds };
  const [account] = (await database.query(
    `select c.user_id as "userId", c.password_hash as hash, u.status
    from credential c join "user" u on u.id = c.user_id where lower(c.login) = lower($1)`,
    [login],
  )) as { userId: string; hash: string | null; status: string }[];
  const right = await verify(account?.hash ?? (await decoyHash()), password);
  if (!account?.hash || !right) return { outcome: "INVALID_CREDENTIALS" };
  if (account.status === "SUSPENDED") return { outcome: "ACCOUNT_SUSPENDED" };
  if (account.status !== "ACTIVE") return { outcome: "INVALID_CREDENTIALS" };
  await limits.forgive({ login, ip, knownDevice });
  const session = await openSession(database, {
    userId: account.userId,
    ownDevice: attempt.ownDevice,
    device: attempt.device,
    now,
  });
  return { outcome: "SIGNED_IN", session };
}
