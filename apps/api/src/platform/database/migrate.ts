import { readdir } from "node:fs/promises";
import { Logger, runMigrations as migrateQueue } from "graphile-worker";
import { DataSource, type MigrationInterface } from "typeorm";

const folder = new URL("../../../migrations/", import.meta.url);
/** Any fixed number: who holds it is the one process that migrates. */
const advisoryLock = 7_725_528;

type MigrationClass = new () => MigrationInterface;

export async function loadMigrations(): Promise<MigrationClass[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{8}-\d{4}-.*(?<!\.d)\.[jt]s$/.test(file)).sort();
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  return modules.flatMap((module) => Object.values(module) as MigrationClass[]);
}

/** Opens the base as its owner, alone, with the migrations loaded. */
export async function withMigrations<T>(url: string, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = new DataSource({ type: "postgres", url, migrations: await loadMigrations(), poolSize: 2 });
  await source.initialize();
  const guard = source.createQueryRunner();
  try {
    await guard.query("select pg_advisory_lock($1)", [advisoryLock]);
    return await work(source);
  } finally {
    await guard.query("select pg_advisory_unlock($1)", [advisoryLock]);
    await guard.release();
    await source.destroy();
  }
}

/** Brings the base up to date; answers the names of what ran. */
export function runMigrations(url: string): Promise<string[]> {
  return withMigrations(url, async (source) => {
    const done = await source.runMigrations({ transaction: "each" });
    // Before any worker runs, something may be ordered.
    await migrateQueue({ connectionString: url, maxPoolSize: 1, logger: new Logger(() => () => {}) });
    await source.query("select ensure_audit_partitions($1)", [new Date().toISOString().slice(0, 10)]);
    return done.map((migration) => migration.name);
  });
}
