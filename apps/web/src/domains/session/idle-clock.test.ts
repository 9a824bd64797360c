import { describe, expect, it } from "vitest";
import { idleClock } from "./idle-clock.ts";

const minute = 60_000;

describe("a shared computer left alone", () => {
  it("warns two minutes before it signs out", () => {
    const clock = idleClock(20, 0);
    expect(clock.isWarning(17 * minute)).toBe(false);
    expect(clock.isWarning(18 * minute)).toBe(true);
    expect(clock.left(20 * minute)).toBe(0);
  });

  it("starts again at each gesture", () => {
    const clock = idleClock(20, 0);
    clock.touch(15 * minute);
    expect(clock.isWarning(30 * minute)).toBe(false);
    expect(clock.left(30 * minute)).toBe(5 * minute);
  });

  it("tells the API now and then that somebody is there, not at each gesture", () => {
    const clock = idleClock(20, 0);
    expect(clock.touch(1 * minute)).toBe(false);
    expect(clock.touch(6 * minute)).toBe(true);
    expect(clock.touch(7 * minute)).toBe(false);
  });

  it("leaves time to work between warnings when the limit is short", () => {
    const clock = idleClock(2, 0);
    expect(clock.isWarning(0.5 * minute)).toBe(false);
    expect(clock.isWarning(1 * minute)).toBe(true);
  });
});
