import { createHash } from "node:crypto";
import { chmod, chown, mkdir, realpath, rmdir, stat } from "node:fs/promises";
import path from "node:path";

import { type Account, unprivilegedAccount } from "./account.ts";
import { findDistantHome, makeDistantHome } from "./distant-home.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { runTool } from "./run-tool.ts";

export interface Place {
  /** The folder of the cluster, its password, its port and its log; nobody else reads it. */
  home: string;
  /** Who runs Postgres; undefined means ourselves. */
  account: Account | undefined;
}

export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

const owner = async (folder: string): Promise<Account | undefined> => {
  const found = await stat(folder).catch(() => undefined);
  return found && { uid: found.uid, gid: found.gid };
};

async function canEnter(account: Account, folder: string): Promise<boolean> {
  const { code } = await runTool("/bin/sh", ["-c", 'cd -- "$1"', "sh", folder], { folder: "/", account });
  return code === 0;
}

async function makeHome(folder: string, account: Account): Promise<string> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  await chown(folder, account.uid, account.gid);
  return realpath(folder);
}

async function placeAsRoot(near: string, log: (message: string) => void): Promise<Place> {
  const existing = await owner(path.join(near, "cluster"));
  if (existing && existing.uid !== 0) {
    if (await canEnter(existing, near)) return { home: await realpath(near), account: existing };
    throw new EmbeddedPostgresError(
      `The database in ${near} belongs to the account ${existing.uid}, which can no longer enter that folder. ` +
        "Give back the right to enter it, or move the database with PREAU_DATA.",
    );
  }
  const dataFolder = path.dirname(near);
  const account = await unprivilegedAccount();
  let far = await findDistantHome(dataFolder);
  if (!far) {
    const home = await makeHome(near, account);
    if (await canEnter(account, home)) return { home, account };
    await rmdir(near).catch(() => undefined);
    far = await makeDistantHome(dataFolder, shortHash(near), log);
  }
  log(`Postgres does not run as root, and its account cannot enter ${near}: the database lives in ${far}.`);
  return { home: await makeHome(far, account), account };
}

async function placeAsOurselves(near: string): Promise<Place> {
  const existing = await owner(near);
  if (existing && process.getuid && existing.uid !== process.getuid()) {
    throw new EmbeddedPostgresError(
      `The database in ${near} belongs to another account (${existing.uid}): ` +
        "start Préau as that account or as root, or set PREAU_DATA to another folder.",
    );
  }
  await mkdir(near, { recursive: true, mode: 0o700 });
  await chmod(near, 0o700);
  return { home: await realpath(near), account: undefined };
}

/** Decides where the database of a data folder lives, and makes that folder. */
export function choosePlace(dataFolder: string, log: (message: string) => void): Promise<Place> {
  const near = path.join(path.resolve(dataFolder), "postgres");
  return process.getuid?.() === 0 ? placeAsRoot(near, log) : placeAsOurselves(near);
}
