import { Writable } from "node:stream";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";

import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { command } from "./generate-territory.command.ts";

let base: TestDatabase;
beforeAll(async () => (base = await createTestDatabase()));
afterAll(() => base.drop());

const generate = (establishments: string) =>
  command.run({
    values: { establishments },
    positionals: [],
    database: { url: base.url },
    dataFolder: "",
    secretKey: undefined,
    schemaFile: "",
    now: new Date(),
    stdout: new Writable({ write: (_, __, done) => done() }),
    stderr: new Writable({ write: (_, __, done) => done() }),
  });

it("fills an empty base with whole establishments, and never one that has people", async () => {
  await expect(generate("many")).rejects.toThrow("--establishments");
  expect(await generate("3")).toBe(0);
  const client = new pg.Client({ connectionString: base.url });
  await client.connect();
  const { rows } = await client.query(
    `select (select count(*)::int from establishment) as establishments, (select count(*)::int from "user") as users,
      (select count(*)::int from guardianship) as guardianships,
      (select count(*)::int from enrollment e join class c on c.id = e.class_id join membership m
        on m.user_id = e.user_id and m.establishment_id = c.establishment_id) as enrollments,
      (select count(*)::int from credential) as credentials`,
  );
  await client.end();
  expect(rows[0]).toEqual({
    establishments: 3,
    users: 5310,
    guardianships: 3000,
    enrollments: 2310,
    credentials: 0,
  });
  await expect(generate("1")).rejects.toThrow("not empty");
});
