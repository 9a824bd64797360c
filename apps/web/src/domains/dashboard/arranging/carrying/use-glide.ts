import { type RefObject, useLayoutEffect, useRef } from "react";

const quick = 160;

/** When the order changes, lets each widget glide from where it was to where it is. */
export const useGlide = (grid: RefObject<HTMLElement | null>, carried: string | undefined) => {
  const before = useRef(new Map<string, { left: number; top: number }>());
  useLayoutEffect(() => {
    const cells = [...(grid.current?.querySelectorAll<HTMLElement>("[data-slot]") ?? [])];
    const places = new Map(
      cells.map((cell) => [cell.dataset.slot ?? "", { left: cell.offsetLeft, top: cell.offsetTop }]),
    );
    const known = before.current;
    before.current = places;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const cell of cells) {
      const slot = cell.dataset.slot ?? "";
      const from = known.get(slot);
      const to = places.get(slot);
      if (!from || !to || slot === carried) continue;
      const x = from.left - to.left;
      const y = from.top - to.top;
      if (x === 0 && y === 0) continue;
      cell.animate([{ translate: `${x}px ${y}px` }, { translate: "none" }], {
        duration: quick,
        easing: "ease-out",
      });
    }
  });
};
