import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import type { Message } from "../../testing/live-socket.ts";
import type { Name } from "../../testing/safety/cast.ts";
import { type LiveDesk, openLiveDesk } from "../../testing/safety/live-desk.ts";
import { icsOf } from "./icalendar/ics.factory.ts";

let desk: LiveDesk;
beforeAll(async () => void (desk = await openLiveDesk()));
afterEach(() => desk.hangUp());
afterAll(() => desk.close());

const lessons = icsOf({ uid: "a" }, { uid: "b" }, { uid: "c" }).toString("base64");

async function send(name: Name, operation: string, variables: object = {}): Promise<object> {
  const browser = await desk.browserOf(name);
  const { body } = await browser.post("/graphql", desk.known(operation, variables));
  return body as object;
}

/** Brings in a timetable and answers the id of its calendar. */
async function bring(name: Name, audience: object | null): Promise<string> {
  const input = { content: lessons, name: "Emploi du temps", audience };
  expect(JSON.stringify(await send(name, "ImportCalendar", { input }))).toContain('"added":3');
  const { rows } = await desk.client.query<{ id: string }>(
    "select id from calendar where source = 'FILE' order by created_at desc limit 1",
  );
  return rows[0]!.id;
}

const remove = (name: Name, calendarId: string) =>
  send(name, "UnsubscribeCalendar", { input: { calendarId } });

/** None of the mark that ends what is looked at. */
const idsOf = ({ payload }: Message): string[] =>
  (payload as { data: { facts: { ids: string[] } } }).data.facts.ids;

/** Of which calendars each hears while something happens; once the first has heard of one, all have. */
async function heardBy(names: readonly Name[], act: () => Promise<unknown>): Promise<object> {
  const listeners = await Promise.all(names.map((name) => desk.listener(name)));
  await act();
  const heard: Partial<Record<Name, string[]>> = {};
  for (const [index, listener] of listeners.entries()) {
    const ids = index === 0 ? [...idsOf(await listener.next("next"))] : [];
    await desk.mark(names[index]!);
    for (let more = ["?"]; more.length > 0; ids.push(...more)) more = idsOf(await listener.next("next"));
    heard[names[index]!] = ids;
  }
  return heard;
}

test("when a class's timetable goes away, those who read it are told, and nobody else", async () => {
  const id = await bring("headTeacher", { classId: desk.classes["6A"] });
  const names = ["ada", "adasMother", "headTeacher", "newsOfCollege", "cleo", "leo"] as const;
  expect(await heardBy(names, () => remove("headTeacher", id))).toEqual({
    ada: [id],
    adasMother: [id],
    headTeacher: [id],
    newsOfCollege: [id],
    cleo: [],
    leo: [],
  });
  const { rows } = await desk.client.query("select from event where calendar_id = $1", [id]);
  expect(rows).toEqual([]);
});

test("one's own goes away for oneself alone, and what was for some of a school for these", async () => {
  const own = await bring("adasMother", null);
  expect(await heardBy(["adasMother", "ada", "newsOfCollege"], () => remove("adasMother", own))).toEqual({
    adasMother: [own],
    ada: [],
    newsOfCollege: [],
  });
  const id = await bring("newsOfCollege", { establishmentId: desk.places.college, roles: ["TEACHER"] });
  expect(await heardBy(["headTeacher", "ada", "leo"], () => remove("newsOfCollege", id))).toEqual({
    headTeacher: [id],
    ada: [],
    leo: [],
  });
});

test("a refused removal is told to nobody, and a true one not to who left the school meanwhile", async () => {
  const id = await bring("headTeacher", { classId: desk.classes["6A"] });
  const act = async () => {
    expect(JSON.stringify(await remove("ada", id))).toContain("FORBIDDEN");
    await desk.client.query("update membership set ends_on = current_date - 2 where user_id = $1", [
      desk.people.bob,
    ]);
    await remove("headTeacher", id);
  };
  expect(await heardBy(["ada", "bob"], act)).toEqual({ ada: [id], bob: [] });
});

test("how much goes away is told to who may take it away", async () => {
  const id = await bring("headTeacher", { classId: desk.classes["6A"] });
  const countsFor = async (name: Name) => {
    const { data } = (await send(name, "Calendars")) as {
      data: { viewer: { agendaCalendars: { calendar: { id: string }; eventCount: number | null }[] } };
    };
    return data.viewer.agendaCalendars.filter((one) => one.calendar.id === id).map((one) => one.eventCount);
  };
  expect(await countsFor("headTeacher")).toEqual([3]);
  expect(await countsFor("ada")).toEqual([null]);
});
