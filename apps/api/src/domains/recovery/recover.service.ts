import type { DataSource } from "typeorm";

import { dayOf } from "../../platform/context/context.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { journal } from "../audit/audit.service.ts";
import { type PasswordWeakness, type PublicNames, weaknessOf } from "../identity/password-strength.ts";
import { hashPassword } from "../identity/passwords.ts";
import { endAllSessions } from "../identity/sessions.service.ts";
import { notify } from "../notifications/notify.service.ts";
import { idOfToken } from "./derived-secrets.ts";
import { mayRecover } from "./may-recover.ts";

interface PendingReset extends PublicNames {
  id: string;
  userId: string;
}

/** Whose password a link resets, while it is worth something and they may. */
export async function findReset(
  database: DataSource,
  secrets: Secrets,
  token: string,
  now: Date,
): Promise<PendingReset | undefined> {
  const id = idOfToken(secrets, token);
  if (id === null) return undefined;
  const [found] = (await database.query(
    `select r.id, u.id as "userId", k.login, u.given_name as "givenName", u.family_name as "familyName"
    from password_reset r join "user" u on u.id = r.user_id join credential k on k.user_id = u.id
    where r.id = $1 and r.used_at is null and r.expires_at > $2 and ${mayRecover("u", "$3")}`,
    [id, now, dayOf(now)],
  )) as PendingReset[];
  return found;
}

export type RecoverOutcome =
  | { outcome: "CHANGED" }
  | { outcome: "INVALID_LINK" }
  | { outcome: "WEAK_PASSWORD"; weakness: PasswordWeakness };

interface Recovery {
  password: string;
  requestId: string;
  now: Date;
}

/** Uses a link once, whoever comes second: sets the password, ends what was open, and tells the person. */
export async function recover(
  database: DataSource,
  pending: PendingReset,
  { password, requestId, now }: Recovery,
): Promise<RecoverOutcome> {
  const { id, userId } = pending;
  const weakness = weaknessOf(password, pending);
  if (weakness) return { outcome: "WEAK_PASSWORD", weakness };
  const hash = await hashPassword(password);
  return database.transaction(async (manager) => {
    const [, used] = (await manager.query(
      "update password_reset set used_at = $2 where id = $1 and used_at is null and expires_at > $2",
      [id, now],
    )) as [unknown, number];
    if (used !== 1) return { outcome: "INVALID_LINK" };
    // Links of other mails, and codes of letters, are worth nothing after this.
    await manager.query("update password_reset set used_at = $2 where user_id = $1 and used_at is null", [
      userId,
      now,
    ]);
    await manager.query(
      `update credential set password_hash = $2, password_set_at = $3, activation_hash = null,
        activation_expires_at = null, attempts = 0 where user_id = $1`,
      [userId, hash, now],
    );
    await endAllSessions(manager, userId, now);
    await journal(manager, now, {
      action: "account.reset-by-mail",
      actorId: userId,
      subjectId: userId,
      requestId,
    });
    await notify(manager, {
      kind: "ACCOUNT",
      establishmentId: null,
      subjectId: id,
      userIds: [userId],
      now,
      urgent: true,
    });
    return { outcome: "CHANGED" };
  });
}
