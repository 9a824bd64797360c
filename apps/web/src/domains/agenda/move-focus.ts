import type { KeyboardEvent } from "react";

const towards: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const middleOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** Arrows lead from an event to the nearest one on that side, besides the Tab key. */
export const moveFocus = (event: KeyboardEvent<HTMLElement>) => {
  const way = towards[event.key];
  const from = event.currentTarget;
  const all = from.closest("[data-entries]");
  if (!way || !all || event.altKey || event.ctrlKey || event.metaKey) return;
  const start = middleOf(from);
  let nearest: HTMLElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of all.querySelectorAll<HTMLElement>("[data-entry]")) {
    const end = middleOf(other);
    const [x, y] = [end.x - start.x, end.y - start.y];
    const along = x * way.x + y * way.y;
    const beside = Math.abs(x * way.y) + Math.abs(y * way.x);
    const distance = along + 2 * beside;
    if (along > 1 && distance < least) [nearest, least] = [other, distance];
  }
  if (!nearest) return;
  event.preventDefault();
  nearest.focus();
};
