import { Client } from "pg";
import { afterEach, expect, test } from "vitest";

import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { verifyPassword } from "../identity/passwords.ts";
import { demonstrationSignIns } from "./demonstration-sign-ins.ts";
import { becomesDemonstration, type Installation, prepareInstallation } from "./prepare-installation.ts";

const bases: TestDatabase[] = [];
afterEach(async () => {
  for (const base of bases.splice(0)) await base.drop();
});

async function emptyBase(): Promise<TestDatabase> {
  const base = await createTestDatabase();
  bases.push(base);
  return base;
}

interface Where {
  embedded?: boolean;
  loopback?: boolean;
  flag?: string;
}

async function prepare(
  { url }: TestDatabase,
  { embedded = true, loopback = true, flag }: Where = {},
): Promise<{ installation: Installation; said: string }> {
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const now = new Date("2026-11-24T10:00:00Z");
  const installation = await prepareInstallation({ url, embedded, loopback, flag, now, log });
  return { installation, said: lines.join("\n") };
}

async function rowsOf<Row extends object>({ url }: TestDatabase, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

const accounts = async (base: TestDatabase): Promise<number> =>
  (await rowsOf<{ login: string }>(base, "select login from credential")).length;

test.for([
  { embedded: true, loopback: true, flag: undefined, becomes: true },
  { embedded: true, loopback: false, flag: undefined, becomes: false },
  { embedded: false, loopback: true, flag: undefined, becomes: false },
  { embedded: false, loopback: false, flag: undefined, becomes: false },
  { embedded: true, loopback: true, flag: "0", becomes: false },
  { embedded: true, loopback: true, flag: "1", becomes: true },
  { embedded: true, loopback: false, flag: "1", becomes: true },
  { embedded: false, loopback: false, flag: "0", becomes: false },
  { embedded: false, loopback: false, flag: "1", becomes: true },
])(
  "an empty base, embedded: $embedded, on the loopback: $loopback, asked for: $flag, becomes a demonstration: $becomes",
  ({ becomes, ...circumstances }) => {
    expect(becomesDemonstration(circumstances)).toBe(becomes);
  },
);

test.for<[string, Where]>([
  ["of a server of its own", { embedded: false }],
  ["that listens to the network", { loopback: false }],
  ["that is said to be real", { flag: "0" }],
])("in an empty base %s there is no account, and no sign-in of the demonstration", async ([, where]) => {
  const base = await emptyBase();
  const { installation, said } = await prepare(base, where);
  expect(installation.signIns).toBeUndefined();
  expect(await accounts(base)).toBe(0);
  expect(said).toContain("create-admin");
});

test("a base that is said to be real stays real, whatever is asked later", async () => {
  const base = await emptyBase();
  await prepare(base, { flag: "0" });
  expect((await prepare(base)).installation).toEqual({ mode: "REAL", signIns: undefined });
  expect((await prepare(base, { flag: "1" })).installation).toEqual({ mode: "REAL", signIns: undefined });
  expect(await accounts(base)).toBe(0);
});

test("a base that has people, and says nothing of what it is, gets no sign-in that everybody knows", async () => {
  const base = await emptyBase();
  await rowsOf(
    base,
    `insert into "user" (id, birth_name, civil_given_name, created_at, updated_at)
    values (gen_random_uuid(), 'Martin', 'Anne', now(), now())`,
  );
  expect((await prepare(base, { flag: "1" })).installation).toEqual({ mode: "REAL", signIns: undefined });
  expect(await accounts(base)).toBe(0);
});

test("each sign-in of the demonstration belongs to an active account, and its password opens it", async () => {
  const base = await emptyBase();
  const { installation } = await prepare(base);
  expect(installation.mode).toBe("DEMONSTRATION");
  const opened = await rowsOf<{ login: string; hash: string }>(
    base,
    `select c.login, c.password_hash as hash from credential c join "user" u on u.id = c.user_id where u.status = 'ACTIVE'`,
  );
  const hashes = new Map(opened.map(({ login, hash }) => [login, hash]));
  expect(demonstrationSignIns.filter(({ login }) => !hashes.has(login))).toEqual([]);
  const used = new Set(demonstrationSignIns.map(({ login }) => hashes.get(login)!));
  for (const hash of used) expect(await verifyPassword(hash, demonstrationSignIns[0]!.password)).toBe(true);
});

test("a demonstration is made once, even by two servers that start together, and loudly where it was asked for", async () => {
  const base = await emptyBase();
  const started = await Promise.all([
    prepare(base, { embedded: false, flag: "1" }),
    prepare(base, { embedded: false, flag: "1" }),
  ]);
  for (const { installation } of started) expect(installation.signIns).toBe(demonstrationSignIns);
  const said = started.map((one) => one.said).join("\n");
  expect(said.match(/becomes a DEMONSTRATION/g)).toHaveLength(1);
  const [row] = await rowsOf<{ count: number }>(
    base,
    "select count(*)::int from establishment where name = 'Collège Jean-Zay'",
  );
  expect(row!.count).toBe(1);
});
