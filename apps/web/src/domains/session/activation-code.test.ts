import { describe, expect, it } from "vitest";
import { caretAfter, formatCode, significant } from "./activation-code.ts";

describe("the code of an activation letter", () => {
  it("is shown in groups of four while it is typed", () => {
    expect(formatCode("hk7m")).toBe("HK7M");
    expect(formatCode("hk7mp")).toBe("HK7M-P");
    expect(formatCode("HK7MPQ2RTXYZ")).toBe("HK7M-PQ2R-TXYZ");
  });

  it("forgives case, spaces, dashes and what was pasted around it", () => {
    expect(formatCode(" hk7m – pq2r . txyz\n")).toBe("HK7M-PQ2R-TXYZ");
    expect(significant("hk7m-pq2r")).toBe("HK7MPQ2R");
  });

  it("keeps the caret behind the letter just corrected in the middle", () => {
    expect(caretAfter("HK7M-PQ2R", 0)).toBe(0);
    expect(caretAfter("HK7M-PQ2R", 4)).toBe(4);
    expect(caretAfter("HK7M-PQ2R", 5)).toBe(6);
    expect(caretAfter("HK7M-PQ2R", 12)).toBe(9);
  });
});
