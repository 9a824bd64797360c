import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { PipelinedReader } from "./pipelined-reader.ts";
import { defineRead } from "./read.ts";

const readSlowly = defineRead<{ answer: number }>("testing-locked", "select answer from locked");
const readQuickly = defineRead<{ answer: number }>("testing-quick", "select 1 as answer");

let base: TestDatabase;
let owner: pg.Client;
let reader: PipelinedReader;

beforeAll(async () => {
  base = await createTestDatabase();
  owner = new pg.Client({ connectionString: base.url });
  await owner.connect();
  await owner.query("create table locked as select 42 as answer");
  reader = new PipelinedReader({ url: base.url, clients: 1, sharedTimeout: 60 });
});

afterAll(async () => {
  await reader.close();
  await owner.end();
  await base.drop();
});

/** Once this many reads wait for the table on connections of their own (or long enough), whoever holds it lets go. */
async function letGoOnceWaitedForBy(count: number): Promise<void> {
  const latest = performance.now() + 3000;
  const waiting = `select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  const watcher = new pg.Client({ connectionString: base.url });
  await watcher.connect();
  try {
    while ((await watcher.query(waiting)).rows[0].count < count && performance.now() < latest);
    await owner.query("commit");
  } finally {
    await watcher.end();
  }
}

test("reads behind one that was cut off while it was prepared are answered, as is everybody after them", async () => {
  await owner.query("begin");
  await owner.query("lock table locked in access exclusive mode");
  const held = [1, 2, 3, 4].map(() => reader.rows(readSlowly, {}));
  const neighbour = await reader.rows(readQuickly, {});
  await letGoOnceWaitedForBy(4);
  expect(neighbour).toEqual([{ answer: 1 }]);
  expect(await Promise.all(held)).toEqual(held.map(() => [{ answer: 42 }]));
  expect(await reader.rows(readSlowly, {})).toEqual([{ answer: 42 }]);
});
