import { chmod, cp, mkdir, readFile, readdir, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { randomUUID } from "node:crypto";
import path from "node:path";

import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import type { Account } from "./account.ts";
import { systemFolder } from "./distant-home.ts";
import { runTool } from "./run-tool.ts";
import { underLock } from "./under-lock.ts";

export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

interface Package {
  folder: string;
  version: string;
}

const platformNames: Partial<Record<NodeJS.Platform, string>> = { win32: "windows" };

async function findPackage(): Promise<Package> {
  const name = `@embedded-postgres/${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    const folder = path.dirname(path.dirname(createRequire(wrapper).resolve(name)));
    const { version } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
    return { folder, version };
  } catch {
    throw new EmbeddedPostgresError(
      `The embedded Postgres is not installed for this machine (${name}). ` +
        'Run "npm ci" without --omit=optional, or give a DATABASE_URL.',
    );
  }
}

/** The library links and the right to execute, which are missing where install scripts are off. */
async function repair(folder: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(path.join(folder, "native/pg-symlinks.json"), "utf8").catch(() => "[]"),
  );
  for (const { source, target } of links) {
    const relative = path.relative(path.dirname(target), source);
    await symlink(relative, path.join(folder, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
  const files = await readdir(path.join(folder, "native/bin"));
  await Promise.all(files.map((file) => chmod(path.join(folder, "native/bin", file), 0o755)));
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(file, 0o755);
    else if (entry.isFile()) await chmod(file, path.basename(entry.parentPath) === "bin" ? 0o755 : 0o644);
  }
}

async function copyTo(target: string, from: string): Promise<void> {
  const draft = `${target}.${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  await cp(path.join(from, "native"), path.join(draft, "native"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await repair(draft);
  await openToAll(draft);
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
}

function programs(folder: string): Binaries {
  const file = (name: string): string =>
    path.join(folder, "native/bin", process.platform === "win32" ? `${name}.exe` : name);
  return { initdb: file("initdb"), postgres: file("postgres"), pgCtl: file("pg_ctl") };
}

/** What keeps the programs from running, or undefined when they run. */
async function obstacle(binaries: Binaries, account: Account | undefined): Promise<string | undefined> {
  const folder = path.parse(process.execPath).root;
  try {
    const { code, output } = await runTool(binaries.postgres, ["--version"], { folder, account });
    return code === 0 ? undefined : output;
  } catch (error) {
    return String(error);
  }
}

/** The programs in a place that every account can reach, for a clone that lies where only root may enter. */
async function systemCopy(
  installed: Package,
  account: Account,
  log: (message: string) => void,
): Promise<string> {
  const copy = path.join(systemFolder, `binaries-${installed.version}`);
  await mkdir(systemFolder, { recursive: true });
  await chmod(systemFolder, 0o755);
  return underLock(systemFolder, async () => {
    if ((await obstacle(programs(copy), account)) === undefined) return copy;
    log(`The account that runs Postgres cannot enter ${installed.folder}: copying its programs to ${copy}…`);
    await copyTo(copy, installed.folder);
    return copy;
  });
}

/** Postgres's programs, where the account that runs them can reach them. */
export async function findBinaries(
  account: Account | undefined,
  log: (message: string) => void,
): Promise<Binaries> {
  const installed = await findPackage();
  let folder = installed.folder;
  let problem = await obstacle(programs(folder), account);
  if (problem !== undefined) {
    await repair(folder).catch(() => undefined);
    problem = await obstacle(programs(folder), account);
  }
  if (problem !== undefined && account) {
    folder = await systemCopy(installed, account, log);
    problem = await obstacle(programs(folder), account);
  }
  if (problem === undefined) return programs(folder);
  throw new EmbeddedPostgresError(
    `The embedded Postgres does not run on this machine: ${problem}\nGive a DATABASE_URL.`,
  );
}
