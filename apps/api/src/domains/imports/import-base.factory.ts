import { rm } from "node:fs/promises";
import { Writable } from "node:stream";

import { Client } from "pg";

import { createTestDatabase } from "../../testing/database.ts";
import { importDelivery, type ImportOptions } from "./import-delivery.ts";
import type { ImportReport } from "./import-report.ts";
import { type SmallDelivery, writeSmallDelivery } from "./small-delivery.factory.ts";

export type Row = Record<string, unknown>;

export interface ImportBase {
  url: string;
  client: Client;
  rows(sql: string, values?: unknown[]): Promise<Row[]>;
  /** The only value of the only row. */
  value(sql: string, values?: unknown[]): Promise<unknown>;
  /** Imports a delivery as the source “test”, allowed everywhere, on 24 November 2026 unless said. */
  import(delivery: SmallDelivery | string, options?: Partial<ImportOptions>): Promise<ImportReport>;
  /** A digest of every table but the list of runs: two equal ones hold the same rows. */
  contents(): Promise<Row>;
  drop(): Promise<void>;
}

export const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
export const someDay = new Date("2026-11-24T10:00:00Z");

/** A migrated base of its own, and an importer for it. */
export async function createImportBase(): Promise<ImportBase> {
  const base = await createTestDatabase();
  const client = new Client({ connectionString: base.url });
  await client.connect();
  const folders: string[] = [];
  const rows = async (sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await client.query(sql, values)).rows;
  return {
    url: base.url,
    client,
    rows,
    async value(sql, values) {
      const [row] = await rows(sql, values);
      return row && Object.values(row)[0];
    },
    async import(delivery, options = {}) {
      const folder = typeof delivery === "string" ? delivery : await writeSmallDelivery(delivery);
      if (folder !== delivery) folders.push(folder);
      return importDelivery({
        databaseUrl: base.url,
        folder,
        source: "test",
        allow: "all",
        now: someDay,
        progress: nowhere(),
        ...options,
      });
    },
    async contents() {
      const tables = await rows(
        `select format('%I', relname) as name from pg_class
         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> 'import_run'`,
      );
      const digests: Row = {};
      for (const { name } of tables) {
        const digest = `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${String(name)} t`;
        digests[String(name)] = Object.values((await rows(digest))[0]!)[0];
      }
      return digests;
    },
    async drop() {
      await client.end();
      await base.drop();
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}
