import { expect, test } from "vitest";

import { agendaOf, calendarOf, toldOf } from "./agenda.factory.ts";
import { type EventWish, icsOf } from "./ics.factory.ts";

/** A dance lesson of Mondays at 9, four times from 2 November 2026. */
const dance = (...more: string[]): EventWish => ({
  title: "Danse",
  start: "DTSTART;TZID=Europe/Paris:20261102T090000",
  end: "DTEND;TZID=Europe/Paris:20261102T100000",
  more: ["RRULE:FREQ=WEEKLY;COUNT=4", ...more],
});
const instead = (title: string, id: string, start: string, ...more: string[]): EventWish => ({
  title,
  start: `DTSTART;TZID=Europe/Paris:${start}`,
  end: "DURATION:PT1H",
  more: [`RECURRENCE-ID${id}`, ...more],
});
const daysOf = (...events: EventWish[]): string[] =>
  agendaOf(icsOf(...events)).map((one) => one.replace(/^2026-/, "").replace(/-\d\d:\d\d /, " "));

test.for([
  ["a day", "EXDATE;VALUE=DATE:20261109"],
  ["a day that does not say that it is one", "EXDATE:20261109"],
  ["an instant", "EXDATE:20261109T080000Z"],
  ["the hour of another zone", "EXDATE;TZID=Europe/London:20261109T080000"],
  ["an hour without its zone", "EXDATE:20261109T090000"],
  ["a day among others", "EXDATE;VALUE=DATE:20261110,20261109,,20261111"],
])("a lesson of Paris is excepted by %s", ([, line]) => {
  expect(daysOf(dance(line!))).toEqual(["11-02 09:00 Danse", "11-16 09:00 Danse", "11-23 09:00 Danse"]);
});

test("an hour without a zone is one of the zone in which its lesson begins, not of the calendar", () => {
  const event = dance("EXDATE:20261109T090000");
  event.start = "DTSTART;TZID=America/Guadeloupe:20261102T090000";
  event.end = "DTEND:20261102T100000";
  expect(daysOf(event)).toEqual(["11-02 14:00 Danse", "11-16 14:00 Danse", "11-23 14:00 Danse"]);
  expect(calendarOf(icsOf(event)).events[0]!.endsAt.toISOString()).toBe("2026-11-02T14:00:00.000Z");
  event.start = "DTSTART:20261102T090000Z";
  expect(daysOf(event)).toEqual(["11-02 10:00 Danse", "11-16 10:00 Danse", "11-23 10:00 Danse"]);
});

test("whole days are excepted by an hour of them, and a day takes away all the hours of it", () => {
  const days: EventWish = {
    title: "Stage",
    start: "DTSTART;VALUE=DATE:20261102",
    end: "COMMENT:one day",
    more: ["RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20261102T230000Z"],
  };
  expect(daysOf(days)).toEqual(["11-02 00:00 Stage", "11-04 00:00 Stage"]);
  const canteen = dance("EXDATE;VALUE=DATE:20261109");
  canteen.more = ["RRULE:FREQ=WEEKLY;BYHOUR=9,13;COUNT=5", canteen.more![1]!];
  expect(daysOf(canteen)).toEqual(["11-02 09:00 Danse", "11-02 13:00 Danse", "11-16 09:00 Danse"]);
});

test.for([
  ["a day", ";VALUE=DATE:20261109"],
  ["an instant", ":20261109T080000Z"],
  ["an hour of another zone", ";TZID=Europe/London:20261109T080000"],
  ["an hour without its zone", ":20261109T090000"],
])("a lesson of Paris is moved when its time is named as %s", ([, id]) => {
  expect(daysOf(dance(), instead("Danse au gymnase", id!, "20261110T140000"))).toEqual([
    "11-02 09:00 Danse",
    "11-10 14:00 Danse au gymnase",
    "11-16 09:00 Danse",
    "11-23 09:00 Danse",
  ]);
});

test("a further time that says when it ends keeps its end, unless the file says more of it", () => {
  const periods = "RDATE;TZID=Europe/Paris;VALUE=PERIOD:20261201T090000/PT3H,20261202T090000/20261202T100000";
  const more = "RDATE;VALUE=PERIOD:20261203T080000Z/P1DT1H,20261204T080000Z/nothing";
  const events = [dance(periods, more), instead("Gala", ":20261201T080000Z", "20261201T180000")];
  expect(agendaOf(icsOf(...events), "2026-12-01")).toEqual([
    "2026-12-01 18:00-19:00 Gala",
    "2026-12-02 09:00-10:00 Danse",
    "2026-12-03 09:00-10:00 Danse",
    "2026-12-04 09:00-10:00 Danse",
  ]);
  const third = calendarOf(icsOf(...events)).events.find(
    (one) => one.replacesAt?.toISOString() === "2026-12-03T08:00:00.000Z",
  );
  expect(third!.endsAt.toISOString()).toBe("2026-12-04T09:00:00.000Z");
  expect(agendaOf(icsOf(dance(periods)), "2026-12-01")[0]).toBe("2026-12-01 09:00-12:00 Danse");
});

const turn = (title: string, id: string, start: string, ...more: string[]): EventWish =>
  instead(title, `;RANGE=THISANDFUTURE${id}`, start, ...more);

test("from one lesson on, all are another hour, another day or another teacher's", () => {
  expect(daysOf(dance(), turn("Danse, salle B", ":20261116T080000Z", "20261116T110000"))).toEqual([
    "11-02 09:00 Danse",
    "11-09 09:00 Danse",
    "11-16 11:00 Danse, salle B",
    "11-23 11:00 Danse, salle B",
  ]);
  expect(daysOf(dance(), turn("Danse du mardi", ";VALUE=DATE:20261109", "20261110T090000"))).toEqual([
    "11-02 09:00 Danse",
    "11-10 09:00 Danse du mardi",
    "11-17 09:00 Danse du mardi",
    "11-24 09:00 Danse du mardi",
  ]);
});

test("later changes are told by the times of the first series, and exceptions stay exceptions", () => {
  const events = [
    dance("EXDATE:20261123T080000Z"),
    turn("Danse du mardi", ":20261109T080000Z", "20261110T090000"),
    instead("Gala", ":20261116T080000Z", "20261118T180000"),
  ];
  expect(daysOf(...events)).toEqual(["11-02 09:00 Danse", "11-10 09:00 Danse du mardi", "11-18 18:00 Gala"]);
});

test("a series may turn twice, at its first time, and for ever", () => {
  const endless = dance();
  endless.more = ["RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU"];
  const events = [
    turn("C", ":20261130T080000Z", "20261201T100000"),
    turn("B", ":20261102T080000Z", "20261102T120000"),
    endless,
  ];
  expect(agendaOf(icsOf(...events), "2026-11-01", "2026-12-31").map((one) => one.slice(5, 16))).toEqual([
    "11-02 12:00",
    "11-08 12:00",
    "11-16 12:00",
    "11-22 12:00",
    "12-01 10:00",
    "12-07 10:00",
    "12-15 10:00",
    "12-21 10:00",
    "12-29 10:00",
  ]);
  expect(agendaOf(icsOf(...events), "2036-12-01", "2037-01-01")).toHaveLength(5);
});

test("a series that no rule says once it is moved is written down, time by time", () => {
  const monthly = dance();
  monthly.more = ["RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=4"];
  expect(daysOf(monthly, turn("Mardi", ":20261207T080000Z", "20261208T090000"))).toEqual([
    "11-02 09:00 Danse",
    "12-08 09:00 Mardi",
    "2027-01-05 09:00 Mardi",
    "2027-02-02 09:00 Mardi",
  ]);
});

test("a series with several hours of a day is moved by all of them", () => {
  const canteen = dance();
  canteen.more = ["RRULE:FREQ=WEEKLY;BYHOUR=9,13;COUNT=4"];
  expect(daysOf(canteen, turn("Cantine", ":20261109T080000Z", "20261109T100000"))).toEqual([
    "11-02 09:00 Danse",
    "11-02 13:00 Danse",
    "11-09 10:00 Cantine",
    "11-09 14:00 Cantine",
  ]);
});

test("what is called off from one time on is shown as called off, and what turns without a series is one time", () => {
  const off = turn("Danse", ":20261116T080000Z", "20261116T090000", "STATUS:CANCELLED");
  const states = calendarOf(icsOf(dance(), off)).events.map((one) => [one.state, one.rule !== null]);
  expect(states).toEqual([
    ["CONFIRMED", true],
    ["CANCELLED", true],
  ]);
  expect(daysOf(turn("Danse", ":20261116T080000Z", "20261116T090000"))).toEqual(["11-16 09:00 Danse"]);
  expect(toldOf(icsOf(dance(), off))).toEqual([]);
});
