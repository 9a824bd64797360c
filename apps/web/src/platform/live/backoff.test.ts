import { expect, test } from "vitest";
import { delayBefore } from "./backoff.ts";

test("a page waits longer each time before it listens again, and half a minute or so at most", () => {
  expect([0, 1, 2, 3].map((retries) => delayBefore(retries, 0.5))).toEqual([500, 1000, 2000, 4000]);
  expect(delayBefore(50, 0.5)).toBe(30_000);
});

test("the pages of a school do not all come back at once", () => {
  expect(delayBefore(3, 0)).toBe(2000);
  expect(delayBefore(3, 1)).toBe(6000);
});
