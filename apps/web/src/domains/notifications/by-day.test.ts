import { expect, it } from "vitest";
import { byDay } from "./by-day.ts";

it("puts under one day what was told that day, the latest first", () => {
  const days = byDay(["b 2", "b 1", "a 9"], (row) => row.charAt(0));
  expect(days).toEqual([
    { day: "b", rows: ["b 2", "b 1"] },
    { day: "a", rows: ["a 9"] },
  ]);
  expect(byDay([], String)).toEqual([]);
});
