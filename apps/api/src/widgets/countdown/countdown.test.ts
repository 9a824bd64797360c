import { afterAll, beforeAll, expect, test } from "vitest";

import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

let school: OpenSchool;
beforeAll(async () => void (school = await openSchool()));
afterAll(() => school.close());

const later = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString("en-CA", { timeZone: "Europe/Paris" });

test("it counts the days to the day of its settings, without a statement", async () => {
  const trip = { title: "Séjour à la mer", date: later(12) };
  const { shown, statements } = await school.widget("ada", "countdown", trip);
  expect(statements).toBe(0);
  expect(shown).toMatchObject({
    failure: null,
    countdown: { title: "Séjour à la mer", on: trip.date, days: 12 },
  });
});

test("a day that is over is told as such, and nothing is counted before a day is chosen", async () => {
  expect((await school.widget("ada", "countdown", { date: later(-3) })).shown).toMatchObject({
    countdown: { days: -3 },
  });
  expect((await school.widget("ada", "countdown")).shown).toMatchObject({
    countdown: { title: "", on: null, days: null },
  });
});

test("a day that no calendar has is refused", async () => {
  expect((await school.widget("ada", "countdown", { date: "2027-02-30" })).shown).toMatchObject({
    failure: { code: "INVALID_SETTINGS" },
  });
});
