import type { Changes, PageChange, SlotChange } from "./changes.ts";
import { compareTexts } from "./compare-texts.ts";
import { mergeLayers } from "./given.ts";
import type { GivenDashboard } from "./given.ts";
import type { Layer, PageKey, PageName } from "./layer.ts";
import type { SlotId } from "./slot.ts";
import type { Entry } from "./weave.ts";

/** Changes opened for work, beside what the layers give. */
export type Draft = {
  readonly given: GivenDashboard;
  readonly slots: Map<SlotId, SlotChange>;
  readonly pages: Map<PageKey, PageChange>;
  readonly arranged: Map<PageKey, readonly Entry[]>;
  pageOrder: readonly Entry[];
};

export function draftOf(layers: readonly Layer[], changes: Changes): Draft {
  const placed = new Set<SlotId>();
  return {
    given: mergeLayers(layers),
    slots: new Map(changes.slots.map((change) => [change.slot, change])),
    pages: new Map(changes.pages.map((change) => [change.key, change])),
    arranged: new Map(changes.arranged.map(({ page, entries }) => [page, eachOnce(entries, placed)])),
    pageOrder: eachOnce(changes.pageOrder, new Set()),
  };
}

/** Pages that a layer or the user has; others may be remembered by what hangs on them. */
export const pageExists = (draft: Draft, page: PageKey): boolean =>
  draft.given.pages.has(page) || draft.pages.get(page)?.own !== undefined;

/** The name that the user gave it, else a layer, else the first that the user gave it. */
export function pageNameOf(draft: Draft, page: PageKey): PageName {
  const change = draft.pages.get(page);
  return change?.name ?? draft.given.pages.get(page)?.name ?? change?.own ?? page;
}

/** A thing is placed once in all, and is a landmark once a list, whatever was stored. */
function eachOnce(entries: readonly Entry[], placed: Set<string>): Entry[] {
  const landmarks = new Set<string>();
  return entries.filter((entry) => {
    const seen = entry.placed ? placed : landmarks;
    return !seen.has(entry.id) && seen.add(entry.id);
  });
}

/** Sorted, so that the same changes are always written the same way. */
export function changesOf(draft: Draft): Changes {
  return {
    slots: [...draft.slots.values()].sort((one, other) => compareTexts(one.slot, other.slot)),
    pages: [...draft.pages.values()].sort((one, other) => compareTexts(one.key, other.key)),
    arranged: [...draft.arranged]
      // Landmarks serve only what is placed between them; but a page that is gone is remembered by its empty order.
      .map(([page, entries]) => ({ page, entries: entries.some(({ placed }) => placed) ? entries : [] }))
      .filter(({ page, entries }) => entries.length > 0 || !pageExists(draft, page))
      .sort((one, other) => compareTexts(one.page, other.page)),
    pageOrder: draft.pageOrder,
  };
}

/** Merges a change of a slot; what is undefined no longer differs, and a change without differences goes. */
export function changeSlot(draft: Draft, slot: SlotId, difference: Omit<Partial<SlotChange>, "slot">): void {
  const { own, size, settings, removed } = { ...draft.slots.get(slot), ...difference };
  if (own ?? size ?? settings ?? removed) {
    draft.slots.set(slot, {
      slot,
      ...(own && { own }),
      ...(size && { size }),
      ...(settings && { settings }),
      ...(removed && { removed }),
    });
  } else draft.slots.delete(slot);
}

export function changePage(draft: Draft, key: PageKey, difference: Omit<Partial<PageChange>, "key">): void {
  const { own, name, removed } = { ...draft.pages.get(key), ...difference };
  if (own ?? name ?? removed) {
    draft.pages.set(key, {
      key,
      ...(own !== undefined && { own }),
      ...(name !== undefined && { name }),
      ...(removed && { removed }),
    });
  } else draft.pages.delete(key);
}
