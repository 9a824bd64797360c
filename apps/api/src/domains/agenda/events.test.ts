import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { type AgendaDesk, lesson, openAgendaDesk } from "./agenda-desk.factory.ts";

let desk: AgendaDesk;
beforeAll(async () => void (desk = await openAgendaDesk()));
afterAll(() => desk.close());

test("what somebody writes for themselves, nobody else reads", async () => {
  await desk.mutate("adasMother", "addEvent", { event: { ...lesson, title: "Dentiste" } });
  expect(await desk.titles("adasMother", "2027-01-04")).toEqual(["Dentiste"]);
  for (const other of ["ada", "adasFather", "head", "newsOfCollege"] as const)
    expect(await desk.titles(other, "2027-01-04")).toEqual([]);
});

test("a teacher writes for a class: its pupils, their parents and its teachers read it, and nobody else", async () => {
  await desk.mutate("headTeacher", "addEvent", {
    event: {
      ...lesson,
      title: "Sortie au musée",
      startsAt: "2027-01-05T08:00:00Z",
      endsAt: "2027-01-05T16:00:00Z",
    },
    audience: { classId: desk.classes["6A"] },
  });
  for (const name of ["ada", "adasMother", "headTeacher", "speaker"] as const)
    expect([name, await desk.titles(name, "2027-01-05")]).toEqual([name, ["Sortie au musée"]]);
  for (const name of ["movedPupil", "leo", "bobsFather", "cook", "otherPupil", "stranger"] as const)
    expect([name, await desk.titles(name, "2027-01-05")]).toEqual([name, []]);
});

test("pupils, parents and strangers write in no agenda of others", async () => {
  const audience = { classId: desk.classes["6A"] };
  for (const name of ["ada", "adasMother", "speaker", "cook", "latinTeacher"] as const)
    expect([name, await desk.refusal(name, "addEvent", { event: lesson, audience })]).toEqual([
      name,
      name === "cook" ? "NOT_FOUND" : "FORBIDDEN",
    ]);
  expect(await desk.refusal("otherTeacher", "addEvent", { event: lesson, audience })).toBe("NOT_FOUND");
  const ofSchool = { establishmentId: desk.places.college };
  expect(await desk.refusal("headTeacher", "addEvent", { event: lesson, audience: ofSchool })).toBe(
    "FORBIDDEN",
  );
  expect(await desk.refusal("otherHead", "addEvent", { event: lesson, audience: ofSchool })).toBe(
    "NOT_FOUND",
  );
  const ofTerritory = { territoryId: "01900000-0000-7000-8000-000000000000" };
  expect(await desk.refusal("newsOfCollege", "addEvent", { event: lesson, audience: ofTerritory })).toBe(
    "FORBIDDEN",
  );
});

test("who holds the mandate writes for a school, for some roles and classes of it alone", async () => {
  const event = {
    ...lesson,
    title: "Réunion",
    startsAt: "2027-01-06T17:00:00Z",
    endsAt: "2027-01-06T19:00:00Z",
  };
  const establishmentId = desk.places.college;
  const audience = { establishmentId, roles: ["GUARDIAN"], classIds: [desk.classes["6A"]] };
  await desk.mutate("newsOfCollege", "addEvent", { event, audience });
  expect(await desk.titles("adasMother", "2027-01-06")).toEqual(["Réunion"]);
  expect(await desk.titles("motherOfTwoSchools", "2027-01-06")).toEqual([]);
  expect(await desk.titles("ada", "2027-01-06")).toEqual([]);
  const foreign = { establishmentId, classIds: [desk.classes["6A"], desk.classes["6X"]] };
  expect(await desk.refusal("newsOfCollege", "addEvent", { event, audience: foreign })).toBe("NOT_FOUND");
});

test("a weekly event shows each time; one of them is moved, one cancelled, the others stay", async () => {
  const { id, version, recurrence } = await desk.mutate("headTeacher", "addEvent", {
    event: { ...lesson, title: "Soutien", recurrence: { frequency: "WEEKLY", count: 4 } },
    audience: { classId: desk.classes["6B"] },
  });
  expect(recurrence).toEqual({ frequency: "WEEKLY", interval: 1, weekdays: [], until: null, count: 4 });
  const moved = {
    ...lesson,
    title: "Soutien au CDI",
    startsAt: "2027-01-12T10:00:00Z",
    endsAt: "2027-01-12T11:00:00Z",
  };
  await desk.mutate("headTeacher", "updateEvent", {
    id,
    version,
    originalAt: "2027-01-11T08:00:00Z",
    event: moved,
  });
  await desk.mutate("headTeacher", "cancelEvent", {
    id,
    version: version + 1,
    originalAt: "2027-01-18T08:00:00Z",
  });
  const seen = (await desk.agenda("movedPupil", "2027-01-01", "2027-02-28")).map((one) => [
    one.startsAt.slice(0, 16),
    one.title,
    one.state,
    one.moved,
  ]);
  expect(seen).toEqual([
    ["2027-01-04T08:00", "Soutien", "CONFIRMED", false],
    ["2027-01-12T10:00", "Soutien au CDI", "CONFIRMED", true],
    ["2027-01-18T08:00", "Soutien", "CANCELLED", false],
    ["2027-01-25T08:00", "Soutien", "CONFIRMED", false],
  ]);
  expect(
    await desk.refusal("headTeacher", "cancelEvent", {
      id,
      version: version + 2,
      originalAt: "2027-01-19T08:00:00Z",
    }),
  ).toBe("originalAt");
  await desk.mutate("headTeacher", "cancelEvent", { id, version: version + 2 });
  const states = (await desk.agenda("movedPupil", "2027-01-04")).map((one) => one.state);
  expect(states).toEqual(["CANCELLED"]);
});

test("nobody's change is lost under another's, and a colleague's event is not one's own", async () => {
  const { id, version } = await desk.mutate("headTeacher", "addEvent", {
    event: { ...lesson, startsAt: "2027-03-01T08:00:00Z", endsAt: "2027-03-01T09:00:00Z" },
    audience: { classId: desk.classes["6B"] },
  });
  const change = { id, version, event: { ...lesson, title: "Devoir" } };
  expect(await desk.refusal("travellingTeacher", "updateEvent", change)).toBe("FORBIDDEN");
  expect(await desk.refusal("ada", "updateEvent", change)).toBe("NOT_FOUND");
  await desk.mutate("headTeacher", "updateEvent", change);
  expect(await desk.refusal("headTeacher", "updateEvent", change)).toBe("version");
  await desk.mutate("newsOfCollege", "removeEvent", { id, version: version + 1 });
  expect(await desk.refusal("headTeacher", "updateEvent", change)).toBe("NOT_FOUND");
});

const daysOfLeo = async (from: string) =>
  (await desk.agenda("leo", from)).map(({ firstDay, lastDay }) => [firstDay, lastDay]);

test("whole days are those days wherever one reads them", async () => {
  await desk.mutate("leo", "addEvent", {
    event: { title: "Stage", firstDay: "2027-04-05", lastDay: "2027-04-09" },
  });
  expect(await daysOfLeo("2027-04-05")).toEqual([["2027-04-05", "2027-04-09"]]);
  expect(await daysOfLeo("2027-04-09")).toEqual([["2027-04-05", "2027-04-09"]]);
  expect(await daysOfLeo("2027-04-10")).toEqual([]);
  expect(await daysOfLeo("2027-04-04")).toEqual([]);
});

test("of a calendar that one writes, asked by its id, one reads what is for others too", async () => {
  const day = "2027-05-03";
  await desk.mutate("headTeacher", "addEvent", {
    event: { ...lesson, title: "Oral blanc", startsAt: `${day}T08:00:00Z`, endsAt: `${day}T09:00:00Z` },
    audience: { classId: desk.classes["6A"], roles: ["STUDENT"] },
  });
  expect(await desk.titles("headTeacher", day)).toEqual([]);
  const calendars = (await desk.as(
    "headTeacher",
    "{ viewer { agendaCalendars { calendar { id classId } } } }",
  )) as {
    viewer: { agendaCalendars: { calendar: { id: string; classId: string | null } }[] };
  };
  const ids = calendars.viewer.agendaCalendars
    .filter(({ calendar }) => calendar.classId === desk.classes["6A"])
    .map(({ calendar }) => calendar.id);
  const asked = async (name: Name) =>
    (await desk.agenda(name, day, day, { calendarIds: ids })).map((one) => one.title);
  expect(await asked("headTeacher")).toEqual(["Oral blanc"]);
  expect(await asked("adasMother")).toEqual([]);
  expect(await asked("movedPupil")).toEqual([]);
});

test.for([
  ["event.title", { ...lesson, title: "  " }],
  ["event.endsAt", { ...lesson, endsAt: "2027-01-03T08:00:00Z" }],
  ["event.startsAt", { title: "When?" }],
  ["event.lastDay", { title: "Long", firstDay: "2027-01-01", lastDay: "2029-01-01" }],
  ["event.timeZone", { ...lesson, timeZone: "Europe/Atlantis" }],
  ["event.recurrence.count", { ...lesson, recurrence: { frequency: "DAILY", count: 1000 } }],
  ["event.recurrence.interval", { ...lesson, recurrence: { frequency: "DAILY", interval: 0 } }],
  ["event.recurrence.weekdays", { ...lesson, recurrence: { frequency: "DAILY", weekdays: ["MO"] } }],
] as const)("an event with a wrong %s is refused there", async ([field, event]) => {
  expect(await desk.refusal("ada", "addEvent", { event })).toBe(field);
});

test.for([
  ["to", "2027-01-02", "2027-01-01"],
  ["to", "2027-01-01", "2027-04-11"],
] as const)("an agenda of wrong days is refused (%s: %s to %s)", async ([field, from, to]) => {
  const { errors } = await desk.api.ask(
    desk.people.ada,
    `{ viewer { agenda(from: "${from}", to: "${to}") { id } } }`,
  );
  expect(errors?.[0]?.extensions["field"]).toBe(field);
});
