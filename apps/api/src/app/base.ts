import { runMigrations } from "../platform/database/migrate.ts";
import { openEmbeddedPostgres } from "../platform/embedded-postgres/embedded-postgres.ts";
import type { Environment } from "./environment.ts";

export interface Base {
  url: string;
  embedded: boolean;
  release(): Promise<void>;
}

/** The base of the installation, up to date: the one of DATABASE_URL, or the embedded Postgres. */
export async function openBase(environment: Environment, log: (message: string) => void): Promise<Base> {
  const base = environment.databaseUrl
    ? { url: environment.databaseUrl, embedded: false, release: async () => {} }
    : { ...(await openEmbeddedPostgres({ dataFolder: environment.dataFolder, log })), embedded: true };
  try {
    const done = await runMigrations(base.url);
    if (done.length > 0) log(`The base was brought up to date: ${done.length} migrations.`);
    return base;
  } catch (error) {
    await base.release();
    throw error;
  }
}
