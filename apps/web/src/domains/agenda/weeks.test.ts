import { expect, test } from "vitest";
import { dayText, daysAfter, mondayOf } from "./weeks.ts";

const tuesday = new Date(2026, 10, 24, 23, 30);

test("a week begins on Monday, whatever day an address names", () => {
  expect(dayText(mondayOf(null, tuesday))).toBe("2026-11-23");
  expect(dayText(mondayOf("2026-11-29", tuesday))).toBe("2026-11-23");
  expect(dayText(mondayOf("2026-11-30", tuesday))).toBe("2026-11-30");
});

test("what is no day is this week", () => {
  for (const text of ["tomorrow", "2026-13-45", "", "2026-1-1"])
    expect(dayText(mondayOf(text, tuesday))).toBe("2026-11-23");
});

test("weeks go on over the change of clocks and of years", () => {
  expect(dayText(daysAfter(new Date(2026, 9, 19), 7))).toBe("2026-10-26");
  expect(dayText(daysAfter(new Date(2026, 11, 28), 7))).toBe("2027-01-04");
});
