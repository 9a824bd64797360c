import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createDemonstration } from "../../domains/demonstration/create-demonstration.ts";
import { type Api, openApi } from "../ask.ts";
import { createTestDatabase, type TestDatabase } from "../database.ts";
import { agreements, allThings, partings, type Things } from "./agreements.ts";

/** Some of each kind: of each role and function in each establishment, and of each particular situation. */
const viewersByKind = `
  with ranked as (
    select user_id, row_number() over (partition by establishment_id, role, function order by user_id) as nth from membership
  )
  select user_id as id from ranked where nth <= 4
  union select user_id from mandate
  union select against_id from contact_restriction
  union select child_id from contact_restriction
  union (select guardian_id from guardianship where not may_see limit 3)
  union (select guardian_id from guardianship group by guardian_id having count(distinct child_id) > 1 order by 1 limit 3)
  union (select user_id from membership group by user_id having count(distinct establishment_id) > 1 order by 1 limit 5)
  union (select user_id from membership where ends_on is not null order by 1 limit 5)
  union (select id from "user" where hidden_from_directory order by 1 limit 3)
  union (select id from "user" where status <> 'ACTIVE' order by 1 limit 5)`;

let base: TestDatabase;
let api: Api;
let things: Things;
let viewers: string[];

beforeAll(async () => {
  base = await createTestDatabase();
  const client = new Client({ connectionString: base.url });
  await client.connect();
  await createDemonstration(client, new Date());
  viewers = (await client.query<{ id: string }>(viewersByKind)).rows.map((row) => row.id);
  await client.end();
  api = await openApi(base.url);
  things = await allThings(api, (await api.viewer(viewers[0]!)).today);
});
afterAll(async () => {
  await api.close();
  await base.drop();
});

test("some sixty people of the demonstration are asked, about more than a thousand", () => {
  expect(viewers.length).toBeGreaterThan(50);
  expect(things.users.size).toBeGreaterThan(1000);
});

test.for(Object.entries(agreements))("in the demonstration, %s and its SQL say the same", async ([, ask]) => {
  const { parted, yes, no } = await partings(api, ask, viewers, things);
  expect(parted).toEqual([]);
  expect(Math.min(yes, no)).toBeGreaterThan(0);
});
