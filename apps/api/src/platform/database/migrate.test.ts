import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type TestDatabase, createEmptyDatabase } from "../../testing/database.ts";
import { runMigrations, withMigrations } from "./migrate.ts";

let base: TestDatabase;
let client: Client;

beforeAll(async () => {
  base = await createEmptyDatabase();
  client = new Client({ connectionString: base.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await base.drop();
});

/** All that the migrations made, written so that two of these can be compared. */
const everything = `
  select 'column' as kind, format('%s.%s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    a.attnotnull, pg_get_expr(d.adbin, d.adrelid)) as definition
  from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
  union all select 'constraint', format('%s %s', conrelid::regclass, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'index', indexdef from pg_indexes where schemaname = 'public'
  union all select 'function', format('%s %s', p.oid::regprocedure, p.prosrc) from pg_proc p
    where p.pronamespace = 'public'::regnamespace
  union all select 'trigger', pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'type', t.typname from pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
  union all select 'sequence', c.relname from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
  union all select 'collation', collname from pg_collation where collnamespace = 'public'::regnamespace
  union all select 'text search', cfgname from pg_ts_config where cfgnamespace = 'public'::regnamespace
  union all select 'extension', extname from pg_extension
  union all select 'right', format('%s %s', relname, acl) from pg_class, unnest(relacl) as acl
    where relnamespace = 'public'::regnamespace
  union all select 'default right', defaclacl::text from pg_default_acl
  order by kind, definition`;

async function describeBase(): Promise<string[]> {
  const { rows } = await client.query<{ kind: string; definition: string }>(everything);
  return rows.map((row) => `${row.kind}: ${row.definition}`);
}

test("migrations go up, down and up again, and leave the same base and then nothing", async () => {
  const empty = await describeBase();
  const ran = await runMigrations(base.url);
  const made = await describeBase();
  expect(ran.length).toBeGreaterThan(0);
  expect(made.length).toBeGreaterThan(empty.length);

  await withMigrations(base.url, async (source) => {
    for (let undone = 0; undone < ran.length; undone += 1)
      await source.undoLastMigration({ transaction: "each" });
  });
  const ofTypeOrm = /\bmigrations(_id_seq)?\b/;
  expect((await describeBase()).filter((line) => !ofTypeOrm.test(line))).toEqual(empty);

  expect(await runMigrations(base.url)).toEqual(ran);
  expect(await describeBase()).toEqual(made);
});

test("a base that is up to date stays as it is, even when two processes start at once", async () => {
  await runMigrations(base.url);
  const before = await describeBase();
  expect(await Promise.all([runMigrations(base.url), runMigrations(base.url)])).toEqual([[], []]);
  expect(await describeBase()).toEqual(before);
});
