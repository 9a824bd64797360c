import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";

const run = promisify(execFile);

/** Who Postgres runs as when we are root, whom it refuses. */
export interface Account {
  uid: number;
  gid: number;
}

const ownName = "preau-postgres";

async function findAccount(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function createAccount(): Promise<Account | undefined> {
  const options = ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"];
  // A second process may be creating it too, so what counts is that it is there afterwards.
  await run("useradd", [...options, "--shell", "/usr/sbin/nologin", ownName]).catch(() => undefined);
  return findAccount(ownName);
}

/** An account without rights of its own, created on the first start as root. */
export async function unprivilegedAccount(): Promise<Account> {
  const account = (await findAccount(ownName)) ?? (await createAccount()) ?? (await findAccount("postgres"));
  if (account) return account;
  throw new EmbeddedPostgresError(
    `Postgres does not run as root, and the account "${ownName}" could not be created. ` +
      "Create it, start Préau as a normal user, or give a DATABASE_URL.",
  );
}
