import { expect, test } from "vitest";
import { addressOf, holdsDay, isView, shownDays, stepFrom } from "./views.ts";

test("a view shows its day, its week, whole weeks of its month, or the days that follow", () => {
  expect(shownDays("jour", "2026-11-24")).toEqual({ from: "2026-11-24", to: "2026-11-24" });
  expect(shownDays("semaine", "2026-11-24")).toEqual({ from: "2026-11-23", to: "2026-11-29" });
  expect(shownDays("mois", "2026-11-24")).toEqual({ from: "2026-10-26", to: "2026-12-06" });
  expect(shownDays("liste", "2026-11-24")).toEqual({ from: "2026-11-24", to: "2026-12-07" });
});

test("one goes on by what one looks at", () => {
  expect(stepFrom("jour", "2026-12-31", 1)).toBe("2027-01-01");
  expect(stepFrom("semaine", "2026-11-24", -1)).toBe("2026-11-16");
  expect(stepFrom("mois", "2027-01-31", 1)).toBe("2027-02-01");
  expect(stepFrom("mois", "2027-01-31", -1)).toBe("2026-12-01");
  expect(stepFrom("liste", "2026-11-24", 1)).toBe("2026-12-08");
});

test("each view of each day has its address", () => {
  expect(addressOf("mois", "2026-11-24")).toBe("/agenda?vue=mois&jour=2026-11-24");
  expect(isView("mois")).toBe(true);
  expect(isView("year")).toBe(false);
  expect(isView(null)).toBe(false);
});

test("today is there, or is not", () => {
  expect(holdsDay(shownDays("semaine", "2026-11-24"), "2026-11-29")).toBe(true);
  expect(holdsDay(shownDays("semaine", "2026-11-24"), "2026-11-30")).toBe(false);
});
