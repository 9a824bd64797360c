import { expect, test } from "vitest";

import { dayBefore, schoolYearOf } from "./school-year.ts";

test("the school year turns on the first of September", () => {
  expect(schoolYearOf(undefined, "2027-08-31")).toMatchObject({ year: 2026, state: "CURRENT" });
  expect(schoolYearOf(undefined, "2027-09-01")).toMatchObject({ year: 2027, startsOn: "2027-09-01" });
});

test("a delivery for the next year holds from its first day", () => {
  expect(schoolYearOf("2027", "2027-08-25")).toEqual({
    year: 2027,
    state: "PREPARING",
    startsOn: "2027-09-01",
    endsOn: "2028-08-31",
    effective: "2027-09-01",
  });
});

test.each(["2025", "2028", "27", "abcd", ""])("no delivery comes in for the school year “%s”", (year) => {
  expect(() => schoolYearOf(year, "2026-11-24")).toThrow(/--school-year|is over|too far/);
});

test("the day before the first of March is the last of February", () => {
  expect(dayBefore("2028-03-01")).toBe("2028-02-29");
});
