import type { DataSource } from "typeorm";

import { journal } from "../audit/audit.service.ts";
import { type PublicNames, weaknessOf } from "./password-strength.ts";
import { hashPassword, type Verify } from "./passwords.ts";
import { RouteError } from "../../platform/http/route-error.ts";
import { endAllSessions } from "./sessions.service.ts";
import type { SignInLimits } from "./sign-in.limits.ts";

interface Change {
  userId: string;
  sessionId: string;
  current: string;
  next: string;
  requestId: string;
  now: Date;
}

/** Changes one's password, which ends one's other sessions; answers what was wrong, if anything. */
export async function changePassword(
  { database, verify, limits }: { database: DataSource; verify: Verify; limits: SignInLimits },
  { userId, sessionId, current, next, requestId, now }: Change,
): Promise<RouteError | undefined> {
  const [account] = (await database.query(
    `select c.login, c.password_hash as hash, u.given_name as "givenName", u.family_name as "familyName"
    from credential c join "user" u on u.id = c.user_id where c.user_id = $1 and c.password_hash is not null`,
    [userId],
  )) as (PublicNames & { hash: string })[];
  if (!account) return new RouteError(409, "NO_PASSWORD", "This account signs in without a password.");
  // Counted apart from signing in: a browser left open must not keep its owner out elsewhere.
  const attempt = { account: userId, place: "present password", knownDevice: true };
  const retryAfterSeconds = await limits.take(attempt);
  if (retryAfterSeconds > 0)
    return new RouteError(429, "TOO_MANY_ATTEMPTS", "Too many tries. Wait a little.", { retryAfterSeconds });
  if (!(await verify(account.hash, current))) {
    return new RouteError(401, "INVALID_CREDENTIALS", "This is not your present password.", {
      field: "current",
    });
  }
  const weakness = weaknessOf(next, account);
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
    await journal(manager, now, {
      action: "account.password",
      actorId: userId,
      subjectId: userId,
      requestId,
    });
  });
  return undefined;
}
