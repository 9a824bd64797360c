import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./settings.ts";
import { slotOf } from "./slot.ts";

describe("a slot", () => {
  it("is a kind with its settings, whatever the order in which they were written", () => {
    expect(slotOf("news", {})).toBe("news");
    expect(slotOf("news", { b: [2, 1], a: { d: null, c: "é" } })).toBe(
      'news{"a":{"c":"é","d":null},"b":[2,1]}',
    );
    expect(slotOf("news", { a: { c: "é", d: null }, b: [2, 1] })).toBe(
      slotOf("news", { b: [2, 1], a: { d: null, c: "é" } }),
    );
    expect(slotOf("news", {}, "two")).toBe("news#two");
  });

  it("is the same for the same settings only", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(canonicalJson(one) === canonicalJson(other)).toBe(same);
      }),
    );
  });
});

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .map(([key, member]) => [key, sorted(member)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
};
