import { HEIGHTS, type Height, type Size } from "@preau/dashboard-model";
import { type Measures, sizeUnder } from "./size-under.ts";

interface Drawing {
  sizes: readonly Size[];
  current: Size;
  onDraw: (size: Size) => void;
  /** With the size drawn, or null when nothing was, or when it was given up. */
  onEnd: (size: Size | null) => void;
}

const threshold = 6;

/** Follows the pointer that pulls a corner, until it is released; Escape gives up. */
export function drawSize(start: PointerEvent, { sizes, current, onDraw, onEnd }: Drawing): void {
  const cell = (start.target as Element).closest<HTMLElement>("[data-slot]");
  const grid = cell?.closest<HTMLElement>("[data-grid]");
  if (!cell || !grid) return;
  const ending = new AbortController();
  const { signal } = ending;
  const measures = measure(grid);
  let drawn: Size | null = null;
  const end = (size: Size | null) => {
    ending.abort();
    delete document.documentElement.dataset.carrying;
    onEnd(size);
  };
  addEventListener(
    "pointermove",
    ({ pointerId, clientX, clientY }) => {
      if (pointerId !== start.pointerId) return;
      const pulled = Math.hypot(clientX - start.clientX, clientY - start.clientY);
      if (drawn === null && pulled < threshold) return;
      document.documentElement.dataset.carrying = "";
      const { left, top } = cell.getBoundingClientRect();
      const box = { width: clientX - left, height: clientY - top };
      const size = sizeUnder(box, sizes, drawn ?? current, measures);
      if (size === drawn) return;
      drawn = size;
      onDraw(size);
    },
    { signal },
  );
  addEventListener("pointerup", ({ pointerId }) => pointerId === start.pointerId && end(drawn), { signal });
  addEventListener("pointercancel", () => end(null), { signal });
  addEventListener("keydown", ({ key }) => key === "Escape" && end(null), { signal });
}

function measure(grid: HTMLElement): Measures {
  const style = getComputedStyle(grid);
  const columns = style.gridTemplateColumns.split(" ").length;
  const gap = Number.parseFloat(style.columnGap) || 0;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const height = (name: Height) => Number.parseFloat(style.getPropertyValue(`--height-${name}`)) * rem;
  return {
    columns,
    columnWidth: (grid.clientWidth + gap) / columns,
    heights: Object.fromEntries(HEIGHTS.map((name) => [name, height(name)])) as Measures["heights"],
  };
}
