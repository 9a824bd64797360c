import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./settings.ts";
import type { Json } from "./settings.ts";
import { slotOf } from "./slot.ts";

const json = fc.json().map((text): Json => JSON.parse(text));

describe("a slot", () => {
  it("is a kind with its settings, and a copy when there is one more", () => {
    expect(slotOf("news", {})).toBe("news");
    expect(slotOf("news", { b: [2, 1], a: { d: null, c: "é" } })).toBe(
      'news{"a":{"c":"é","d":null},"b":[2,1]}',
    );
    expect(slotOf("news", {}, "two")).toBe("news#two");
    expect(slotOf("news", { a: 1 }, "two")).toBe('news{"a":1}#two');
  });

  it("is the same whatever the order in which the settings were written", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it("says all of the settings, so that different ones make different slots", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });
});

/** The same, with the keys of each object written the other way round. */
function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
