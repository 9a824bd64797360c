import { describe, expect, it } from "vitest";
import { emptyChanges } from "./changes.ts";
import { stepAnchor } from "./step-anchor.ts";
import { arrange, jeanZay, layerOf, pagesSeen, widget } from "./testing/school.ts";

const order = ["a", "b", "c", "d"];
const school = [layerOf(jeanZay, ...order.map((kind) => widget(kind)))];

describe("a step", () => {
  it.each([
    ["c", "first", ["c", "a", "b", "d"]],
    ["c", "before", ["a", "c", "b", "d"]],
    ["b", "before", ["b", "a", "c", "d"]],
    ["b", "after", ["a", "c", "b", "d"]],
    ["b", "last", ["a", "c", "d", "b"]],
  ] as const)("of %s to %s", (slot, direction, expected) => {
    const after = stepAnchor(order, slot, direction);
    if (after === undefined) throw new Error("there is a step to take");
    const { changes } = arrange(school, emptyChanges, { type: "move", slot, page: "today", after });
    expect(pagesSeen(school, changes).today).toEqual(expected);
  });

  it.each([
    ["a", "first"],
    ["a", "before"],
    ["d", "after"],
    ["d", "last"],
    ["x", "first"],
  ] as const)("of %s to %s is none", (slot, direction) => {
    expect(stepAnchor(order, slot, direction)).toBeUndefined();
  });
});
