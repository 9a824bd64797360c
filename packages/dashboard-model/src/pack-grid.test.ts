import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packGrid } from "./pack-grid.ts";
import { HEIGHTS, WIDTHS } from "./size.ts";
import type { Height, Width } from "./size.ts";

const widths: Record<string, Width> = { s: "small", w: "wide", f: "full" };
const sized = (letters: string, height: Height = "normal") =>
  [...letters].map((letter) => ({ size: { width: widths[letter] ?? "small", height } }));

/** Rows of spans: "2 1 1 / 4". */
function drawn(letters: string, columns: number): string {
  const rows: number[][] = [];
  for (const { row, span } of packGrid(sized(letters), columns)) (rows[row - 1] ??= []).push(span);
  return rows.map((row) => row.join(" ")).join(" / ");
}

describe("the grid", () => {
  it.each([
    ["a pupil's dashboard on a wide screen", "wsswsss", 4, "2 1 1 / 2 1 1 / 1"],
    ["a family's dashboard on a wide screen", "wsswss", 4, "2 1 1 / 2 1 1"],
    ["a phone", "wsf", 1, "1 / 1 / 1"],
    ["two columns", "wssf", 2, "2 / 1 1 / 2"],
    ["three columns", "wsswf", 3, "2 1 / 1 2 / 3"],
    ["a row closed by a wide one, which stretches the first of equals", "sssw", 4, "2 1 1 / 2"],
    ["a row closed by a full one, which stretches all", "ssf", 4, "2 2 / 4"],
    ["a wide and a small one, where the wide one grows", "wsw", 4, "3 1 / 2"],
    ["one alone before a full one", "sf", 4, "4 / 4"],
    ["a last row, left as it is", "fs", 4, "4 / 1"],
    ["nothing", "", 4, ""],
  ])("packs %s", (_what, letters, columns, expected) => {
    expect(drawn(letters, columns)).toBe(expected);
  });

  it("gives all of a row the height of its tallest", () => {
    const placements = [...sized("s", "compact"), ...sized("s", "tall"), ...sized("f", "compact")];
    expect(packGrid(placements, 2).map(({ height }) => height)).toEqual(["tall", "tall", "compact"]);
  });

  it("leaves no hole but in the last row, and keeps the order", () => {
    const size = fc.record({ width: fc.constantFrom(...WIDTHS), height: fc.constantFrom(...HEIGHTS) });
    fc.assert(
      fc.property(fc.array(fc.record({ size })), fc.integer({ min: 1, max: 4 }), (placements, columns) => {
        const cells = packGrid(placements, columns);
        expect(cells).toHaveLength(placements.length);
        const rows = Map.groupBy(cells, ({ row }) => row);
        expect([...rows.keys()]).toEqual(Array.from(rows.keys(), (_, index) => index + 1));
        for (const [row, across] of rows) {
          const edges = across.map(({ column, span }) => column + span);
          expect(across.map(({ column }) => column)).toEqual([1, ...edges.slice(0, -1)]);
          const reached = (edges.at(-1) ?? 1) - 1;
          expect(reached <= columns && (row === rows.size || reached === columns)).toBe(true);
        }
      }),
    );
  });
});
