import { expect, test } from "vitest";
import { byDay, notOver, onEachDay } from "./days.ts";

const timeZone = "Europe/Paris";
const at = (day: number, hour: number) => ({
  startsAt: new Date(Date.UTC(2026, 10, day, hour)).toISOString(),
  endsAt: new Date(Date.UTC(2026, 10, day, hour + 1)).toISOString(),
});
const whole = (firstDay: string, lastDay: string) => ({ ...at(20, 0), firstDay, lastDay });

test("events stand under their day, and what began before under the first one", () => {
  const entries = [at(22, 8), at(24, 11), at(25, 8), at(25, 9)];
  const days = byDay(entries, { from: "2026-11-24", timeZone });
  expect(days.map(({ day, entries: some }) => [day, some.length])).toEqual([
    ["2026-11-24", 2],
    ["2026-11-25", 2],
  ]);
});

test("whole days stand under their first day, wherever one reads them", () => {
  const [day] = byDay([whole("2026-11-26", "2026-11-27")], { from: "2026-11-24", timeZone });
  expect(day?.day).toBe("2026-11-26");
});

test("what lasts stands on each of its days, within those that are shown", () => {
  const span = { from: "2026-11-24", to: "2026-11-26", timeZone };
  expect([...onEachDay([whole("2026-11-20", "2026-11-25")], span).keys()]).toEqual([
    "2026-11-24",
    "2026-11-25",
  ]);
});

test("what ends at midnight is not of the next day", () => {
  const evening = { startsAt: "2026-11-24T19:00:00.000Z", endsAt: "2026-11-24T23:00:00.000Z" };
  const span = { from: "2026-11-24", to: "2026-11-26", timeZone };
  expect([...onEachDay([evening], span).keys()]).toEqual(["2026-11-24"]);
});

test("a lesson is over when its end has come, whatever began before it", () => {
  const [long, first, second] = [whole("2026-11-24", "2026-11-25"), at(24, 8), at(24, 9)];
  const trip = { ...long, endsAt: "2026-11-25T23:00:00.000Z" };
  const left = (hour: string) => notOver([trip, first, second], new Date(`2026-11-24T${hour}:00Z`));
  expect(left("08:59")).toEqual([trip, first, second]);
  expect(left("09:00")).toEqual([trip, second]);
  expect(left("15:00")).toEqual([trip]);
});
