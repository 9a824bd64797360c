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

/** A rank of a page: `stands` if the slot is there, though it may be removed; else it is parked here, or gone. */
export type Rank = Woven & { readonly stands: boolean; readonly shown: boolean };

export type Layout = PageRanks & {
  readonly states: ReadonlyMap<SlotId, SlotState>;
  /** Every page that a placement can hang on, hidden ones too, with its ranks in order. */
  readonly ranks: ReadonlyMap<PageKey, readonly Rank[]>;
  /** What is shown at the end of the first page because the page that it hangs on is hidden. */
  readonly guests: readonly SlotId[];
  /** The page on which each slot hangs, which may be hidden. */
  readonly hangsOn: ReadonlyMap<SlotId, PageKey>;
  /** Pages that a layer fixes by fixing something on them, and which; even removed, it fixes them. */
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
    if (!state.canMove && !pinnedPages.has(page)) pinnedPages.set(page, slot);
  };
  for (const [slot, { page }] of draft.given.placements) settle(slot, page);
  for (const slot of draft.slots.keys()) if (!states.has(slot)) settle(slot, undefined);

  const pages = rankPages(draft, pinnedPages);
  const ranks = new Map<PageKey, Rank[]>();
  const rank = (page: PageKey) => {
    const woven = weave(givenSlots.get(page) ?? [], draft.arranged.get(page) ?? []);
    ranks.set(
      page,
      woven.map((each) => {
        const state = states.get(each.id);
        const stands = state !== undefined && isThere(each, state);
        return { ...each, stands, shown: stands && !state.removed };
      }),
    );
  };
  // By key, so that adding, moving or forgetting a hidden page leaves what it holds where it is seen.
  const hidden = [...new Set([...pages.hidden, ...givenSlots.keys(), ...draft.arranged.keys()])]
    .filter((page) => !pages.visible.includes(page))
    .sort(compareTexts);
  for (const page of [...pages.visible, ...hidden]) rank(page);
  const [host] = pages.visible;
  if (host !== undefined) for (const slot of homeless) hangsOn.set(slot, host);
  // The first page takes them because there always is one: nothing is lost, and all goes back by itself when the page
  // that was removed, or whose school went, returns.
  const guests = [
    ...hidden.flatMap((page) => (ranks.get(page) ?? []).filter(({ shown }) => shown).map(({ id }) => id)),
    ...homeless.filter((slot) => states.get(slot)?.removed === false).sort(compareTexts),
  ];
  return { ...pages, states, ranks, guests, hangsOn, pinnedPages };
}

/** What a page shows, in order. */
export function slotsShownOn(layout: Layout, page: PageKey): readonly SlotId[] {
  const native = (layout.ranks.get(page) ?? []).filter(({ shown }) => shown).map(({ id }) => id);
  return page === layout.visible[0] ? [...native, ...layout.guests] : native;
}

/** Where the user put each slot. */
function placesChosen(draft: Draft): Map<SlotId, PageKey> {
  const chosen = new Map<SlotId, PageKey>();
  for (const [page, entries] of draft.arranged) {
    for (const { id, placed } of entries) if (placed) chosen.set(id, page);
  }
  return chosen;
}

// A slot that is locked stands where the layers put it; where the user put it is only remembered.
const isThere = ({ origin }: Woven, { canMove }: SlotState) =>
  origin === "placed" ? canMove : origin !== "gone";

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
