import type { Draft } from "./draft.ts";
import { compareTexts } from "./compare-texts.ts";
import type { PageKey } from "./layer.ts";
import { rankPages } from "./page-ranks.ts";
import type { PageRanks } from "./page-ranks.ts";
import { stateOf } from "./slot-state.ts";
import type { SlotState } from "./slot-state.ts";
import type { SlotId } from "./slot.ts";
import { weave } from "./weave.ts";
import type { Woven } from "./weave.ts";

/** A rank of a page: a placement shown there, or the unseen rank of one that is removed, parked or gone. */
export type Rank = Woven & { readonly shown: boolean };

export type Layout = PageRanks & {
  readonly states: ReadonlyMap<SlotId, SlotState>;
  /** Every page that a placement can hang on, hidden ones too, with its ranks in order. */
  readonly ranks: ReadonlyMap<PageKey, readonly Rank[]>;
  /** The page on which each slot hangs: not the one that shows it when that page is hidden. */
  readonly hangsOn: ReadonlyMap<SlotId, PageKey>;
  /** Pages that hold something that may not be moved away, and which. */
  readonly pinnedPages: ReadonlyMap<PageKey, SlotId>;
};

export function layOut(draft: Draft): Layout {
  const placedOn = placesChosen(draft);
  const states = new Map<SlotId, SlotState>();
  const hangsOn = new Map<SlotId, PageKey>();
  const pinnedPages = new Map<PageKey, SlotId>();
  const givenSlots = new Map<PageKey, SlotId[]>();
  const homeless: SlotId[] = [];

  const settle = (slot: SlotId, givenPage: PageKey | undefined) => {
    const state = stateOf(draft, slot, placedOn.has(slot));
    if (state === undefined) return;
    states.set(slot, state);
    const chosen = state.canMove ? placedOn.get(slot) : undefined;
    const page = chosen ?? givenPage;
    if (page === undefined) return void homeless.push(slot);
    hangsOn.set(slot, page);
    if (chosen === undefined) append(givenSlots, page, slot);
    if (!state.canMove && !state.removed && !pinnedPages.has(page)) pinnedPages.set(page, slot);
  };
  for (const [slot, { page }] of draft.given.placements) settle(slot, page);
  for (const slot of draft.slots.keys()) if (!states.has(slot)) settle(slot, undefined);

  const pages = rankPages(draft, pinnedPages);
  const ranks = new Map<PageKey, Rank[]>();
  const rank = (page: PageKey) => {
    const woven = weave(givenSlots.get(page) ?? [], draft.arranged.get(page) ?? []);
    ranks.set(
      page,
      woven.map(({ id, placed, given }) => ({
        id,
        placed,
        given,
        shown: isShown(placed, given, states.get(id)),
      })),
    );
  };
  const nowhere = [...givenSlots.keys(), ...draft.arranged.keys()].filter(
    (page) => !pages.existing.has(page),
  );
  const hidden = [...pages.hidden, ...[...new Set(nowhere)].sort(compareTexts)];
  for (const page of hidden) rank(page);
  // What hangs on a page that is removed or gone is shown at the end of the first page, which always exists: nothing is
  // lost, and it goes back by itself when the page does.
  const host = pages.visible[0];
  for (const slot of homeless.sort(compareTexts)) {
    hangsOn.set(slot, host);
    append(givenSlots, host, slot);
  }
  for (const page of hidden) {
    for (const { id, shown } of ranks.get(page) ?? []) if (shown) append(givenSlots, host, id);
  }
  for (const page of pages.visible) rank(page);
  return { ...pages, states, ranks, hangsOn, pinnedPages };
}

/** Where the user put each slot. */
function placesChosen(draft: Draft): Map<SlotId, PageKey> {
  const chosen = new Map<SlotId, PageKey>();
  for (const [page, entries] of draft.arranged) {
    for (const { id, placed } of entries) if (placed) chosen.set(id, page);
  }
  return chosen;
}

function isShown(placed: boolean, given: boolean, state: SlotState | undefined): boolean {
  if (state === undefined || state.removed) return false;
  return given || (placed && state.canMove);
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
