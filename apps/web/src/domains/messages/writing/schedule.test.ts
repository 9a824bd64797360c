import { expect, it } from "vitest";
import { nextMorning, soon } from "./schedule.ts";

const paris = "Europe/Paris";
const friday = new Date("2026-11-27T21:00:00Z");

it("offers tomorrow and Monday at eight by the clocks of the school", () => {
  expect(soon(friday, paris).map(({ name, at }) => `${name} ${at.toISOString()}`)).toEqual([
    "tomorrow 2026-11-28T07:00:00.000Z",
    "monday 2026-11-30T07:00:00.000Z",
  ]);
  expect(soon(friday, "Indian/Reunion")[0]?.at.toISOString()).toBe("2026-11-29T04:00:00.000Z");
});

it("offers Monday once when it is tomorrow", () => {
  expect(soon(new Date("2026-11-29T12:00:00Z"), paris).map(({ name }) => name)).toEqual(["tomorrow"]);
});

it("means the next morning while nobody said when", () => {
  expect(nextMorning(friday, paris)).toBe("2026-11-28T07:00:00.000Z");
  expect(nextMorning(friday, "Indian/Reunion")).toBe("2026-11-29T04:00:00.000Z");
});
