import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { nextDays } from "./next-days.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const shownTo = async (name: Name, settings?: object) => {
  const { shown, statements } = await school.widget(name, "agenda", settings);
  const { agenda, failure } = shown as {
    agenda?: { title: string; children: { givenName: string }[] }[];
    failure: unknown;
  };
  return { agenda, titles: agenda?.map((one) => one.title).sort(), failure, statements };
};

test("a pupil sees the lessons of their class and the events of their school, in one statement", async () => {
  const { titles, statements } = await shownTo("ada");
  expect(titles).toEqual(["Event of college", "Lesson of 6A", "Lesson of latin", "canary-event-ada"]);
  expect(statements).toBe(1);
});

test("a parent sees what concerns all children of all schools, each by their name", async () => {
  const { agenda } = await shownTo("motherOfTwoSchools");
  const ofChildren = Object.fromEntries(
    agenda!.map((one) => [one.title, one.children.map((child) => child.givenName)]),
  );
  expect(ofChildren).toEqual({
    "Event of college": ["MovedPupil"],
    "Event of lycee": ["Leo"],
    "Lesson of 2A": ["Leo"],
    "Lesson of 6B": ["MovedPupil"],
    "canary-event-motherOfTwoSchools": [],
  });
});

test("it can be narrowed to one child, and to no child of others", async () => {
  expect((await shownTo("motherOfTwoSchools", { child: school.people.leo })).titles).toEqual([
    "Event of lycee",
    "Lesson of 2A",
  ]);
  const others = await shownTo("motherOfTwoSchools", { child: school.people.ada });
  expect(others.failure).toEqual({ code: "INVALID_SETTINGS", retryable: false });
});

test("a father from whom a child is hidden, and whoever belongs nowhere, see their own events alone", async () => {
  expect((await shownTo("bobsFather")).titles).toEqual(["canary-event-bobsFather"]);
  expect((await shownTo("stranger")).titles).toEqual(["canary-event-stranger"]);
});

const at = (hour: string, state = "CONFIRMED") => ({
  startsAt: new Date(`2026-11-${hour}:00Z`),
  endsAt: new Date(`2026-11-${hour}:30Z`),
  firstDay: null,
  state,
});

test("what is over is gone, and empty days are passed by", async () => {
  const entries = [at("20T08"), at("20T14"), at("23T08"), at("23T10"), at("24T08")];
  const now = new Date("2026-11-20T12:00:00Z");
  expect(nextDays(entries, { days: 2, now })).toEqual(entries.slice(1, 4));
  expect(nextDays(entries, { days: 1, now })).toEqual(entries.slice(1, 2));
  const full = Array.from({ length: 9 }, () => at("20T14"));
  expect(nextDays([...full, at("23T08")], { days: 2, now })).toEqual(full);
});

test("however many events are under way, it stays one statement and holds sixty", async () => {
  const client = new Client({ connectionString: school.url });
  await client.connect();
  await client.query(
    `with event as (
      insert into event (id, calendar_id, uid, title, category, state, starts_at, ends_at, time_zone, updated_at)
      select gen_random_uuid(), calendar_id, n::text, 'Event ' || n, category, state, now() - n * interval '1 minute',
        now() + interval '2 hours', time_zone, now() from event, generate_series(1, 100) n where id = $1
      returning id, calendar_id, starts_at, ends_at)
    insert into event_occurrence (event_id, calendar_id, original_at, starts_at, ends_at)
    select id, calendar_id, starts_at, starts_at, ends_at from event`,
    [school.agenda.lycee],
  );
  await client.end();
  const { titles, statements } = await shownTo("leo", { days: 7 });
  expect([titles?.length, statements]).toEqual([60, 1]);
});

test.for([{ days: 0 }, { days: 8 }, { days: "2" }, { child: "leo" }, { establishment: "college" }])(
  "the settings %j are none of its own",
  async (settings) => {
    expect((await shownTo("ada", settings)).failure).toEqual({ code: "INVALID_SETTINGS", retryable: false });
  },
);
