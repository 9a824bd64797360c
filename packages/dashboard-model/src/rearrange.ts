import type { Draft } from "./draft.ts";
import type { PageKey } from "./layer.ts";
import { layOut } from "./layout.ts";
import type { Layout, Rank } from "./layout.ts";
import { LIMITS } from "./limits.ts";
import type { OperationBody } from "./operation.ts";
import { entriesOf, isPlaced, placeAfter, predecessorOf, sameRanks } from "./ranks.ts";
import type { SlotId } from "./slot.ts";

const stands = (rank: Rank) => rank.stands;

/**
 * Writes down every arranged page as it is seen now, so that what is done next moves nothing else, even where the layers
 * have changed since the page was last arranged.
 */
export function writeDown(draft: Draft, layout: Layout): void {
  for (const page of draft.arranged.keys()) {
    const ranks = ranksWorthKeeping(layout, page);
    // An empty order still says that the page is known: undo may bring something back to it.
    draft.arranged.set(page, ranks.some(isPlaced) ? entriesOf(ranks) : []);
  }
}

/** Landmarks that are gone are kept too, since they may return, unless there are very many. */
function ranksWorthKeeping(layout: Layout, page: PageKey): readonly Rank[] {
  const ranks = layout.ranks.get(page) ?? [];
  if (ranks.length <= LIMITS.rememberedAnchors) return ranks;
  return ranks.filter(({ origin }) => origin !== "gone");
}

/**
 * Moves a slot without asking whether it may, and says what undoes it. Guests that it is put after become natives of the
 * page, in the order in which they are seen: who arranges a page among its guests keeps them there.
 */
export function place(draft: Draft, layout: Layout, { slot, page, after }: Place): OperationBody[] {
  const { guests } = layout;
  const followed = page === layout.visible[0] && after !== null ? guests.indexOf(after) + 1 : 0;
  const adopted = guests.slice(0, followed).filter((guest) => guest !== slot);
  const isMoved = (id: SlotId) => id === slot || adopted.includes(id);
  // In the order in which they hang, so that each finds again what it followed.
  const moved = guests.includes(slot) ? guests.filter(isMoved) : [...adopted, slot];
  const inverses = moved.flatMap((id): OperationBody[] => {
    const home = anchorOf(layout, id);
    return home === undefined ? [] : [{ type: "move", slot: id, ...home }];
  });

  writeDown(draft, layout);
  for (const id of moved) takeAway(draft, id);
  const natives = ranksWorthKeeping(layout, page).filter(({ id }) => !adopted.includes(id));
  const adoptees = adopted.map((id): Rank => ({ id, origin: "placed", stands: true, shown: true }));
  draft.arranged.set(page, placeAfter([...natives, ...adoptees], slot, after, stands));
  return inverses;
}

export type Place = { readonly slot: SlotId; readonly page: PageKey; readonly after: SlotId | null };

/** Forgets that the user put a slot somewhere. */
export function takeAway(draft: Draft, slot: SlotId): void {
  for (const [page, entries] of draft.arranged) {
    const others = entries.filter(({ id, placed }) => id !== slot || !placed);
    if (others.length < entries.length) draft.arranged.set(page, others);
  }
}

/** The anchor that brings a slot back exactly where it hangs now. */
export function anchorOf(layout: Layout, slot: SlotId): { page: PageKey; after: SlotId | null } | undefined {
  const page = layout.hangsOn.get(slot);
  if (page === undefined) return undefined;
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
  const unplaced = entries.map((entry) => (entry.id === slot && entry.placed ? { id: slot } : entry));
  const before = layOut(draft);
  const after = layOut({ ...draft, arranged: new Map(draft.arranged).set(given.page, unplaced) });
  if (!sameRanks(before.ranks.get(given.page), after.ranks.get(given.page))) return;
  draft.arranged.set(given.page, unplaced);
  writeDown(draft, after);
}
