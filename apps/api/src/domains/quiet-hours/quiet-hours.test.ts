import fc from "fast-check";
import { expect, test } from "vitest";

import { schoolHolidays } from "../school-calendar/school-holidays.ts";
import { isOpen, nextCommonOpening, nextOpening, type QuietHours } from "./quiet-hours.ts";

const school: QuietHours = {
  timeZone: "Europe/Paris",
  opensAt: "07:00",
  closesAt: "20:00",
  weekends: true,
  holidays: true,
  holidayZone: "B",
  alsatian: false,
};

const opening = (at: string, hours = school): string => nextOpening(hours, new Date(at)).toISOString();

test.for([
  ["while it is open, at once", "2026-11-24T14:00:00Z", "2026-11-24T14:00:00.000Z"],
  ["at the very minute of opening, at once", "2026-11-24T06:00:00Z", "2026-11-24T06:00:00.000Z"],
  ["at the very minute of closing, the next day", "2026-11-24T19:00:00Z", "2026-11-25T06:00:00.000Z"],
  ["before the morning, that morning", "2026-11-24T02:00:00Z", "2026-11-24T06:00:00.000Z"],
  ["a Friday at 22 h, on Monday at 7 h", "2026-11-27T21:00:00Z", "2026-11-30T06:00:00.000Z"],
  ["in the Christmas holidays, the day of return", "2026-12-24T12:00:00Z", "2027-01-04T06:00:00.000Z"],
  [
    "on the Friday before them at 22 h, the day of return",
    "2026-12-18T21:00:00Z",
    "2027-01-04T06:00:00.000Z",
  ],
  ["on a public holiday, the day after", "2026-11-11T10:00:00Z", "2026-11-12T06:00:00.000Z"],
  [
    "over the weekend when clocks go forward, at 7 h of the new time",
    "2027-03-26T22:00:00Z",
    "2027-03-30T05:00:00.000Z",
  ],
  ["in summer, at the return of September", "2027-07-20T10:00:00Z", "2027-09-01T05:00:00.000Z"],
])("what is sent %s is delivered then", ([, at, expected]) => {
  expect(opening(at!)).toBe(expected);
});

test("each school has its own weekends, holidays and clock", () => {
  expect(opening("2026-11-27T21:00:00Z", { ...school, weekends: false })).toBe("2026-11-28T06:00:00.000Z");
  expect(opening("2026-12-24T12:00:00Z", { ...school, holidays: false })).toBe("2026-12-24T12:00:00.000Z");
  expect(opening("2026-12-23T12:00:00Z", { ...school, holidayZone: null })).toBe("2026-12-23T12:00:00.000Z");
  expect(opening("2027-03-26T10:00:00Z", { ...school, alsatian: true })).toBe("2027-03-30T05:00:00.000Z");
  expect(opening("2026-11-24T18:00:00Z", { ...school, timeZone: "Indian/Reunion" })).toBe(
    "2026-11-25T03:00:00.000Z",
  );
});

test("with the hours of a person too, both are open; hours that never meet leave the person's", () => {
  const late = { ...school, opensAt: "09:30", closesAt: "21:00" };
  const at = new Date("2026-11-24T19:30:00Z");
  expect(nextCommonOpening([school, late], at).toISOString()).toBe("2026-11-25T08:30:00.000Z");
  const evening = { ...school, opensAt: "12:00", closesAt: "22:00" };
  const morning = { ...school, opensAt: "05:00", closesAt: "11:00" };
  expect(nextCommonOpening([evening, morning], at).toISOString()).toBe("2026-11-25T04:00:00.000Z");
  expect(nextCommonOpening([], at)).toBe(at);
});

const two = (value: number): string => String(value).padStart(2, "0");
const hourOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const someHours = fc.record({
  timeZone: fc.constantFrom("Europe/Paris", "Indian/Reunion", "America/Martinique", "America/Miquelon"),
  opensAt: fc.integer({ min: 300, max: 720 }).map(hourOf),
  closesAt: fc.integer({ min: 750, max: 1380 }).map(hourOf),
  weekends: fc.boolean(),
  holidays: fc.boolean(),
  holidayZone: fc.constantFrom("A", "B", "C", "REUNION", null),
  alsatian: fc.boolean(),
}) satisfies fc.Arbitrary<QuietHours>;

/** Told by the calendar of the platform, and not by what is tested. */
function looksOpen(hours: QuietHours, at: Date): boolean {
  const local = new Intl.DateTimeFormat("sv-SE", {
    timeZone: hours.timeZone,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(at);
  const [day, time] = local.split(" ") as [string, string];
  const inHolidays =
    hours.holidays &&
    hours.holidayZone !== null &&
    schoolHolidays(hours.holidayZone).some(
      (one) => one.startsOn <= day && one.endsOn !== null && day <= one.endsOn,
    );
  const isWeekend = hours.weekends && [0, 6].includes(new Date(day).getUTCDay());
  return time >= hours.opensAt && time < hours.closesAt && !inHolidays && !isWeekend;
}

test("whatever the hours and the moment, it is open when it says so, never before, and within a summer", () => {
  const from = Date.parse("2025-09-01T00:00:00Z");
  const moments = fc.integer({ min: from, max: from + 800 * 86_400_000 }).map((time) => new Date(time));
  fc.assert(
    fc.property(someHours, moments, (hours, at) => {
      const answer = nextOpening(hours, at);
      expect(answer.getTime()).toBeGreaterThanOrEqual(at.getTime());
      expect(answer.getTime() - at.getTime()).toBeLessThan(75 * 86_400_000);
      expect(looksOpen(hours, answer)).toBe(true);
      expect(isOpen(hours, answer)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
