import { expect, test } from "vitest";

import { agendaOf, calendarOf, refusalOf, toldOf } from "./agenda.factory.ts";
import { calendarLines, eventLines, type EventWish, icsBytes, icsOf } from "./ics.factory.ts";

const hour = "2026-11-23 09:00-10:00 Mathématiques";

test.for<readonly [what: string, line: string, told?: string]>([
  ["an exception that says nothing", "EXDATE:"],
  ["a further time that says nothing", "RDATE;VALUE=DATE:"],
  ["a further time that is none", "RDATE:soon", "9 BAD_DATE"],
  ["an exception that is none among others", "EXDATE:20261124T090000,32,20261125T090000", "9 BAD_DATE"],
  ["a place on no map", "GEO:somewhere;else"],
  ["an address that is none", "URL:http//[no"],
  ["a revision that is no number", "SEQUENCE:first"],
  ["a revision below zero", "SEQUENCE:-1"],
  ["an own property with a sign of its own", "X_PRONOTE:bar"],
  ["an own property of another group", "A.NOTE:bar"],
  ["no word on which of its times it is", "RECURRENCE-ID:"],
  ["words that belong to nothing", "Apporter la calculatrice", "9 BAD_LINE"],
  ["words with a colon", "Rappel : apporter la calculatrice", "9 BAD_LINE"],
  ["a parameter without value", "ATTENDEE;CN=:mailto:ada@example.org"],
  ["quotes that never close", 'ORGANIZER;CN="Ada:mailto:ada@example.org'],
  ["a state of its own", "STATUS:MAYBE"],
  ["a rule that says nothing", "RRULE:"],
  ["a rule that is none", "RRULE:weekly", "9 BAD_RULE"],
  ["a rule that leaves out what it does not say", "RRULE:FREQ=DAILY;COUNT=1;BYDAY=;UNTIL=;;"],
  ["a rule of each second day, where it says each none", "RRULE:FREQ=DAILY;INTERVAL=0;COUNT=1"],
  ["a rule with its second", "RRULE:FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;COUNT=1"],
  ["a second length", "DURATION:P1W"],
  ["another name", "SUMMARY:Anglais"],
  [
    "an alternative text of another programme",
    "X-ALT-DESC;FMTTYPE=text/html:<html><body>a:b;c</body></html>",
  ],
  ["an attachment within", `ATTACH;ENCODING=BASE64;VALUE=BINARY:${"QUJD".repeat(30_000)}`],
])("a lesson with %s takes place all the same", ([, line, ...told]) => {
  const bytes = icsOf({ more: [line] });
  expect([agendaOf(bytes), toldOf(bytes)]).toEqual([[hour], told]);
});

test.for<readonly [what: string, end: string, clock: string, told?: string]>([
  ["before it begins", "DTEND;TZID=Europe/Paris:20261123T080000", "09:00", "7 ENDS_BEFORE_START"],
  ["less than no time later", "DURATION:-PT1H", "09:00", "7 ENDS_BEFORE_START"],
  ["when it begins", "DTEND;TZID=Europe/Paris:20261123T090000", "09:00"],
  ["after no time", "DURATION:PT0S", "09:00"],
  ["after no length at all", "DURATION:P", "09:00", "7 BAD_DATE"],
  ["never", "COMMENT:open end", "09:00"],
  ["at nothing", "DTEND:", "09:00"],
  ["at no date", "DTEND:later", "09:00", "7 BAD_DATE"],
  ["at an hour without its zone", "DTEND:20261123T100000", "10:00"],
  ["at an hour of UTC", "DTEND:20261123T090000Z", "10:00"],
  ["at midnight, which is also 24 o'clock", "DTEND;TZID=Europe/Paris:20261123T240000", "00:00"],
  ["after a length in small letters", "duration:pt1h30m", "10:30"],
])("a lesson that ends %s is read", ([, end, clock, ...told]) => {
  const bytes = icsOf({ end });
  expect([agendaOf(bytes), toldOf(bytes)]).toEqual([[`2026-11-23 09:00-${clock} Mathématiques`], told]);
});

const daysOf = (start: string, end: string): unknown => {
  const { firstDay, lastDay } = calendarOf(icsOf({ start, end })).events[0]!;
  return [firstDay, lastDay];
};

test("whole days are read with a zone, an hour or an end that they should not have", () => {
  const one = ["2026-12-21", "2026-12-21"];
  expect(daysOf("DTSTART;VALUE=DATE;TZID=Europe/Paris:20261221", "DTEND;VALUE=DATE:20261222")).toEqual(one);
  expect(daysOf("DTSTART;TZID=Europe/Paris;VALUE=DATE:20261221T000000", "DTEND:20261222T000000")).toEqual(
    one,
  );
  expect(daysOf("DTSTART;VALUE=DATE:2026-12-21", "DTEND;VALUE=DATE:2026-12-21")).toEqual(one);
  expect(daysOf("DTSTART;VALUE=DATE:20261221", "DTEND;VALUE=DATE:20261219")).toEqual(one);
  expect(daysOf("DTSTART;VALUE=DATE:20261221", "DURATION:PT0S")).toEqual(one);
  expect(daysOf("DTSTART;VALUE=DATE:20261221", "DURATION:PT36H")).toEqual(["2026-12-21", "2026-12-22"]);
});

const lesson = eventLines();
const alarm = [
  "BEGIN:VALARM",
  "TRIGGER:-PT15M",
  "DURATION:PT5M",
  "SUMMARY:Sonnerie",
  "DTSTART:20200101",
  "END:VALARM",
];
const nested = [...lesson.slice(0, -1), ...alarm, "END:VEVENT"];
const task = ["BEGIN:VTODO", "UID:todo", "DTSTART:20261123T120000", "SUMMARY:Devoir", ...alarm, "END:VTODO"];
const journal = ["BEGIN:VJOURNAL", "UID:diary", "DTSTART:20261123", "SUMMARY:Journal", "END:VJOURNAL"];

test.for<readonly [what: string, lines: readonly string[]]>([
  ["alarms within", calendarLines(...nested)],
  ["tasks and diaries beside", calendarLines(...task, ...lesson, ...journal)],
  [
    "small letters",
    calendarLines(...nested).map((line) => line.replace(/^[^:;]+/, (name) => name.toLowerCase())),
  ],
  ["parts in small letters", calendarLines(...nested).map((line) => line.replace("VEVENT", "vevent"))],
  ["spaces after each line", calendarLines(...lesson).map((line) => `${line} `)],
  ["warnings before", ["Warning: date(): timezone in /srv/export.php", "", ...calendarLines(...lesson)]],
  ["blank lines between", calendarLines(...lesson).flatMap((line) => [line, ""])],
  ["nothing of itself", ["BEGIN:VCALENDAR", ...lesson, "END:VCALENDAR"]],
  ["a second calendar after", [...calendarLines(...lesson), ...calendarLines(...journal)]],
  ["the lesson in the second of two", [...calendarLines(...task), ...calendarLines(...lesson)]],
  ["no last line", calendarLines(...lesson).slice(0, -1)],
])("a calendar with %s is read", ([, lines]) => {
  expect(agendaOf(icsBytes(...lines))).toEqual([hour]);
});

const longList = Array.from(
  { length: 3000 },
  (_, at) => `ATTENDEE;CN="Élève ${at}":mailto:${at}@example.org`,
);

test("three thousand pupils who are asked hide not when it begins", () => {
  const [begin, ...rest] = lesson;
  expect(agendaOf(icsBytes(...calendarLines(begin!, ...longList, ...rest)))).toEqual([hour]);
});

test("a name of a megabyte is cut", () => {
  const { title } = calendarOf(icsOf({ title: "é".repeat(500_000) })).events[0]!;
  expect([title.length, title.startsWith("éé")]).toEqual([200, true]);
});

test.for([
  ["Contrôle\\nchapitre 3\\, \\; \\\\ \\N:", "Contrôle\nchapitre 3, ; \\ \n:"],
  ["<p>Contrôle&nbsp\\;:</p><ul><li>3 &lt\\; 4</li><li>a</li></ul><br/>Fin", "Contrôle :\n3 < 4\na\n\nFin"],
  [
    "<html><head><title>x</title></head><body><p>L&rsquo\\;&eacute\\;cole</p><p>b</p><table><tr><td>Salle</td><td>12</td></tr></table><script>x()</script>",
    "L’école\nb\nSalle 12",
  ],
  [
    "<div>a &lt\\; b<br>c < d et <https://example.org/r?x=1></div>",
    "a < b\nc < d et <https://example.org/r?x=1>",
  ],
  ['Voir <a href="https://example.org/?a&amp\\;b" target=_blank>la page</A>', "Voir la page"],
  ["si a<b et c>d\\, &amp\\; x <x@example.org>", "si a<b et c>d, &amp; x <x@example.org>"],
])("the description %s says what its programme shows", ([written, shown]) => {
  expect(calendarOf(icsOf({ more: [`DESCRIPTION:${written}`] })).events[0]!.description).toBe(shown);
});

const at = (clock: string): EventWish => ({ start: `DTSTART:20261123T${clock}0000`, end: "DURATION:PT1H" });

test("lessons without a name, or under one that they share, stay apart", () => {
  const bytes = icsOf({ uid: null }, { uid: null, ...at("14") }, at("15"), at("16"), {
    uid: "",
    ...at("17"),
  });
  const hours = agendaOf(bytes).map((entry) => entry.slice(11, 13));
  expect(hours).toEqual(["09", "14", "15", "16", "17"]);
});

test.for([
  ["FREQ=DAILY", 1200],
  ["FREQ=DAILY;COUNT=5000", 1059],
  ["FREQ=DAILY;COUNT=20000", 1200],
  ["FREQ=DAILY;BYHOUR=9,14", 2400],
  ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=3000", 185],
] as const)("a lesson that comes by %s since 2015 comes %i times around today", ([rule, times]) => {
  const bytes = icsOf({ start: "DTSTART:20150105T090000", end: "DURATION:PT1H", more: [`RRULE:${rule}`] });
  expect(agendaOf(bytes, "2025-10-20", "2029-02-01")).toHaveLength(times);
});

test("what has no calendar in it is refused, whatever else it has", () => {
  expect(refusalOf(icsBytes("BEGIN:VCARD", "FN:Ada", "END:VCARD"))).toEqual({
    code: "NOT_A_CALENDAR",
    line: 1,
  });
  expect(refusalOf(icsBytes(...calendarLines(...lesson).slice(0, -2)))).toEqual({
    code: "CUT_SHORT",
    line: 8,
  });
});
