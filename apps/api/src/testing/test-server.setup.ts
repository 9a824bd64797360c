import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";

import { runMigrations } from "../platform/database/migrate.ts";
import { openEmbeddedPostgres } from "../platform/embedded-postgres/embedded-postgres.ts";
import { beginningOf } from "../platform/embedded-postgres/processes.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The migrated base that each test base is copied from. */
    templateUrl: string;
  }
}

const prefix = "preau-tests-";

/** Faster, and lost in a power cut; nothing may connect to the template while it is copied. */
const settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_connections: "200",
};

const open = (dataFolder: string) =>
  openEmbeddedPostgres({ dataFolder, log: () => undefined, settings, durable: false });

type Server = Awaited<ReturnType<typeof open>>;

async function destroy(server: Server, folder: string): Promise<void> {
  await server.release();
  await rm(server.home, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

/** A run that was killed leaves its Postgres: the next one ends it. */
async function destroyAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (Number.isNaN(pid) || beginningOf(pid) !== undefined) continue;
    const folder = path.join(tmpdir(), name);
    await open(folder)
      .then((server) => destroy(server, folder))
      .catch(() => undefined);
  }
}

/** One Postgres for the whole run, with one migrated base as a template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await destroyAbandoned();
  const folder = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  // Postgres runs under another account when we are root, and has to pass through.
  if (process.getuid?.() === 0) await chmod(folder, 0o711);
  const server = await open(folder);
  try {
    await runMigrations(server.url);
  } catch (error) {
    await destroy(server, folder);
    throw error;
  }
  project.provide("templateUrl", server.url);
  return () => destroy(server, folder);
}
