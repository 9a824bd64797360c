import { expect, test } from "vitest";
import { byDay } from "./days.ts";

const now = new Date(2026, 10, 24, 10);
const at = (day: number, hour: number) => ({ startsAt: new Date(2026, 10, day, hour).toISOString() });

test("events stand under their day, and what began before under today", () => {
  const entries = [at(22, 8), at(24, 11), at(25, 8), at(25, 9)];
  const days = byDay(entries, now);
  expect(days.map(({ day, entries: some }) => [day.getDate(), some.length])).toEqual([
    [24, 2],
    [25, 2],
  ]);
});

test("whole days stand under their first day, wherever one reads them", () => {
  const [day] = byDay([{ ...at(25, 23), firstDay: "2026-11-26" }], now);
  expect(day?.day.getDate()).toBe(26);
});
