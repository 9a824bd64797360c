import type { DataSource } from "typeorm";

import { hashPassword, type Verify, weaknessOf } from "./passwords.ts";
import { RouteError } from "./route-error.ts";
import { endAllSessions } from "./sessions.service.ts";
import type { SignInLimits } from "./sign-in.limits.ts";

interface Change {
  userId: string;
  sessionId: string;
  current: string;
  next: string;
  ip: string;
  now: Date;
}

/** Changes one's password, which ends one's other sessions; answers what was wrong, if anything. */
export async function changePassword(
  { database, verify, limits }: { database: DataSource; verify: Verify; limits: SignInLimits },
  { userId, sessionId, current, next, ip, now }: Change,
): Promise<RouteError | undefined> {
  const [account] = (await database.query(
    "select login, password_hash as hash from credential where user_id = $1 and password_hash is not null",
    [userId],
  )) as { login: string; hash: string }[];
  if (!account) return new RouteError(409, "NO_PASSWORD", "This account signs in without a password.");
  const attempt = { login: account.login, ip, knownDevice: true };
  const retryAfterSeconds = await limits.take(attempt);
  if (retryAfterSeconds > 0)
    return new RouteError(429, "TOO_MANY_ATTEMPTS", "Too many tries. Wait a little.", { retryAfterSeconds });
  if (!(await verify(account.hash, current))) {
    return new RouteError(401, "INVALID_CREDENTIALS", "This is not your present password.", {
      field: "current",
    });
  }
  const weakness = weaknessOf(next, account.login);
  if (weakness)
    return new RouteError(400, `PASSWORD_${weakness}`, "Choose another password: longer, and your own.", {
      field: "next",
    });
  await limits.forgive(attempt);
  const hash = await hashPassword(next);
  await database.transaction(async (manager) => {
    await manager.query("update credential set password_hash = $2, password_set_at = $3 where user_id = $1", [
      userId,
      hash,
      now,
    ]);
    await endAllSessions(manager, userId, now, sessionId);
  });
  return undefined;
}
