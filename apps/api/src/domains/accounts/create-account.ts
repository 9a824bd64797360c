import type { ClientBase } from "pg";
import { v7 as uuidv7 } from "uuid";

import { CommandError } from "../../platform/command/command.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { isLine } from "../../platform/text/plain-text.ts";
import { activationHash, codeDays, newActivationCode } from "../identity/activation-code.ts";
import { giveLogins } from "./logins.ts";

const day = 86_400_000;

export interface NewAccount {
  userId: string;
  login: string;
  code: string;
}

interface AccountWish {
  givenName: string;
  familyName: string;
  login: string | undefined;
  now: Date;
}

/** Makes a user with a login and a code to activate it; never a password. */
export async function createAccount(
  client: ClientBase,
  secrets: Secrets,
  wish: AccountWish,
): Promise<NewAccount> {
  requireName("--given-name", wish.givenName);
  requireName("--family-name", wish.familyName);
  if (wish.login !== undefined) requireLogin(wish.login);
  const userId = uuidv7();
  const code = newActivationCode();
  await client.query(
    `insert into "user" (id, birth_name, civil_given_name, created_at, updated_at) values ($1, $2, $3, $4, $4)`,
    [userId, wish.familyName, wish.givenName, wish.now],
  );
  if (wish.login === undefined) {
    await giveLogins(client, [{ id: userId, givenName: wish.givenName, familyName: wish.familyName }]);
  } else {
    await client
      .query("insert into credential (user_id, login) values ($1, $2)", [userId, wish.login])
      .catch((error: { code?: string }) => {
        throw error.code === "23505" ? new CommandError(`The login “${wish.login}” is taken.`) : error;
      });
  }
  const { rows } = await client.query<{ login: string }>(
    "update credential set activation_hash = $2, activation_expires_at = $3 where user_id = $1 returning login",
    [userId, activationHash(secrets, code), new Date(wish.now.getTime() + codeDays * day)],
  );
  return { userId, login: rows[0]!.login, code };
}

function requireName(option: string, name: string): void {
  if (name.trim() === "" || name.length > 100 || !isLine(name))
    throw new CommandError(`${option} is “${name}”: it should be a name, of 100 characters at most.`, 2);
}

/** Spaces and control characters are not typed twice in the same way. */
function requireLogin(login: string): void {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@+-]{1,149}$/u.test(login))
    throw new CommandError(`--login is “${login}”: it has 2 to 150 letters, digits, and . _ @ + -`, 2);
}

/** What was done at the terminal is in the journal too; nobody is signed in there. */
export async function journal(
  client: ClientBase,
  now: Date,
  event: { action: string; subjectId: string; establishmentId?: string | null; reason?: string },
): Promise<void> {
  await client.query(
    "insert into audit_event (id, at, establishment_id, subject_id, action, reason) values ($1, $2, $3, $4, $5, $6)",
    [uuidv7(), now, event.establishmentId ?? null, event.subjectId, event.action, event.reason ?? null],
  );
}

/** Work in one transaction on a base that is, or becomes, a real one. */
export async function inRealBase<T>(client: ClientBase, now: Date, work: () => Promise<T>): Promise<T> {
  await client.query("begin");
  try {
    await client.query(
      "insert into installation (mode, created_at) values ('REAL', $1) on conflict do nothing",
      [now],
    );
    const result = await work();
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

export const accountText = ({ login, code }: NewAccount, address: string): string =>
  `Login: ${login}\nActivation code: ${code}\nOpen ${address}/activation, type the code, and choose a password. It can be used once, within ${codeDays} days.\n`;
