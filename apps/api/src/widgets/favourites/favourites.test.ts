import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { names } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

test("everybody finds their own links on it, and nobody else's", async () => {
  for (const name of names) {
    const { shown } = await school.widget(name, "favourites");
    expect(shown).toMatchObject({ failure: null, favourites: [{ label: `canary-favourite-${name}` }] });
    expect((shown as { favourites: unknown[] }).favourites).toHaveLength(1);
  }
});

test("a hundred links are one statement, as one is", async () => {
  const before = await school.widget("ada", "favourites");
  const client = new Client({ connectionString: school.url });
  await client.connect();
  await client.query(
    `insert into favourite (user_id, id, label, address, position)
    select $1, gen_random_uuid(), 'Link ' || n, '/annuaire', n from generate_series(1, 99) n`,
    [school.people.ada],
  );
  await client.end();
  const after = await school.widget("ada", "favourites");
  const { favourites } = after.shown as { favourites: { label: string }[] };
  expect([before.statements, after.statements]).toEqual([1, 1]);
  expect(favourites).toHaveLength(100);
  expect(favourites[1]!.label).toBe("Link 1");
});
