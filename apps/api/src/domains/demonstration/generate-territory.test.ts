import { Writable } from "node:stream";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { command } from "./generate-territory.command.ts";

const bases: { base: TestDatabase; client: Client }[] = [];
let client: Client;
let url: string;
let progress = "";

async function emptyBase(): Promise<{ base: TestDatabase; client: Client }> {
  const base = await createTestDatabase();
  const one = { base, client: new Client({ connectionString: base.url }) };
  bases.push(one);
  await one.client.connect();
  return one;
}

const generate = (establishments: string, base = url): Promise<number> =>
  command.run({
    values: { establishments },
    positionals: [],
    database: { url: base },
    dataFolder: "",
    secretKey: undefined,
    schemaFile: "",
    now: new Date("2026-11-24T10:00:00Z"),
    stdout: new Writable({ write: (_chunk, _encoding, done) => done() }),
    stderr: new Writable({ write: (chunk, _encoding, done) => ((progress += String(chunk)), done()) }),
  });

const rowsOf = async <Row extends object>(sql: string, from = client): Promise<Row[]> =>
  (await from.query<Row>(sql)).rows;
const count = async (sql: string): Promise<number> =>
  (await rowsOf<{ count: number }>(`select count(*)::int as count from ${sql}`))[0]!.count;

beforeAll(async () => {
  const one = await emptyBase();
  ({ client } = one);
  url = one.base.url;
  await generate("23");
});
afterAll(async () => {
  for (const one of bases) {
    await one.client.end();
    await one.base.drop();
  }
});

test("whole establishments fill an empty base, of which none can sign in", async () => {
  expect(progress).toContain("23 of 23 establishments");
  expect(await rowsOf("select mode from installation")).toEqual([{ mode: "REAL" }]);
  expect(await count("establishment")).toBe(23);
  expect(await count(`"user"`)).toBe(23 * 1770);
  expect(await count("credential")).toBe(0);
});

test("everything that a row refers to is there", async () => {
  const references = await rowsOf<{ from: string; column: string; to: string }>(
    `select c.conrelid::regclass::text as from, a.attname as column, c.confrelid::regclass::text as to from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and exists (
      select from pg_attribute r where r.attrelid = c.confrelid and r.attnum = c.confkey[1] and r.attname = 'id')`,
  );
  expect(references.length).toBeGreaterThan(20);
  for (const { from, column, to } of references) {
    const missing = `${from} t where t.${column} is not null and not exists (select from ${to} r where r.id = t.${column})`;
    expect(await count(missing)).toBe(0);
  }
});

test("each class has pupils, teachers of each subject and one head teacher, who is head teacher of no other", async () => {
  const classes = await rowsOf<{ pupils: number; subjects: number; heads: number }>(
    `select count(*) filter (where role = 'STUDENT')::int as pupils, count(distinct subject_id)::int as subjects,
      count(*) filter (where head_teacher)::int as heads
    from enrollment e join class c on c.id = e.class_id where c.kind = 'HOMEROOM' group by c.id`,
  );
  expect(classes).toHaveLength(23 * 24);
  for (const one of classes) {
    expect(one.pupils).toBeGreaterThanOrEqual(29);
    expect(one).toMatchObject({ subjects: 12, heads: 1 });
  }
  expect(
    await count("(select user_id from enrollment where head_teacher group by 1 having count(*) > 1) t"),
  ).toBe(0);
});

test("families are as families are: two guardians, brothers and sisters, two schools, unknown fathers", async () => {
  expect(
    await count("(select child_id from guardianship group by 1 having count(*) < 2 or count(*) > 3) t"),
  ).toBe(0);
  for (const some of [
    "(select guardian_id from guardianship group by 1 having count(*) > 1) t",
    "(select user_id from membership where role = 'GUARDIAN' group by 1 having count(*) > 1) t",
    "(select user_id from membership where role = 'TEACHER' group by 1 having count(*) > 1) t",
    "guardianship where authority = 'NOT_EXERCISED' and may_see and not may_sign",
    "guardianship where authority = 'UNKNOWN' and not may_see",
    "class_part",
    "mandate",
  ])
    expect(await count(some)).toBeGreaterThan(0);
  expect(
    await count(
      `guardianship g join "user" child on child.id = g.child_id join "user" parent on parent.id = g.guardian_id
      where g.relation <> 'OTHER' and child.birth_name <> parent.birth_name`,
    ),
  ).toBe(0);
});

test("the same number makes the same rows", async () => {
  const other = await emptyBase();
  await generate("23", other.base.url);
  for (const table of ["user", "user_private", "class", "membership", "enrollment", "guardianship"]) {
    const digest = `select md5(string_agg(t::text, '|' order by t::text)) as rows from "${table}" t`;
    expect(await rowsOf(digest, other.client)).toEqual(await rowsOf(digest));
  }
});

test("a base that has people, or a number that is none, is refused", async () => {
  await expect(generate("1")).rejects.toThrow("not empty");
  await expect(generate("many")).rejects.toThrow("--establishments");
  await expect(generate("0")).rejects.toThrow("--establishments");
});
