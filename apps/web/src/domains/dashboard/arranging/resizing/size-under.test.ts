import type { Size } from "@preau/dashboard-model";
import { describe, expect, it } from "vitest";

import { nextSize, sizeUnder } from "./size-under.ts";

const sizes: Size[] = [
  { width: "wide", height: "normal" },
  { width: "small", height: "normal" },
  { width: "full", height: "tall" },
];
const heights = { compact: 144, normal: 272, tall: 432 };
const desktop = { columns: 4, columnWidth: 300, heights };
const phone = { columns: 1, columnWidth: 358, heights };
const wide = sizes[0]!;

describe("the corner that one pulls", () => {
  it("gives the size of the kind that is nearest to what is drawn", () => {
    expect(sizeUnder({ width: 310, height: 280 }, sizes, wide, desktop)).toEqual(sizes[1]);
    expect(sizeUnder({ width: 1100, height: 430 }, sizes, wide, desktop)).toEqual(sizes[2]);
  });

  it("changes no width on a phone, where all are the same", () => {
    expect(sizeUnder({ width: 200, height: 280 }, sizes, wide, phone)).toEqual(wide);
    expect(sizeUnder({ width: 350, height: 420 }, sizes, wide, phone)).toEqual(sizes[2]);
  });

  it("takes the sizes in turn when it is pressed", () => {
    expect(nextSize(sizes, sizes[1]!)).toEqual(wide);
    expect(nextSize(sizes, wide)).toEqual(sizes[2]);
    expect(nextSize(sizes, sizes[2]!)).toEqual(sizes[1]);
  });
});
