import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Fact, onFact, tellFact } from "./facts.ts";

const fact = (kind: Fact["kind"], ids: string[], version: number | null = null): Fact => ({
  __typename: "FactType",
  kind,
  ids,
  version,
});

let told: Fact[] = [];
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  stop = onFact((one) => told.push(one));
});
afterEach(() => {
  vi.runAllTimers();
  stop();
  vi.useRealTimers();
});

test("what happens is told at once", () => {
  tellFact(fact("NEWS", ["a"]));
  tellFact(fact("MESSAGES", ["b"]));
  expect(told).toEqual([fact("NEWS", ["a"]), fact("MESSAGES", ["b"])]);
});

test("of a burst, the first is told at once and the rest together, with all that they named and the last version", () => {
  for (const [index, id] of ["a", "b", "b", "c"].entries()) tellFact(fact("DASHBOARD", [id], index));
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(300);
  expect(told.slice(1)).toEqual([fact("DASHBOARD", ["b", "c"], 3)]);
  vi.advanceTimersByTime(300);
  tellFact(fact("DASHBOARD", ["d"], 4));
  expect(told).toHaveLength(3);
});
