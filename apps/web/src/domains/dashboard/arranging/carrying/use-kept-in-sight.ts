import { type RefObject, useEffect } from "react";
import type { Carried } from "./carrier.ts";

/** What keys carry over the page does not leave the screen; what a pointer holds is where the pointer is. */
export const useKeptInSight = (grid: RefObject<HTMLElement | null>, carried: Carried | null) => {
  const slot = carried?.held === false ? carried.slot : undefined;
  useEffect(() => {
    if (slot === undefined) return;
    grid.current
      ?.querySelector(`[data-slot="${CSS.escape(slot)}"]`)
      ?.scrollIntoView({ block: "nearest", behavior: "instant" });
  });
};
