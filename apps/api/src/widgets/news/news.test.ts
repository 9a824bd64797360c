import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const shownTo = async (name: Name, settings?: object) => {
  const { shown, statements } = await school.widget(name, "news", settings);
  const { news, failure } = shown as { news?: { title: string }[]; failure: unknown };
  return { titles: news?.map((one) => one.title), failure, statements };
};

test("it shows the latest news of all schools of the viewer, or of one", async () => {
  const all = await shownTo("travellingTeacher");
  expect(all.failure).toBeNull();
  expect(all.titles?.sort()).toEqual(["News of college", "News of lycee"]);
  expect((await shownTo("travellingTeacher", { establishment: school.places.lycee })).titles).toEqual([
    "News of lycee",
  ]);
});

test("a parent reads there what the schools of all children tell", async () => {
  expect((await shownTo("motherOfTwoSchools")).titles?.sort()).toEqual(["News of college", "News of lycee"]);
});

test("of a school that is not the viewer's it shows nothing", async () => {
  expect((await shownTo("ada", { establishment: school.places.elsewhere })).titles).toEqual([]);
  expect((await shownTo("bobsFather")).titles).toEqual([]);
  expect((await shownTo("stranger")).titles).toEqual([]);
});

test("it shows as many as one wants, in one statement however many there are", async () => {
  const before = await shownTo("ada", { count: 20 });
  const client = new Client({ connectionString: school.url });
  await client.connect();
  await client.query(
    `insert into news (id, establishment_id, audience_id, title, body, updated_at, published_at)
    select gen_random_uuid(), establishment_id, audience_id, 'News ' || n, body, now(), now() - n * interval '1 minute'
    from news, generate_series(1, 30) n where id = $1`,
    [school.news.college],
  );
  await client.end();
  const after = await shownTo("ada", { count: 20 });
  expect([before.titles?.length, before.statements]).toEqual([1, 1]);
  expect([after.titles?.length, after.statements]).toEqual([20, 1]);
  expect((await shownTo("ada")).titles).toEqual(["News 1", "News 2", "News 3", "News 4"]);
});

test.for([{ count: 0 }, { count: 21 }, { count: "4" }, { establishment: "college" }, { classes: [] }])(
  "the settings %j are none of its own",
  async (settings) => {
    expect((await shownTo("ada", settings)).failure).toEqual({ code: "INVALID_SETTINGS", retryable: false });
  },
);
