import type { Draft } from "./draft.ts";
import type { PageKey } from "./layer.ts";
import { layOut } from "./layout.ts";
import type { Layout, Rank } from "./layout.ts";
import { LIMITS } from "./limits.ts";
import type { SlotId } from "./slot.ts";
import type { Entry, Woven } from "./weave.ts";

/** Where a thing goes back to: what it follows, or null when it comes first. */
export function predecessorOf(
  ranks: readonly Woven[],
  id: string,
  stands: (rank: Woven) => boolean,
): string | null {
  const index = ranks.findIndex((rank) => rank.id === id && stands(rank));
  return ranks.slice(0, Math.max(index, 0)).findLast(stands)?.id ?? null;
}

/** The list with the thing placed after its anchor: null is the beginning, an anchor that is gone the end. */
export function placeAfter(ranks: readonly Woven[], id: string, after: string | null): Entry[] {
  const others = ranks.filter((rank) => rank.id !== id);
  const standing = others.findIndex((rank) => rank.id === after && !(rank.placed && isUnseen(rank)));
  const anchor = standing === -1 ? others.findIndex((rank) => rank.id === after) : standing;
  const index = after === null ? 0 : anchor === -1 ? others.length : anchor + 1;
  return [...entriesOf(others.slice(0, index)), { id, placed: true }, ...entriesOf(others.slice(index))];
}

const isUnseen = (rank: Woven) => "shown" in rank && rank.shown === false;

/** Ranks written down as an order: what the user placed, between its landmarks. */
export const entriesOf = (ranks: readonly Woven[]): Entry[] =>
  ranks.map(({ id, placed }) => (placed ? { id, placed } : { id }));

/**
 * Writes down every arranged page as it is seen now, so that what is done next moves nothing else, even where the layers
 * have changed since the page was last arranged.
 */
export function writeDown(draft: Draft, layout: Layout): void {
  for (const page of draft.arranged.keys()) {
    const ranks = ranksWorthKeeping(layout, page);
    // An empty order still says that the page is known: undo may bring something back to it.
    draft.arranged.set(page, ranks.some(({ placed }) => placed) ? entriesOf(ranks) : []);
  }
}

/** A landmark that moved elsewhere is no landmark; one that is gone altogether may return. */
function ranksWorthKeeping(layout: Layout, page: PageKey): Rank[] {
  const ranks = layout.ranks.get(page) ?? [];
  const crowded = ranks.length > LIMITS.rememberedAnchors;
  return ranks.filter((rank) => rank.placed || rank.given || (!crowded && !layout.states.has(rank.id)));
}

/** Moves a slot without asking whether it may. */
export function place(draft: Draft, layout: Layout, slot: SlotId, page: PageKey, after: SlotId | null): void {
  writeDown(draft, layout);
  takeAway(draft, slot);
  draft.arranged.set(page, placeAfter(ranksWorthKeeping(layout, page), slot, after));
}

/** Removes what an order says of a slot. */
export function takeAway(draft: Draft, slot: SlotId): void {
  for (const [page, entries] of draft.arranged) {
    if (entries.some(({ id }) => id === slot)) {
      draft.arranged.set(
        page,
        entries.filter(({ id }) => id !== slot),
      );
    }
  }
}

/** The anchor that brings a slot back exactly where it hangs now. */
export function anchorOf(layout: Layout, slot: SlotId): { page: PageKey; after: SlotId | null } | undefined {
  const page = layout.hangsOn.get(slot);
  if (page === undefined) return undefined;
  const stands = (rank: Woven) => {
    const state = layout.states.get(rank.id);
    return state !== undefined && (rank.given || (rank.placed && state.canMove));
  };
  return { page, after: predecessorOf(layout.ranks.get(page) ?? [], slot, stands) };
}

/**
 * Forgets that a slot was moved when it stands where the layers put it anyway: the user's layer holds only what differs,
 * and a widget put back follows its school again.
 */
export function forgetIfBack(draft: Draft, slot: SlotId): void {
  const given = draft.given.placements.get(slot);
  const entries = given && draft.arranged.get(given.page);
  const isOwn = draft.slots.get(slot)?.own !== undefined;
  if (given === undefined || entries === undefined || isOwn || !given.canMove) return;
  if (!entries.some(({ id, placed }) => id === slot && placed)) return;
  const before = layOut(draft);
  const unplaced = entries.map((entry) => (entry.id === slot ? { id: slot } : entry));
  const attempt = { ...draft, arranged: new Map(draft.arranged).set(given.page, unplaced) };
  const after = layOut(attempt);
  if (!sameRanks(before.ranks.get(given.page), after.ranks.get(given.page))) return;
  draft.arranged.set(given.page, unplaced);
  writeDown(draft, after);
}

function sameRanks(one: readonly Rank[] = [], other: readonly Rank[] = []): boolean {
  return one.length === other.length && one.every((rank, index) => rank.id === other[index]?.id);
}
