import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { occurrencesOf } from "./occurrences.ts";
import { readCalendar, type ReadCalendar } from "./read-calendar.ts";

/** The folder of real calendars; they are nobody's to copy, so they are not in the repository. */
const samples = process.env.PREAU_SAMPLES ?? "";

interface Expected {
  /** `VEVENT`s of the file. */
  events: number;
  /** Times at which they take place until 2030, in summer and winter. */
  times: number;
  /** Events that are older states of others. */
  former?: number;
  /** Of endless rules, only these two years. */
  between?: readonly [string, string];
  /** What is told of it, as `line code`. */
  told?: readonly string[];
}

/** Counted by a second parser, on dateutil's rules, that has no line in common with this one. */
const table: Readonly<Record<string, Expected>> = {
  "ade-but3-empty.ics": { events: 0, times: 0 },
  "ade-uga-iut1-rt1-2024.ics": { events: 304, times: 304 },
  "ade-uha-rt-2026.ics": { events: 310, times: 310 },
  "ade-umontpellier-fds.ics": { events: 93, times: 93 },
  "flop-edt-blagnac-1A.ics": { events: 831, times: 831 },
  "moodle/import.ics": { events: 2, times: 2 },
  "sorbonne-caldav-m1-m1-res-ares-group3.ics": { events: 25, times: 23 },
  "sorbonne-template-UL2IN004.ics": { events: 32, times: 384 },
  "sorbonne-template-UL3IN010.ics": { events: 34, times: 408 },
  "tricky/ical4j-google_aus_holidays.ics": { events: 96, times: 275 },
  "tricky/ical4j-japan_west.ics": { events: 49, times: 49 },
  "tricky/ical4j-lastfm.ics": { events: 33, times: 33 },
  "tricky/ical4j-schedule-unstable.ics": { events: 37, times: 37 },
  "tricky/nodeical-Office-2012-owa.ics": { events: 4, times: 90 },
  "tricky/nodeical-badRRULE.ics": {
    events: 3,
    times: 642,
    between: ["2020-01-01", "2022-01-01"],
    told: ["50 BAD_RULE"],
  },
  "tricky/nodeical-bad_ms_tz.ics": { events: 1, times: 34 },
  "tricky/nodeical-mixed-timezone-handling.ics": { events: 5, times: 5 },
  "tricky/nodeical-multi-era-vtimezone.ics": { events: 2, times: 2 },
  "tricky/nodeical-recurrence-sequence.ics": { events: 7, times: 7, former: 2 },
  "tricky/timecalendar-ical-recurring.ics": { events: 1, times: 10 },
};

function read(file: string): ReadCalendar {
  const reading = readCalendar(readFileSync(join(samples, "ics", file)));
  if ("refusal" in reading) throw new Error(`${file}: ${JSON.stringify(reading.refusal)}`);
  return reading.calendar;
}

function timesOf({ events }: ReadCalendar, [from, until]: readonly [string, string]): Date[] {
  const replaced = (uid: string): Date[] =>
    events.flatMap((one) => (one.uid === uid && one.replacesAt) || []);
  return events
    .flatMap((event) => {
      const excluded = event.replacesAt ? event.excluded : [...event.excluded, ...replaced(event.uid)];
      const window = { from: new Date(from), until: new Date(until) };
      return occurrencesOf({ ...event, excluded }, window).occurrences.map((one) => one.startsAt);
    })
    .sort((one, other) => one.getTime() - other.getTime());
}

describe.skipIf(samples === "")("the sample calendars, where PREAU_SAMPLES says that they are", () => {
  test("every file is in the table", () => {
    const files = readdirSync(join(samples, "ics"), { recursive: true }) as string[];
    const calendars = files.filter((file) => file.endsWith(".ics")).sort();
    expect(calendars).toEqual(Object.keys(table).sort());
  });

  test.for(Object.entries(table))(
    "%s has the events and times that a second parser counts",
    ([file, expected]) => {
      const calendar = read(file);
      const { events, times, former = 0, told = [], between = ["1970-01-01", "2030-01-01"] } = expected;
      expect(calendar.found).toBe(events);
      expect(calendar.events.length).toBe(events - former);
      expect(timesOf(calendar, between).length).toBe(times);
      expect(calendar.skipped.map(({ line, code }) => `${line} ${code}`)).toEqual(told);
      const keys = calendar.events.map(({ uid, replacesAt }) => `${uid} ${replacesAt?.getTime()}`);
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  test("a lesson that is weekly in UTC and excepted in Paris keeps its hour in winter", () => {
    const hours = timesOf(read("sorbonne-caldav-m1-m1-res-ares-group3.ics"), [
      "2025-09-01",
      "2026-02-01",
    ]).map((time) => time.toLocaleTimeString("fr-FR", { timeZone: "Europe/Paris", timeStyle: "short" }));
    expect(hours.filter((hour) => hour === "07:30" || hour === "09:30")).toEqual([]);
    expect(hours.filter((hour) => hour === "08:30").length).toBeGreaterThan(10);
  });

  test("what changes at each export of a timetable is not kept", () => {
    const { events, timetable } = read("ade-uga-iut1-rt1-2024.ics");
    expect(timetable).toBe(true);
    expect(events.some((event) => event.description !== "")).toBe(true);
    expect(events.filter((event) => /Export/.test(event.description))).toEqual([]);
  });
});

test("PREAU_SAMPLES, where it is set, names a folder with calendars", () => {
  if (samples === "") console.info("PREAU_SAMPLES is not set: no real calendar was read.");
  expect(samples === "" || existsSync(join(samples, "ics"))).toBe(true);
});
