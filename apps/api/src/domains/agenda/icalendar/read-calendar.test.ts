import fc from "fast-check";
import { expect, test } from "vitest";

import { calendarLines, eventLines, icsBytes, icsOf } from "./ics.factory.ts";
import { readCalendar, type ReadCalendar } from "./read-calendar.ts";

function read(bytes: Uint8Array): ReadCalendar {
  const reading = readCalendar(bytes);
  if ("refusal" in reading) throw new Error(JSON.stringify(reading.refusal));
  return reading.calendar;
}

const refusal = (bytes: Uint8Array): unknown => {
  const reading = readCalendar(bytes);
  return "refusal" in reading ? reading.refusal : null;
};
const only = (bytes: Uint8Array) => read(bytes).events[0]!;
const lesson = eventLines();

test("a lesson is read with its name, its place and its hour in the zone of the school", () => {
  const event = only(
    icsOf({ more: ["LOCATION:Salle 12\\, bâtiment B", "DESCRIPTION:Contrôle\\nchapitre 3"] }),
  );
  expect(event).toMatchObject({
    uid: "one@tests",
    title: "Mathématiques",
    place: "Salle 12, bâtiment B",
    description: "Contrôle\nchapitre 3",
    startsAt: new Date("2026-11-23T08:00:00Z"),
    endsAt: new Date("2026-11-23T09:00:00Z"),
    firstDay: null,
    state: "CONFIRMED",
  });
});

test("a calendar without events is one; what is none is refused with line and reason", () => {
  expect(read(icsOf()).events).toEqual([]);
  const html = Buffer.from("<!doctype html>\n<title>Connexion</title>");
  expect(refusal(html)).toEqual({ code: "NOT_A_CALENDAR", line: 1 });
  expect(refusal(Buffer.from(""))).toEqual({ code: "EMPTY_FILE", line: null });
  expect(refusal(Buffer.from("\r\n \r\n"))).toEqual({ code: "EMPTY_FILE", line: null });
  expect(refusal(Buffer.alloc(5_000_001, "a"))).toEqual({ code: "TOO_LARGE", line: null });
});

test("a file that ends within an event is refused as a whole", () => {
  const lines = calendarLines(...lesson, ...eventLines({ uid: "two" }));
  for (let kept = 1; kept < lines.length; kept++)
    expect(refusal(icsBytes(...lines.slice(0, kept)))).toEqual(
      lines[kept - 1] === "END:VEVENT" ? null : { code: "CUT_SHORT", line: kept },
    );
  expect(refusal(icsBytes("BEGIN:VCALENDAR", ...Array.from({ length: 4 }, () => "BEGIN:X-DEEP")))).toEqual({
    code: "BAD_NESTING",
    line: 5,
  });
});

const second = eventLines({ uid: "two" });
const alarm = ["BEGIN:VALARM", "SUMMARY:Sonnerie"];

test.for<readonly [what: string, line: number, lines: string[]]>([
  ["ends an event twice", 10, calendarLines(...lesson, "END:VEVENT", ...second)],
  ["ends no event", 9, calendarLines(...lesson.slice(0, -1), ...second)],
  ["ends its last event with itself", 15, calendarLines(...lesson, ...second.slice(0, -1))],
  ["ends no alarm", 11, calendarLines(...lesson.slice(0, -1), ...alarm, "END:VEVENT", ...second)],
  ["has a task in an event", 9, calendarLines(...lesson.slice(0, -1), "BEGIN:VTODO", "END:VTODO", ...second)],
  ["goes on after its end", 17, [...calendarLines(...lesson, ...second), "SUMMARY:After the end"]],
])("a calendar that %s has its two events, and may have had others", ([, line, lines]) => {
  const { events, skipped, unread } = read(icsBytes(...lines));
  expect(events.map((one) => [one.uid, one.title])).toEqual([
    ["one@tests", "Mathématiques"],
    ["two", "Mathématiques"],
  ]);
  expect([skipped, unread.has("")]).toEqual([[{ code: "BAD_NESTING", line }], true]);
});

test("an event whose begin cannot be known is told with its line, and the others are read", () => {
  const { events, skipped, found, unread } = read(
    icsOf(
      { uid: "day", start: "DTSTART:20261340T090000" },
      { uid: "startless", start: "COMMENT:none" },
      { uid: "which", more: ["RECURRENCE-ID:sometime"] },
      { uid: "right" },
    ),
  );
  expect(events.map((event) => event.uid)).toEqual(["right"]);
  expect(found).toBe(4);
  expect(skipped).toEqual([
    { code: "BAD_DATE", line: 6 },
    { code: "NO_START", line: 10 },
    { code: "BAD_DATE", line: 21 },
  ]);
  expect([...unread]).toEqual(["day", "startless", "which"]);
  expect(refusal(icsOf({ start: "DTSTART:never" }))).toMatchObject({ code: "NO_EVENT_READABLE" });
});

test("a calendar without its last line is read as far as it goes, and told", () => {
  const { events, skipped, unread } = read(icsBytes(...calendarLines(...lesson).slice(0, -1)));
  expect([events.length, skipped, unread.has("")]).toEqual([1, [{ code: "CUT_SHORT", line: 9 }], true]);
});

const unnamedKeys = () =>
  read(icsOf({ uid: null }, { uid: null, title: "Anglais" })).events.map((one) => one.uid);

test("the same event without a name keeps the same key, and others have others", () => {
  expect(unnamedKeys()).toEqual(unnamedKeys());
  expect(new Set(unnamedKeys()).size).toBe(2);
});

test("events that share a name stay several, and a later state of one replaces the former", () => {
  const shared = icsOf({ title: "Groupe 1" }, { title: "Groupe 2" }, { title: "Groupe 2" });
  expect(read(shared).events.map((one) => one.title)).toEqual(["Groupe 1", "Groupe 2"]);
  const revised = icsOf({ title: "New", more: ["SEQUENCE:2"] }, { title: "Old", more: ["SEQUENCE:1"] });
  expect(read(revised).events.map((one) => one.title)).toEqual(["New"]);
});

test("what does not take place says so, in the ways of several programmes", () => {
  expect(only(icsOf({ more: ["STATUS:CANCELLED"] })).state).toBe("CANCELLED");
  expect(only(icsOf({ more: ["STATUS:Canceled"] })).state).toBe("CANCELLED");
  expect(only(icsOf({ more: ["STATUS:TENTATIVE"] })).state).toBe("TENTATIVE");
  expect(only(icsOf({ title: "\u{1F6AB} Anglais" }))).toMatchObject({ state: "CANCELLED", title: "Anglais" });
  expect(only(icsBytes(...calendarLines("METHOD:CANCEL", ...lesson))).state).toBe("CANCELLED");
});

const daysOf = (start: string, end: string) => {
  const { firstDay, lastDay } = only(icsOf({ start, end }));
  return [firstDay, lastDay];
};

test("whole days have a first and a last one, however their end is written", () => {
  expect(daysOf("DTSTART;VALUE=DATE:20261221", "DTEND;VALUE=DATE:20270104")).toEqual([
    "2026-12-21",
    "2027-01-03",
  ]);
  expect(daysOf("DTSTART;VALUE=DATE:20261221", "COMMENT:no end")).toEqual(["2026-12-21", "2026-12-21"]);
  expect(daysOf("DTSTART:20261221", "DTEND:20261222")).toEqual(["2026-12-21", "2026-12-21"]);
  expect(daysOf("DTSTART;VALUE=DATE:20261221", "DURATION:P2D")).toEqual(["2026-12-21", "2026-12-22"]);
  // The day on which clocks change has an hour more.
  expect(daysOf("DTSTART;VALUE=DATE:20261017", "DURATION:P16D")).toEqual(["2026-10-17", "2026-11-01"]);
  expect(only(icsOf({ start: "DTSTART:20261024T120000", end: "DURATION:P1D" })).endsAt.toISOString()).toBe(
    "2026-10-25T11:00:00.000Z",
  );
});

test("what a programme writes after the end of a calendar is nothing of it", () => {
  const bytes = Buffer.concat([icsOf({}), Buffer.from("\r\n\u001A\r\n<!-- page in 0.3 s -->\r\n")]);
  expect(read(bytes).events).toHaveLength(1);
});

test("rules that would come every second are read as once, and said", () => {
  for (const rule of [
    "FREQ=SECONDLY",
    "FREQ=MINUTELY;COUNT=9",
    "FREQ=DAILY;BYHOUR=0,1,2,3;BYMINUTE=0,1,2,3,4,5,6",
  ]) {
    const { events, skipped } = read(icsOf({ more: [`RRULE:${rule}`] }));
    expect([events[0]!.rule, skipped]).toEqual([null, [{ code: "TOO_OFTEN", line: 9 }]]);
  }
});

test("more events or exceptions than a school has are refused where they become too many", () => {
  const dates = `EXDATE:${Array.from({ length: 1000 }, () => "20270101").join(",")}`;
  const excepted = icsOf({ more: Array.from({ length: 51 }, () => dates) });
  expect(refusal(excepted)).toEqual({ code: "TOO_MANY_DATES", line: 9 + 50 });
  const many = Array.from({ length: 10_001 }, (_, at) => ({ uid: `${at}` }));
  expect(refusal(icsOf(...many))).toEqual({ code: "TOO_MANY_EVENTS", line: 4 + 10_000 * 6 });
});

test("names and texts are cleaned of what nobody sees, and bounded", () => {
  const event = only(
    icsOf({ title: `\u202Ereversed\u0007${"x".repeat(1000)}`, more: [`LOCATION:${"y".repeat(90_000)}`] }),
  );
  expect(event.title.startsWith("reversed x")).toBe(true);
  expect([event.title.length, event.place.length]).toEqual([200, 200]);
});

test.for([
  ["commas without end", `DTSTART;TZID=${",".repeat(90_000)}`],
  ["semicolons without end", `DTSTART${";".repeat(90_000)}:20270101`],
  ["empty parameters", `DTSTART${";A=".repeat(30_000)}`],
  ["empty lines", `DESCRIPTION:${"\\n".repeat(45_000)}(Exporte`],
  ["open quotes", `DTSTART;A="${'"'.repeat(90_000)}:20270101T000000`],
  ["backslashes", `SUMMARY:${"\\".repeat(90_000)}`],
  ["dates", `EXDATE:${"20270101T000000Z,".repeat(5000)}`],
] as const)("a line of %s is read at once", ([, line]) => {
  const begin = performance.now();
  readCalendar(icsOf({ more: [line] }, { start: line }));
  expect(performance.now() - begin).toBeLessThan(2000);
});

test("whatever bytes come in, it answers at once and never throws", () => {
  const words = [
    ...calendarLines(...lesson),
    "RRULE:FREQ=DAILY;COUNT=2",
    "EXDATE:20261123T090000",
    "RRULE:FREQ=MONTHLY;BYDAY=1MO;UNTIL=99991231",
    "RDATE;VALUE=PERIOD:20261130T090000/PT2H,25001231T235959Z/P9W",
    "RECURRENCE-ID;RANGE=THISANDFUTURE:20261130",
    "DTSTART;TZID=Chez nous:16000101T000000",
    "BEGIN:VALARM",
    " ;",
    ":",
    "\0",
  ];
  const file = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 30 })), { maxLength: 60 });
  expect(() => {
    fc.assert(
      fc.property(file, (lines) => Boolean(readCalendar(icsBytes("BEGIN:VCALENDAR", ...lines)))),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => Boolean(readCalendar(bytes))));
  }).not.toThrow();
});
