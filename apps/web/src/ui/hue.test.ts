import { describe, expect, it } from "vitest";
import { hueOf, hues } from "./hue.ts";

describe("the colour of a child or a class", () => {
  it("is the same on every screen", () => {
    expect(hueOf("0199-lea")).toBe(hueOf("0199-lea"));
  });

  it("uses all colours over a school", () => {
    const used = new Set(Array.from({ length: 200 }, (_, index) => hueOf(`0199a3f2-${index}-class`)));
    expect(used.size).toBe(hues.length);
  });
});
