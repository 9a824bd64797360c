import { HEIGHTS, type Height, type Size } from "@preau/dashboard-model";

/** The grid as it is drawn now, in CSS pixels. */
export interface Measures {
  readonly columns: number;
  /** Of one column with the gap after it. */
  readonly columnWidth: number;
  readonly heights: Readonly<Record<Height, number>>;
}

/** Of the sizes that a kind has, the one nearest to what a pointer draws; among equals, the one that differs least. */
export function sizeUnder(
  drawn: { width: number; height: number },
  sizes: readonly Size[],
  current: Size,
  measures: Measures,
): Size {
  const away = (size: Size) => {
    const across = drawn.width - spanOf(size, measures.columns) * measures.columnWidth;
    const down = drawn.height - measures.heights[size.height];
    const change = Number(size.width !== current.width) + Number(size.height !== current.height);
    return Math.hypot(across, down) + change / 10;
  };
  return sizes.reduce((best, size) => (away(size) < away(best) ? size : best), current);
}

/** The next size of a kind, from narrow to wide and from low to high; after the last, the first. */
export function nextSize(sizes: readonly Size[], current: Size): Size {
  const order = sizes.toSorted(
    (one, other) => spanOf(one, 4) - spanOf(other, 4) || rank(one.height) - rank(other.height),
  );
  const index = order.findIndex(({ width, height }) => width === current.width && height === current.height);
  return order[(index + 1) % order.length] ?? current;
}

const rank = (height: Height) => HEIGHTS.indexOf(height);

function spanOf({ width }: Size, columns: number): number {
  if (width === "full") return columns;
  return width === "wide" ? Math.min(2, columns) : 1;
}
