import { expect, test } from "vitest";

import { easter, publicHolidays, publicHolidaysFrom } from "./public-holidays.ts";
import { holidaysFrom, schoolHolidays } from "./school-holidays.ts";
import { keepsAlsatianHolidays, zoneOf, zones } from "./zone.ts";

const school = (uai: string | null, holidayZone: string | null = null) => ({
  kind: "COLLEGE",
  uai,
  holidayZone,
});

test("a school has the zone that it was given, else that of its department; a university has none", () => {
  expect(zoneOf(school("0350999X"))).toBe("B");
  expect(zoneOf(school("0330001A"))).toBe("A");
  expect(zoneOf(school("0750001A"))).toBe("C");
  expect(zoneOf(school("6200001A"))).toBe("CORSE");
  expect(zoneOf(school("9740001A"))).toBe("REUNION");
  expect(zoneOf(school("0750001A", "A"))).toBe("A");
  expect(zoneOf(school(null))).toBeNull();
  expect(zoneOf(school("9990001A"))).toBeNull();
  expect(zoneOf({ kind: "UNIVERSITY", uai: "0350936C", holidayZone: "B" })).toBeNull();
});

test("each of the 96 departments of the mainland and Corsica has one zone", () => {
  const numbers = Array.from({ length: 95 }, (_, at) => String(at + 1).padStart(3, "0")).filter(
    (one) => one !== "020",
  );
  const found = [...numbers, "620", "720"].map((one) => zoneOf(school(`${one}0001A`)));
  expect(found).not.toContain(null);
  expect(found).toHaveLength(96);
});

test("the holidays of zone B follow each other as the ministry published them", () => {
  expect(schoolHolidays("B").filter(({ startsOn }) => startsOn > "2026-09-01")).toEqual([
    { name: "ALL_SAINTS", startsOn: "2026-10-17", endsOn: "2026-11-01" },
    { name: "CHRISTMAS", startsOn: "2026-12-19", endsOn: "2027-01-03" },
    { name: "WINTER", startsOn: "2027-02-20", endsOn: "2027-03-07" },
    { name: "SPRING", startsOn: "2027-04-17", endsOn: "2027-05-02" },
    { name: "ASCENSION", startsOn: "2027-05-06", endsOn: "2027-05-09" },
    { name: "SUMMER", startsOn: "2027-07-03", endsOn: null },
  ]);
});

const weekday = (date: string): number => new Date(date).getUTCDay();

test.for(["A", "B", "C"] as const)(
  "in zone %s holidays begin and end as weeks do, one after the other",
  (zone) => {
    const holidays = schoolHolidays(zone);
    const starts = holidays.map(({ name, startsOn }) => `${name} ${weekday(startsOn)}`);
    expect(starts).toEqual(holidays.map(({ name }) => `${name} ${name === "ASCENSION" ? 4 : 6}`));
    // The return of September is on any day; the others are on Mondays.
    const ends = holidays.filter(({ name }) => name !== "SUMMER").map(({ endsOn }) => weekday(endsOn!));
    expect(new Set(ends)).toEqual(new Set([0]));
    const days = holidays.flatMap(({ startsOn, endsOn }) =>
      endsOn === null ? [startsOn] : [startsOn, endsOn],
    );
    expect(days).toEqual(days.toSorted());
  },
);

test("the three zones never begin the winter holidays together", () => {
  for (const year of ["2026", "2027"]) {
    const starts = (["A", "B", "C"] as const).map(
      (zone) =>
        schoolHolidays(zone).find(({ name, startsOn }) => name === "WINTER" && startsOn.startsWith(year))!
          .startsOn,
    );
    expect(new Set(starts).size).toBe(3);
  }
});

test("the last Sunday is still holiday, the Monday is not, and a summer without a published end lasts through August", () => {
  expect(holidaysFrom("B", "2027-01-03")[0]?.name).toBe("CHRISTMAS");
  expect(holidaysFrom("B", "2027-01-04")[0]?.name).toBe("WINTER");
  expect(holidaysFrom("C", "2027-08-31").map(({ name }) => name)).toEqual(["SUMMER"]);
  expect(holidaysFrom("C", "2027-09-01")).toEqual([]);
});

test("where the rector decides, nothing is made up", () => {
  const others = zones.filter((zone) => zone.length > 1);
  expect(others.flatMap(schoolHolidays)).toEqual([]);
});

test("Easter falls where the calendars of the churches say", () => {
  expect([2024, 2025, 2026, 2027, 2028, 2038].map(easter)).toEqual([
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2028-04-16",
    "2038-04-25",
  ]);
});

test("a year has eleven public holidays, thirteen in Alsace and Moselle, twelve overseas", () => {
  const nowhere = { zone: null, alsatian: false };
  expect(publicHolidays(2027, nowhere)).toHaveLength(11);
  expect(publicHolidays(2027, { zone: "B", alsatian: true })).toHaveLength(13);
  expect(publicHolidays(2027, { zone: "REUNION", alsatian: false })).toHaveLength(12);
  expect(publicHolidays(2027, nowhere).find(({ name }) => name === "WHIT_MONDAY")?.on).toBe("2027-05-17");
  expect(keepsAlsatianHolidays({ uai: "0670001A" })).toBe(true);
  expect(keepsAlsatianHolidays({ uai: "0350001A" })).toBe(false);
});

test("the next public holidays go on over the new year, today included", () => {
  const next = publicHolidaysFrom("2026-12-25", { zone: "B", alsatian: false }, 3);
  expect(next.map(({ on }) => on)).toEqual(["2026-12-25", "2027-01-01", "2027-03-29"]);
});
