import type { DataSource, EntityManager } from "typeorm";

import type { Secrets } from "../../platform/secrets/secrets.ts";
import { journal } from "../audit/audit.service.ts";
import { activationHash, codeDays, newActivationCode } from "./activation-code.ts";
import { type PasswordWeakness, weaknessOf } from "./password-strength.ts";
import { hashPassword } from "./passwords.ts";
import { type BrowserFacts, endAllSessions, openSession, type OpenedSession } from "./sessions.service.ts";

const day = 86_400_000;

/** What is written on a letter; the code is enough. */
export interface WrittenOnLetter {
  code: string;
  login?: string | undefined;
}

export interface PendingActivation {
  userId: string;
  login: string;
  givenName: string;
  familyName: string;
}

/** Whose code it is, while it is worth something. */
export async function findActivation(
  database: DataSource,
  secrets: Secrets,
  { code, login }: WrittenOnLetter,
  now: Date,
): Promise<PendingActivation | undefined> {
  const [found] = (await database.query(
    `select u.id as "userId", c.login, u.given_name as "givenName", u.family_name as "familyName"
    from credential c join "user" u on u.id = c.user_id
    where c.activation_hash = $1 and c.activation_expires_at > $2 and u.status in ('PENDING', 'ACTIVE')
      and ($3::text is null or lower(c.login) = lower($3))`,
    [activationHash(secrets, code), now, login ?? null],
  )) as PendingActivation[];
  return found;
}

export type ActivationOutcome =
  | { outcome: "ACTIVATED"; session: OpenedSession }
  | { outcome: "INVALID_CODE" }
  | { outcome: "WEAK_PASSWORD"; weakness: PasswordWeakness };

interface Activation extends BrowserFacts {
  code: string;
  password: string;
  ownDevice: boolean;
  requestId: string;
  now: Date;
}

/** Uses a code once, whoever comes second: sets the password, ends what was open, and signs in. */
export async function activate(
  database: DataSource,
  secrets: Secrets,
  pending: PendingActivation,
  activation: Activation,
): Promise<ActivationOutcome> {
  const { code, password, now, requestId } = activation;
  const { userId } = pending;
  const weakness = weaknessOf(password, pending);
  if (weakness) return { outcome: "WEAK_PASSWORD", weakness };
  const passwordHash = await hashPassword(password);
  return database.transaction(async (manager) => {
    const [, used] = (await manager.query(
      `update credential c set password_hash = $3, password_set_at = $2, activation_hash = null,
        activation_expires_at = null, attempts = 0
      from "user" u where u.id = c.user_id and u.status in ('PENDING', 'ACTIVE')
        and c.activation_hash = $1 and c.activation_expires_at > $2`,
      [activationHash(secrets, code), now, passwordHash],
    )) as [unknown, number];
    if (used === 0) return { outcome: "INVALID_CODE" };
    await manager.query(
      `update "user" set status = 'ACTIVE', updated_at = $2 where id = $1 and status = 'PENDING'`,
      [userId, now],
    );
    await endAllSessions(manager, userId, now);
    const session = await openSession(manager, { ...activation, userId });
    await journal(manager, now, {
      action: "account.activate",
      actorId: userId,
      subjectId: userId,
      requestId,
    });
    return { outcome: "ACTIVATED", session };
  });
}

/** Makes a new code for an account; one that was printed before is worth nothing any more. */
export async function renewActivationCode(
  manager: EntityManager | DataSource,
  secrets: Secrets,
  userId: string,
  now: Date,
): Promise<string> {
  const code = newActivationCode();
  await manager.query(
    "update credential set activation_hash = $2, activation_expires_at = $3, attempts = 0 where user_id = $1",
    [userId, activationHash(secrets, code), new Date(now.getTime() + codeDays * day)],
  );
  return code;
}
