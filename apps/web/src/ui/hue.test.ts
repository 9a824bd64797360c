import { describe, expect, it } from "vitest";
import { distinguish, hueOf, hues } from "./hue.ts";

describe("the colour of a child or a class", () => {
  it("is the same on every screen", () => {
    expect(hueOf("0199-lea")).toBe(hueOf("0199-lea"));
  });

  it("is another one for each child of a family, as long as there are enough", () => {
    const family = Array.from({ length: 60 }, (_, index) => `child-${index}`).filter(
      (id) => hueOf(id) === "plum",
    );
    const four = family.slice(0, 4);
    distinguish(four);
    expect(new Set(four.map(hueOf)).size).toBe(4);
    expect(hueOf(four[0]!)).toBe("plum");
    distinguish(family.slice(0, 5));
    expect(new Set(family.slice(0, 5).map(hueOf)).size).toBe(hues.length);
    distinguish([]);
    expect(four.map(hueOf)).toEqual(["plum", "plum", "plum", "plum"]);
  });

  it("uses all colours over a school", () => {
    const used = new Set(Array.from({ length: 200 }, (_, index) => hueOf(`0199a3f2-${index}-class`)));
    expect(used.size).toBe(hues.length);
  });
});
