import fc from "fast-check";
import { expect, test } from "vitest";

import { zoneNamed } from "../../../platform/clock/zones.ts";
import { mostOccurrences, occurrencesOf, type Schedule } from "./occurrences.ts";

const zone = zoneNamed("Europe/Paris")!;
const whole = { from: new Date("1990-01-01"), until: new Date("2040-01-01") };

const schedule = (start: string, rule: string, more: Partial<Schedule> = {}): Schedule => {
  const startsAt = zone.toInstant(Date.parse(`${start}Z`));
  const endsAt = new Date(startsAt.getTime() + 3_600_000);
  return { startsAt, endsAt, firstDay: null, lastDay: null, zone, rule, excluded: [], extra: [], ...more };
};

/** Days and hours in Paris. */
const timesOf = (event: Schedule, window = whole): string[] =>
  occurrencesOf(event, window).occurrences.map(({ startsAt }) =>
    new Date(zone.toWall(startsAt)).toISOString().slice(0, 16),
  );
const daysOf = (start: string, rule: string): string[] =>
  timesOf(schedule(start, rule)).map((time) => time.slice(0, 10));

test("a weekly lesson keeps its hour through the change of clocks", () => {
  expect(timesOf(schedule("2026-10-19T08:30", "FREQ=WEEKLY;COUNT=3"))).toEqual([
    "2026-10-19T08:30",
    "2026-10-26T08:30",
    "2026-11-02T08:30",
  ]);
});

const starts = (start: string) =>
  occurrencesOf(schedule(start, "FREQ=DAILY;COUNT=1"), whole).occurrences[0]!.startsAt.toISOString();

test("an hour that the change of clocks skips is an hour later, and one that comes twice is the first", () => {
  expect(starts("2026-03-29T02:30")).toBe("2026-03-29T01:30:00.000Z");
  expect(starts("2026-10-25T02:30")).toBe("2026-10-25T00:30:00.000Z");
});

test.for([
  ["FREQ=DAILY;INTERVAL=2;COUNT=3", ["2026-09-01", "2026-09-03", "2026-09-05"]],
  ["FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3", ["2026-09-01", "2026-09-03", "2026-09-08"]],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=3", ["2026-09-01", "2026-09-13", "2026-09-15"]],
  ["FREQ=MONTHLY;BYDAY=1TU;COUNT=3", ["2026-09-01", "2026-10-06", "2026-11-03"]],
  ["FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", ["2026-09-01", "2026-09-25", "2026-10-30"]],
  ["FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", ["2026-09-01", "2026-10-31", "2026-12-31"]],
  ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", ["2026-09-01", "2026-09-30", "2026-10-30"]],
  ["FREQ=YEARLY;COUNT=2", ["2026-09-01", "2027-09-01"]],
  ["FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3", ["2026-09-01", "2026-11-26", "2027-11-25"]],
  ["FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=2", ["2026-09-01", "2026-12-28"]],
  ["FREQ=YEARLY;BYYEARDAY=-1;COUNT=2", ["2026-09-01", "2026-12-31"]],
  ["FREQ=DAILY;UNTIL=20260903", ["2026-09-01", "2026-09-02", "2026-09-03"]],
  ["FREQ=DAILY;UNTIL=20260902T063000Z", ["2026-09-01", "2026-09-02"]],
  ["FREQ=DAILY;UNTIL=20260902T062959Z", ["2026-09-01"]],
] as const)("%s from 1 September 2026 at 8:30", ([rule, days]) => {
  expect(daysOf("2026-09-01T08:30", rule)).toEqual(days);
});

const halfPastEight = (day: string) => zone.toInstant(Date.parse(`${day}T08:30Z`));

test("exceptions go, and further times come", () => {
  const event = schedule("2026-09-01T08:30", "FREQ=DAILY;COUNT=3", {
    excluded: [halfPastEight("2026-09-02")],
    extra: [halfPastEight("2026-09-20")],
  });
  expect(timesOf(event).map((time) => time.slice(8, 10))).toEqual(["01", "03", "20"]);
});

test("whole days keep their number, also over the change of clocks", () => {
  const event = schedule("2026-10-24T00:00", "FREQ=WEEKLY;COUNT=2", {
    firstDay: "2026-10-24",
    lastDay: "2026-10-25",
  });
  expect(occurrencesOf(event, whole).occurrences).toMatchObject([
    { firstDay: "2026-10-24", lastDay: "2026-10-25", endsAt: new Date("2026-10-25T23:00:00Z") },
    { firstDay: "2026-10-31", lastDay: "2026-11-01", endsAt: new Date("2026-11-01T23:00:00Z") },
  ]);
});

test("an endless rule fills the window alone, from wherever it began", () => {
  const window = { from: new Date("2026-11-01"), until: new Date("2026-12-01") };
  const { occurrences, endless } = occurrencesOf(schedule("1700-01-01T08:30", "FREQ=DAILY"), window);
  expect([occurrences.length, endless]).toEqual([30, true]);
});

test.for([
  "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=DAILY;INTERVAL=9999;BYMONTH=2;BYMONTHDAY=31",
  "FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=200",
  "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,30;COUNT=10000",
])("the hostile rule %s ends soon", (rule) => {
  const begin = performance.now();
  const { occurrences } = occurrencesOf(schedule("1990-01-01T08:30", rule), whole);
  expect(occurrences.length).toBeLessThanOrEqual(mostOccurrences);
  expect(performance.now() - begin).toBeLessThan(3000);
});

test("a thousand hostile rules share one budget", () => {
  const budget = { steps: 10_000 };
  for (let at = 0; at < 1000; at++)
    occurrencesOf(schedule("1990-01-01T08:30", "FREQ=DAILY;COUNT=10000"), whole, budget);
  expect(budget.steps).toBe(0);
});

const number = (from: number, to: number) => fc.integer({ min: from, max: to });

const list = (one: fc.Arbitrary<number | string>) => fc.array(one, { minLength: 1, maxLength: 3 });

test("whatever the rule, times are in order, apart, within the window and few", () => {
  const part = fc.oneof(
    list(number(1, 12)).map((values) => `;BYMONTH=${values.join(",")}`),
    list(number(1, 31)).map((values) => `;BYMONTHDAY=${values.join(",")}`),
    list(fc.constantFrom("MO", "-1TU", "2WE", "SU")).map((values) => `;BYDAY=${values.join(",")}`),
    list(number(1, 5)).map((values) => `;BYSETPOS=${values.join(",")}`),
    number(1, 50).map((value) => `;COUNT=${value}`),
    number(1, 20).map((value) => `;INTERVAL=${value}`),
  );
  const rule = fc
    .tuple(fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY"), fc.array(part, { maxLength: 3 }))
    .map(([frequency, parts]) => `FREQ=${frequency}${parts.join("")}`);
  const window = { from: new Date("2026-01-01"), until: new Date("2028-01-01") };
  expect(() => {
    fc.assert(
      fc.property(rule, (text) => {
        const times = occurrencesOf(schedule("2026-02-03T08:30", text), window).occurrences.map(
          (one) => +one.startsAt,
        );
        const isRight = times.every((time, at) => at === 0 || time > times[at - 1]!);
        return isRight && times.every((time) => time >= +window.from && time < +window.until);
      }),
      { numRuns: 300 },
    );
  }).not.toThrow();
});
