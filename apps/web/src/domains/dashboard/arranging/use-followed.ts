import { type RefObject, useEffect } from "react";
import type { Arranger } from "./use-arranger.ts";

const targets = { heading: "h2", handle: "button[aria-pressed]", grip: "[data-grip]" } as const;

/** What the focus goes to after a change: a part of a widget, or the button at the end where none is left. */
export interface Followed {
  slot: string | null;
  to: keyof typeof targets;
}

/** Gives the focus to a widget that moved, which some browsers take out of the page for an instant, and keeps it in sight. */
export const useFollowed = (grid: RefObject<HTMLElement | null>, arranger: Arranger) => {
  useEffect(() => {
    const followed = arranger.takeFollowed();
    if (!followed) return;
    const place = followed.slot === null ? "[data-add]" : `[data-slot="${CSS.escape(followed.slot)}"]`;
    const cell = grid.current?.querySelector<HTMLElement>(place);
    if (!cell) return;
    cell.scrollIntoView({ block: "nearest" });
    const part =
      cell.querySelector<HTMLElement>(targets[followed.to]) ?? cell.querySelector<HTMLElement>("h2");
    (part ?? cell).focus({ preventScroll: true });
  });
};
