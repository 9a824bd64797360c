import { expect, test } from "vitest";
import { dayNamed, daysAfter, daysBetween, daysFrom, mondayOf, monthsAfter } from "./civil-days.ts";

test("a week begins on Monday", () => {
  expect(mondayOf("2026-11-24")).toBe("2026-11-23");
  expect(mondayOf("2026-11-29")).toBe("2026-11-23");
  expect(mondayOf("2026-11-30")).toBe("2026-11-30");
});

test("an address that names no day names nothing", () => {
  for (const text of [null, "tomorrow", "2026-13-45", "2026-02-30", "", "2026-1-1"])
    expect(dayNamed(text)).toBeUndefined();
  expect(dayNamed("2028-02-29")).toBe("2028-02-29");
});

test("days go on over the change of clocks and of years", () => {
  expect(daysAfter("2026-10-24", 2)).toBe("2026-10-26");
  expect(daysAfter("2026-12-28", 7)).toBe("2027-01-04");
  expect(daysBetween("2026-10-19", "2026-11-02")).toBe(14);
  expect(daysFrom("2026-12-31", "2027-01-01")).toEqual(["2026-12-31", "2027-01-01"]);
});

test("a month later, a month that is shorter ends on its last day", () => {
  expect(monthsAfter("2027-01-31", 1)).toBe("2027-02-28");
  expect(monthsAfter("2026-11-24", 2)).toBe("2027-01-24");
  expect(monthsAfter("2026-01-31", -1)).toBe("2025-12-31");
});
