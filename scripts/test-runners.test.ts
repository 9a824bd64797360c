import { expect, test } from "vitest";

import { tally } from "./test-runners.mjs";

test("what passed and failed is what the runner reports", () => {
  expect(tally(0, 12, 0)).toEqual({ passed: 12, failed: 0 });
  expect(tally(1, 10, 2)).toEqual({ passed: 10, failed: 2 });
});

test("a runner that ends badly without a failed test is a failure: a file that does not load, nothing to run", () => {
  expect(tally(1, 0, 0)).toEqual({ passed: 0, failed: 1 });
  expect(tally(1, 12, 0)).toEqual({ passed: 12, failed: 1 });
});
