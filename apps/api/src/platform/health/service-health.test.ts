import { expect, test } from "vitest";

import { stateOfService, watchService } from "./service-health.ts";

test("a part says how it does; one that does not run here is not told about", async () => {
  expect(await stateOfService("JOBS")).toBeNull();
  const stop = watchService("JOBS", () => "WORKING");
  expect(await stateOfService("JOBS")).toBe("WORKING");
  stop();
  expect(await stateOfService("JOBS")).toBeNull();
});

test("a part that breaks when asked is down, and one that does not answer is slow", async () => {
  const broken = watchService("JOBS", () => {
    throw new Error("gone");
  });
  const silent = watchService("LIVE", () => new Promise(() => undefined));
  expect(await stateOfService("JOBS")).toBe("DOWN");
  expect(await stateOfService("LIVE", 5)).toBe("SLOW");
  broken();
  silent();
});
