import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import type { CalendarAnswer, FetchCalendar } from "./fetch-calendar.ts";
import { type EventWish, icsOf } from "./icalendar/ics.factory.ts";
import { refreshCalendars, subscribeCalendar } from "./subscriptions.service.ts";

let school: OpenSchool;
let client: Client;
beforeAll(async () => {
  school = await openSchool();
  client = new Client({ connectionString: school.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await school.close();
});

const address = "https://calendars.example.org/secret-of-somebody.ics";
const start = new Date("2026-11-24T08:00:00Z");
const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000 + 1000);

let answers: Map<string, CalendarAnswer>;
let asked: string[];
beforeEach(async () => {
  answers = new Map();
  asked = [];
  await client.query("delete from calendar where source = 'ADDRESS'");
});
const fetchCalendar: FetchCalendar = async (where) => {
  asked.push(where);
  return answers.get(where) ?? { problem: { code: "UNREACHABLE", line: null } };
};

const lesson = (uid: string, date: string): EventWish => ({
  uid,
  title: `Cours ${uid}`,
  start: `DTSTART:202705${date}T080000Z`,
  end: `DTEND:202705${date}T090000Z`,
});
const answerWith = (...events: EventWish[]): CalendarAnswer => ({
  fetched: { bytes: icsOf(...events), etag: null, lastModified: null },
});

async function subscribe(name: Name, where = address, audience = {}) {
  const context = await school.api.context(school.people[name], { now: start });
  return subscribeCalendar(context, context.viewer!, { address: where, audience }, fetchCalendar);
}

async function refresh(now: Date): Promise<number> {
  const { database, secrets, log } = await school.api.context(null);
  return refreshCalendars({ database, secrets, fetchCalendar, log }, now);
}

async function agenda(name: Name): Promise<string[]> {
  const data = await school.as(
    name,
    `{ viewer { agenda(from: "2027-05-01", to: "2027-05-31") { title state startsAt } } }`,
  );
  const { viewer } = data as { viewer: { agenda: { title: string; state: string; startsAt: string }[] } };
  return viewer.agenda.map((one) => `${one.startsAt.slice(8, 10)} ${one.title} ${one.state}`);
}

const problems = async (): Promise<unknown[]> => {
  const { rows } = await client.query<{ problem: string | null }>(
    "select problem from calendar_subscription",
  );
  return rows.map((row) => row.problem);
};

test("a class's timetable is fetched at once, and each hour brings what changed", async () => {
  answers.set(address, answerWith(lesson("a", "03"), lesson("b", "04")));
  const done = await subscribe("headTeacher", address, { classId: school.classes["6A"] });
  expect(done).toMatchObject({
    refusal: null,
    added: 2,
    calendar: { name: "calendars.example.org", source: "ADDRESS" },
  });
  expect(await agenda("ada")).toEqual(["03 Cours a CONFIRMED", "04 Cours b CONFIRMED"]);
  answers.set(address, answerWith(lesson("a", "05"), lesson("c", "06")));
  expect(await refresh(later(0))).toBe(0);
  expect(await refresh(later(1))).toBe(1);
  const read = ["04 Cours b CANCELLED", "05 Cours a CONFIRMED", "06 Cours c CONFIRMED"];
  expect(await agenda("ada")).toEqual(read);
  expect(await agenda("adasMother")).toEqual(read);
  expect(await refresh(later(1))).toBe(0);
  expect(await refresh(later(2.1))).toBe(1);
  expect(await agenda("ada")).toEqual(read);
});

test("an empty, broken or missing answer erases nothing, and who writes there is told why", async () => {
  answers.set(address, answerWith(lesson("a", "03")));
  await subscribe("leo");
  const wrong: [CalendarAnswer, string | null][] = [
    [answerWith(), "EMPTY_ANSWER"],
    [{ fetched: { bytes: Buffer.from("<html>"), etag: null, lastModified: null } }, "NOT_A_CALENDAR"],
    [{ problem: { code: "NOT_FOUND", line: null } }, "NOT_FOUND"],
    [{ unchanged: true }, null],
  ];
  for (const [hours, [answer, problem]] of wrong.entries()) {
    answers.set(address, answer);
    expect(await refresh(later(2 * hours + 1.5))).toBe(1);
    expect(await problems()).toEqual([problem]);
    expect(await agenda("leo")).toEqual(["03 Cours a CONFIRMED"]);
  }
});

test("what cannot be read the first time is not kept", async () => {
  expect((await subscribe("leo")).refusal).toEqual({ code: "UNREACHABLE", line: null });
  expect((await subscribe("leo", "javascript:alert(1)")).refusal?.code).toBe("REFUSED_ADDRESS");
  expect((await subscribe("leo", "https://me:secret@example.org/a.ics")).refusal?.code).toBe(
    "REFUSED_ADDRESS",
  );
  expect((await subscribe("leo", "file:///etc/passwd")).refusal?.code).toBe("REFUSED_ADDRESS");
  expect(await problems()).toEqual([]);
  expect(asked).toEqual([address]);
});

test("webcal is another name for https", async () => {
  answers.set(address, answerWith(lesson("a", "03")));
  expect((await subscribe("leo", address.replace("https", "webcal"))).added).toBe(1);
});

test("the address lies sealed in the base", async () => {
  answers.set(address, answerWith(lesson("a", "03")));
  await subscribe("leo");
  const { rows } = await client.query<{ row: string }>(
    "select s::text || encode(s.sealed_address, 'escape') as row from calendar_subscription s",
  );
  expect(rows[0]!.row).not.toContain("secret-of-somebody");
});

test("of two processes that look at the same time, one fetches", async () => {
  answers.set(address, answerWith(lesson("a", "03")));
  await subscribe("leo");
  asked = [];
  const counts = await Promise.all([refresh(later(1)), refresh(later(1)), refresh(later(1))]);
  expect(counts.sort()).toEqual([0, 0, 1]);
  expect(asked).toEqual([address]);
});

test("for whoever may no longer sign in nothing is fetched, and one that breaks keeps no other waiting", async () => {
  answers.set(address, answerWith(lesson("a", "03")));
  await subscribe("leo");
  await subscribe("dina");
  await client.query(
    `update calendar_subscription set sealed_address = '\\x00' where calendar_id in (
      select id from calendar where user_id = $1)`,
    [school.people.leo],
  );
  await client.query(`update "user" set status = 'SUSPENDED' where id = $1`, [school.people.dina]);
  asked = [];
  expect(await refresh(later(1))).toBe(1);
  await client.query(`update "user" set status = 'ACTIVE' where id = $1`, [school.people.dina]);
  expect(await refresh(later(1))).toBe(1);
  expect(asked).toEqual([address]);
});
