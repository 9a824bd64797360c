import { HEIGHTS } from "./size.ts";
import type { Height, Size } from "./size.ts";

/** Where a placement stands: rows and columns count from 1; the height is that of its row. */
export type Cell = {
  readonly row: number;
  readonly column: number;
  readonly span: number;
  readonly height: Height;
};

/**
 * Flows placements in reading order into rows of so many columns, one cell for each, in the same order. A row that the
 * next placement closes is stretched to the edge; the last one is left as it is, since there is room for more.
 */
export function packGrid(placements: readonly { readonly size: Size }[], columns: number): Cell[] {
  const edge = Math.max(1, Math.floor(columns));
  const cells: Cell[] = [];
  let row: Size[] = [];
  let taken = 0;
  const close = (isLast: boolean) => {
    const spans = row.map((size) => wishOf(size, edge));
    if (!isLast) stretch(spans, edge - taken);
    const number = (cells.at(-1)?.row ?? 0) + 1;
    const height = tallest(row);
    let column = 1;
    for (const span of spans) {
      cells.push({ row: number, column, span, height });
      column += span;
    }
    row = [];
    taken = 0;
  };
  for (const { size } of placements) {
    const wish = wishOf(size, edge);
    if (taken + wish > edge) close(false);
    row.push(size);
    taken += wish;
  }
  if (row.length > 0) close(true);
  return cells;
}

function wishOf({ width }: Size, edge: number): number {
  if (width === "full") return edge;
  return width === "wide" ? Math.min(2, edge) : 1;
}

/** Gives the columns left over, one by one, to whom they change least; among equals to who asked for more, then first. */
function stretch(spans: number[], left: number): void {
  const wishes = [...spans];
  const growth = (index: number) => ((spans[index] ?? 1) + 1) / (wishes[index] ?? 1);
  for (let given = 0; given < left; given += 1) {
    let best = 0;
    for (const index of spans.keys()) if (growth(index) < growth(best)) best = index;
    spans[best] = (spans[best] ?? 0) + 1;
  }
}

const tallest = (row: readonly Size[]): Height =>
  HEIGHTS.findLast((height) => row.some((size) => size.height === height)) ?? "normal";
