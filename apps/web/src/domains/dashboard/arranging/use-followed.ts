import { type RefObject, useEffect } from "react";
import type { Arranger } from "./use-arranger.ts";

/** A widget that moved was taken out of the page for an instant, and its focus with it: gives it back. */
export const useFollowed = (grid: RefObject<HTMLElement | null>, arranger: Arranger) => {
  useEffect(() => {
    const followed = arranger.takeFollowed();
    const cell = followed && grid.current?.querySelector(`[data-slot="${CSS.escape(followed.slot)}"]`);
    if (!cell) return;
    cell.scrollIntoView({ block: "nearest" });
    const target = followed.to === "handle" ? "button[aria-pressed]" : "h2";
    cell.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
  });
};
