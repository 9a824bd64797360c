import { Client } from "pg";
import { expect, test } from "vitest";

import { createTestDatabase } from "./database.ts";

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test("each test gets a migrated base of its own", async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  try {
    await ask(first.url, "create table only_here (id int)");
    const tables = "select to_regclass('only_here') as here, to_regclass('establishment') as migrated";
    expect(await ask(first.url, tables)).toEqual([{ here: "only_here", migrated: "establishment" }]);
    expect(await ask(second.url, tables)).toEqual([{ here: null, migrated: "establishment" }]);
  } finally {
    await Promise.all([first.drop(), second.drop()]);
  }
});

test("names sort as people sort: Élodie before Zoé, 6e 2 before 6e 10", async () => {
  const base = await createTestDatabase();
  try {
    const names = "(values ('Zoé'), ('Élodie'), ('6e 10'), ('6e 2')) as person (name)";
    const sorted = await ask(
      base.url,
      `select array_agg(name order by name collate french) as names from ${names}`,
    );
    expect(sorted).toEqual([{ names: ["6e 2", "6e 10", "Élodie", "Zoé"] }]);
  } finally {
    await base.drop();
  }
});
