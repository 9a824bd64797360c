import type { SlotId } from "./slot.ts";

export type Direction = "first" | "before" | "after" | "last";

/**
 * What to follow to go one step, or all the way, in the order of a page: null is the first place; undefined when the slot
 * is there already. The same words serve slots and pages, the menu and the arrow keys.
 */
export function stepAnchor(
  order: readonly SlotId[],
  slot: SlotId,
  direction: Direction,
): SlotId | null | undefined {
  const index = order.indexOf(slot);
  const last = order.length - 1;
  if (index === -1) return undefined;
  if (direction === "first" || direction === "before") {
    if (index === 0) return undefined;
    return direction === "first" ? null : (order[index - 2] ?? null);
  }
  if (index === last) return undefined;
  return direction === "last" ? order[last] : order[index + 1];
}
