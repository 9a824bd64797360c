import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type Api, openApi } from "../../testing/ask.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { createDemonstration } from "../demonstration/create-demonstration.ts";

const now = new Date("2026-11-24T10:00:00Z");
let base: TestDatabase;
let client: Client;
let api: Api;
beforeAll(async () => {
  base = await createTestDatabase();
  client = new Client({ connectionString: base.url });
  await client.connect();
  await createDemonstration(client, now);
  api = await openApi(base.url);
});
afterAll(async () => {
  await client.end();
  await api.close();
  await base.drop();
});

interface Entry {
  title: string;
  place: string;
  startsAt: string;
  endsAt: string;
  state: string;
  calendar: { kind: string; placeName: string | null };
  children: { givenName: string }[];
}

async function agenda(login: string, from: string, to: string): Promise<Entry[]> {
  const { rows } = await client.query<{ id: string }>(
    "select user_id as id from credential where login = $1",
    [login],
  );
  const { data, errors } = await api.ask(
    rows[0]!.id,
    `query ($from: LocalDate!, $to: LocalDate!) { viewer { agenda(from: $from, to: $to) {
      title place startsAt endsAt state calendar { kind placeName } children { givenName } } } }`,
    { now, variables: { from, to } },
  );
  expect(errors).toBeUndefined();
  return (data as { viewer: { agenda: Entry[] } }).viewer.agenda;
}

const week = ["2026-11-23", "2026-11-29"] as const;

test("a pupil of the demonstration has a week of lessons, and is never in two of them at once", async () => {
  const lessons = (await agenda("lea.martin", ...week)).filter((one) => one.calendar.kind === "CLASS");
  expect(lessons.length).toBeGreaterThan(20);
  const overlapping = lessons.filter((lesson, at) => {
    const next = lessons[at + 1];
    return next !== undefined && new Date(next.startsAt) < new Date(lesson.endsAt);
  });
  expect(overlapping).toEqual([]);
  expect(lessons.filter((one) => one.state === "CANCELLED").map((one) => one.title)).toContain("Anglais");
});

test("a parent sees the lessons of both children by their names, and the meeting with the teachers", async () => {
  const entries = await agenda("nadia.martin", ...week);
  const ofChildren = new Set(entries.flatMap((one) => one.children.map((child) => child.givenName)));
  expect(ofChildren.size).toBe(2);
  expect(entries.map((one) => one.title)).toContain("Réunion parents-professeurs, niveau 5e");
  expect(entries.map((one) => one.title)).toContain("Dentiste");
  expect(entries.map((one) => one.title)).not.toContain("Conseil de classe de 5eB");
});

test("a teacher has their own lessons, and not those of colleagues in the same classes", async () => {
  const entries = await agenda("karim.benali", ...week);
  const lessons = entries.filter((one) => one.calendar.kind === "CLASS");
  expect(new Set(lessons.map((one) => one.title))).toEqual(new Set(["Mathématiques"]));
  expect(new Set(lessons.map((one) => one.calendar.placeName)).size).toBeGreaterThan(2);
  expect(entries.map((one) => one.title)).toContain("Conseil de classe de 5eB");
});

test("whoever was separated from a child by a decision reads nothing of the child's days", async () => {
  expect(await agenda("eric.lambert", ...week)).toEqual([]);
});

test("nobody teaches around the end of the year", async () => {
  const lessons = (await agenda("lea.martin", "2026-12-19", "2027-01-03")).filter(
    (one) => one.calendar.kind === "CLASS",
  );
  expect(lessons).toEqual([]);
});
