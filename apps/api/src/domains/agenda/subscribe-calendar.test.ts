import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { calendarsBy } from "./fetch-calendar.ts";
import { type EventWish, icsOf } from "./icalendar/ics.factory.ts";
import { refreshCalendars } from "./subscriptions.service.ts";

let school: OpenSchool;
let server: Server;
let address: string;
let body: Buffer = Buffer.from("");
let status = 200;
let unchanged = 0;
beforeAll(async () => {
  school = await openSchool();
  server = createServer((request, response) => {
    const etag = `"${body.length}"`;
    if (status === 200 && request.headers["if-none-match"] === etag) {
      unchanged++;
      response.writeHead(304).end();
    } else response.writeHead(status, { etag, "content-type": "text/calendar" }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/timetable.ics`;
});
afterAll(async () => {
  await school.close();
  server.close();
});

const lesson = (uid: string, date: string): EventWish => ({
  uid,
  title: `Cours ${uid}`,
  start: `DTSTART:202705${date}T080000Z`,
  end: `DTEND:202705${date}T090000Z`,
});

async function subscribe(to: string): Promise<{ added: number; refusal: { code: string } | null }> {
  const data = await school.as(
    "headTeacher",
    `mutation Try($input: SubscribeCalendarInput!) { subscribeCalendar(input: $input) {
      added refusal { code } calendar { id source } } }`,
    { input: { address: to, audience: { classId: school.classes["6A"] } } },
  );
  return data["subscribeCalendar"] as { added: number; refusal: { code: string } | null };
}

async function agendaOfAda(): Promise<string[]> {
  const data = await school.as(
    "ada",
    `{ viewer { agenda(from: "2027-05-01", to: "2027-05-31") { title state startsAt } } }`,
  );
  const { viewer } = data as { viewer: { agenda: { title: string; state: string; startsAt: string }[] } };
  return viewer.agenda.map((one) => `${one.startsAt.slice(8, 10)} ${one.title} ${one.state}`);
}

async function anHourLater(hours: number): Promise<number> {
  const { database, secrets, fetcher, log } = await school.api.context(null);
  const now = new Date(Date.now() + hours * 3_660_000);
  return refreshCalendars({ database, secrets, fetchCalendar: calendarsBy(fetcher), log }, now);
}

test("a timetable on a server is fetched, fetched again, and outlives what its server does wrong", async () => {
  body = icsOf(lesson("a", "03"), lesson("b", "04"));
  expect(await subscribe(address)).toMatchObject({ added: 2, refusal: null });
  expect(await agendaOfAda()).toEqual(["03 Cours a CONFIRMED", "04 Cours b CONFIRMED"]);
  expect([await anHourLater(1), unchanged]).toEqual([1, 1]);
  body = icsOf(lesson("a", "05"), lesson("b", "04"), lesson("c", "06"));
  expect(await anHourLater(2)).toBe(1);
  const read = ["04 Cours b CONFIRMED", "05 Cours a CONFIRMED", "06 Cours c CONFIRMED"];
  expect(await agendaOfAda()).toEqual(read);
  body = icsOf();
  expect(await anHourLater(3)).toBe(1);
  status = 500;
  expect(await anHourLater(4)).toBe(1);
  expect(await agendaOfAda()).toEqual(read);
  const { viewer } = (await school.as(
    "headTeacher",
    "{ viewer { agendaCalendars { problem { code } fetchedAt } } }",
  )) as {
    viewer: { agendaCalendars: { problem: { code: string } | null; fetchedAt: string | null }[] };
  };
  const fetched = viewer.agendaCalendars.filter((one) => one.fetchedAt !== null);
  expect(fetched.map((one) => one.problem)).toEqual([{ code: "UNREACHABLE" }]);
});

test("an address inside, or one that answers no calendar, is refused with its reason", async () => {
  status = 200;
  body = Buffer.from("<!doctype html>");
  expect((await subscribe(address)).refusal).toEqual({ code: "NOT_A_CALENDAR" });
  status = 403;
  expect((await subscribe(address)).refusal).toEqual({ code: "NOT_FOUND" });
  for (const inside of [
    "http://169.254.169.254/latest",
    "http://10.0.0.1/a.ics",
    "ftp://example.org/a.ics",
    "calendar",
  ])
    expect([inside, (await subscribe(inside)).refusal]).toEqual([inside, { code: "REFUSED_ADDRESS" }]);
});
