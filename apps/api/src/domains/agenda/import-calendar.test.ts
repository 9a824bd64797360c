import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { type EventWish, icsOf } from "./icalendar/ics.factory.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

interface Import {
  calendar: { id: string; name: string; source: string } | null;
  refusal: { code: string; line: number | null } | null;
  found: number;
  added: number;
  changed: number;
  vanished: number;
  unchanged: number;
  skipped: { code: string; line: number | null }[];
}

const document = `mutation Try($input: ImportCalendarFileInput!) { importCalendarFile(input: $input) {
  calendar { id name source } refusal { code line } found added changed vanished unchanged skipped { code line } } }`;

async function bring(name: Name, bytes: Buffer, more: object = {}): Promise<Import> {
  const input = { content: bytes.toString("base64"), ...more };
  return (await school.as(name, document, { input }))["importCalendarFile"] as Import;
}

async function agenda(name: Name, from: string, to: string): Promise<string[]> {
  const data = await school.as(
    name,
    `query Try($from: LocalDate!, $to: LocalDate!) { viewer { agenda(from: $from, to: $to) { title state startsAt } } }`,
    { from, to },
  );
  const entries = (data as { viewer: { agenda: { title: string; state: string; startsAt: string }[] } })
    .viewer.agenda;
  return entries.map((one) => `${one.startsAt.slice(0, 16)} ${one.title} ${one.state}`);
}

/** A lesson of next year, on a day of May. */
const lesson = (
  uid: string | null,
  date: string,
  title: string,
  more: readonly string[] = [],
): EventWish => ({
  uid,
  title,
  start: `DTSTART:202705${date}T080000Z`,
  end: `DTEND:202705${date}T090000Z`,
  more,
});
const may = ["2027-05-01", "2027-05-31"] as const;

test("the same file again changes nothing; a later one moves, renames, cancels and adds", async () => {
  const first = icsOf(
    lesson("a", "03", "Algèbre"),
    lesson("b", "04", "Biologie"),
    lesson("c", "05", "Chimie"),
  );
  const done = await bring("headTeacher", first, {
    name: "Timetable",
    audience: { classId: school.classes["6A"] },
  });
  expect(done).toMatchObject({
    refusal: null,
    found: 3,
    added: 3,
    calendar: { name: "Timetable", source: "FILE" },
  });
  const calendarId = done.calendar!.id;
  const again = await bring("headTeacher", first, { calendarId });
  expect(again).toMatchObject({ added: 0, changed: 0, vanished: 0, unchanged: 3 });
  const later = icsOf(
    lesson("a", "10", "Algèbre"),
    lesson("b", "04", "Biologie"),
    lesson("d", "06", "Dessin"),
  );
  expect(await bring("headTeacher", later, { calendarId })).toMatchObject({
    added: 1,
    changed: 1,
    vanished: 1,
    unchanged: 1,
  });
  const read = [
    "2027-05-04T08:00 Biologie CONFIRMED",
    "2027-05-05T08:00 Chimie CANCELLED",
    "2027-05-06T08:00 Dessin CONFIRMED",
    "2027-05-10T08:00 Algèbre CONFIRMED",
  ];
  expect(await agenda("ada", ...may)).toEqual(read);
  expect(await agenda("adasMother", ...may)).toEqual(read);
  expect(await bring("headTeacher", later, { calendarId })).toMatchObject({ vanished: 0, unchanged: 3 });
  expect(await bring("headTeacher", first, { calendarId })).toMatchObject({ changed: 2, vanished: 1 });
});

test("what can no longer be read of a file stays as it was, and what Postgres does not take is left out", async () => {
  const first = icsOf(lesson("r", "12", "Rugby"), lesson("s", "13", "Solfège"), lesson("t", "14", "Théâtre"));
  const done = await bring("bob", first);
  const broken = icsOf(
    lesson("r", "12", "Rugby"),
    { ...lesson("s", "13", "Solfège"), start: "DTSTART:soon" },
    lesson("n\0ul", "15", "Nul\0"),
  );
  const second = await bring("bob", broken, { calendarId: done.calendar!.id });
  expect(second).toMatchObject({ refusal: null, added: 1, vanished: 1, skipped: [{ code: "BAD_DATE" }] });
  const own = (await agenda("bob", ...may)).filter((entry) => entry > "2027-05-12");
  expect(own).toEqual([
    "2027-05-12T08:00 Rugby CONFIRMED",
    "2027-05-13T08:00 Solfège CONFIRMED",
    "2027-05-15T08:00 Nul CONFIRMED",
  ]);
});

test("a megabyte that is no base64 is refused at once", async () => {
  const input = { content: `${" ".repeat(900_000)}!` };
  const before = process.cpuUsage();
  await expect(school.as("bob", document, { input })).rejects.toThrow("base64");
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
});

test("a file that lost all its events, or is broken, changes nothing", async () => {
  const done = await bring("leo", icsOf(lesson("a", "03", "Algèbre")));
  const calendarId = done.calendar!.id;
  const before = await agenda("leo", ...may);
  expect((await bring("leo", icsOf(), { calendarId })).refusal).toEqual({ code: "EMPTY_ANSWER", line: null });
  const cut = icsOf(lesson("b", "04", "Biologie")).subarray(0, 120);
  expect((await bring("leo", cut, { calendarId })).refusal).toMatchObject({ code: "CUT_SHORT" });
  expect((await bring("leo", Buffer.from("<html>"), { calendarId })).refusal).toEqual({
    code: "NOT_A_CALENDAR",
    line: 1,
  });
  expect(await agenda("leo", ...may)).toEqual(before);
});

test("a file without its last line brings its events, and takes none away", async () => {
  const done = await bring(
    "otherTeacher",
    icsOf(lesson("a", "03", "Algèbre"), lesson("b", "04", "Biologie")),
  );
  const whole = icsOf(lesson("a", "03", "Algèbre"), lesson("c", "05", "Chimie"));
  const cut = whole.subarray(0, whole.indexOf("END:VCALENDAR"));
  const again = await bring("otherTeacher", cut, { calendarId: done.calendar!.id });
  expect(again).toMatchObject({ refusal: null, added: 1, vanished: 0, skipped: [{ code: "CUT_SHORT" }] });
});

test("a calendar that names its events anew each time is still the same", async () => {
  const named = (prefix: string) =>
    icsOf(lesson(`${prefix}1`, "03", "Algèbre"), lesson(`${prefix}2`, "04", "Biologie"));
  const { calendar } = await bring("cleo", named("x"));
  expect(await bring("cleo", named("y"), { calendarId: calendar!.id })).toMatchObject({
    unchanged: 2,
    added: 0,
    vanished: 0,
  });
  const nameless = await bring("cleo", icsOf(lesson(null, "05", "Chimie")));
  const again = await bring("cleo", icsOf(lesson(null, "05", "Chimie")), {
    calendarId: nameless.calendar!.id,
  });
  expect(again).toMatchObject({ unchanged: 1, added: 0 });
});

test("single times of a weekly lesson are moved and cancelled by its file", async () => {
  const weekly = lesson("w", "03", "Danse", ["RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE:20270510T080000Z"]);
  const moved: EventWish = {
    uid: "w",
    title: "Danse au gymnase",
    start: "DTSTART:20270518T100000Z",
    end: "DTEND:20270518T110000Z",
    more: ["RECURRENCE-ID:20270517T080000Z"],
  };
  const cancelled = lesson("w", "24", "Danse", ["RECURRENCE-ID:20270524T080000Z", "STATUS:CANCELLED"]);
  const { calendar } = await bring("dina", icsOf(weekly, moved, cancelled));
  expect(await agenda("dina", ...may)).toEqual([
    "2027-05-03T08:00 Danse CONFIRMED",
    "2027-05-18T10:00 Danse au gymnase CONFIRMED",
    "2027-05-24T08:00 Danse CANCELLED",
  ]);
  await bring("dina", icsOf(weekly), { calendarId: calendar!.id });
  expect(await agenda("dina", ...may)).toEqual([
    "2027-05-03T08:00 Danse CONFIRMED",
    "2027-05-17T08:00 Danse CONFIRMED",
    "2027-05-24T08:00 Danse CONFIRMED",
  ]);
});

test("a lesson that is another from one time on, or longer once, is so in the agenda, and stays so", async () => {
  const gala = "RDATE;VALUE=PERIOD:20270529T180000Z/PT4H";
  const weekly = lesson("f", "03", "Flûte", ["RRULE:FREQ=WEEKLY;COUNT=4", gala]);
  const later: EventWish = {
    uid: "f",
    title: "Flûte du mardi",
    start: "DTSTART:20270518T100000Z",
    end: "DTEND:20270518T110000Z",
    more: ["RECURRENCE-ID;RANGE=THISANDFUTURE:20270517T080000Z"],
  };
  const { calendar } = await bring("uma", icsOf(weekly, later));
  const read = [
    "2027-05-03T08:00 Flûte CONFIRMED",
    "2027-05-10T08:00 Flûte CONFIRMED",
    "2027-05-18T10:00 Flûte du mardi CONFIRMED",
    "2027-05-25T10:00 Flûte du mardi CONFIRMED",
    "2027-05-29T18:00 Flûte CONFIRMED",
  ];
  expect(await agenda("uma", ...may)).toEqual(read);
  const again = await bring("uma", icsOf(weekly, later), { calendarId: calendar!.id });
  expect(again).toMatchObject({ added: 0, changed: 0, vanished: 0, unchanged: 3 });
});

test("what could not be read of it is told, with its line", async () => {
  const done = await bring("paul", icsOf(lesson("a", "03", "Algèbre"), { uid: "b", start: "DTSTART:never" }));
  expect(done).toMatchObject({ found: 2, added: 1, skipped: [{ code: "BAD_DATE", line: 12 }] });
});

test("a file whose repetitions would fill the base is refused where they become too many", async () => {
  const many = Array.from({ length: 60 }, (_, at) => lesson(`${at}`, "03", "Bombe", ["RRULE:FREQ=DAILY"]));
  const { refusal, calendar } = await bring("leo", icsOf(...many));
  expect([refusal?.code, calendar]).toEqual(["TOO_MANY_TIMES", null]);
  expect(refusal?.line).toBeGreaterThan(100);
});

test("nobody brings a calendar into the agenda of others, nor touches one of theirs", async () => {
  const bytes = icsOf(lesson("a", "03", "Algèbre"));
  const { calendar } = await bring("headTeacher", bytes, { audience: { classId: school.classes["6B"] } });
  const codes = async (name: Name, more: object) => {
    const input = { content: bytes.toString("base64"), ...more };
    const { errors } = await school.api.ask(school.people[name], document, { variables: { input } });
    return errors?.[0]?.extensions["code"];
  };
  const audience = { classId: school.classes["6A"] };
  expect(await codes("ada", { audience })).toBe("FORBIDDEN");
  expect(await codes("otherTeacher", { audience })).toBe("NOT_FOUND");
  expect(await codes("movedPupil", { calendarId: calendar!.id })).toBe("FORBIDDEN");
  expect(await codes("leo", { calendarId: calendar!.id })).toBe("NOT_FOUND");
  const remove = "mutation Try($input: UnsubscribeCalendarInput!) { unsubscribeCalendar(input: $input) }";
  const variables = { input: { calendarId: calendar!.id } };
  const removed = async (name: Name) => school.api.ask(school.people[name], remove, { variables });
  expect((await removed("leo")).errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
  expect((await removed("headTeacher")).data).toEqual({ unsubscribeCalendar: true });
  expect((await removed("headTeacher")).errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
});
