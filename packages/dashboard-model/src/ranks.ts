import type { Entry, Woven } from "./weave.ts";

type IsThere<Rank> = (rank: Rank) => boolean;

/** Where a thing goes back to: what it follows, or null when it comes first. */
export function predecessorOf<Rank extends Woven>(
  ranks: readonly Rank[],
  id: string,
  isThere: IsThere<Rank>,
): string | null {
  const index = ranks.findIndex((rank) => rank.id === id && isThere(rank));
  return ranks.slice(0, Math.max(index, 0)).findLast(isThere)?.id ?? null;
}

/** The order with the thing placed after its anchor: null is the beginning, an anchor that is gone the end. */
export function placeAfter<Rank extends Woven>(
  ranks: readonly Rank[],
  id: string,
  after: string | null,
  isThere: IsThere<Rank>,
): Entry[] {
  const others = ranks.filter((rank) => rank.id !== id);
  const anchor = others.findIndex((rank) => rank.id === after && isThere(rank));
  const end = anchor === -1 ? others.length : anchor + 1;
  const index = after === null ? 0 : end;
  return [...entriesOf(others.slice(0, index)), { id, placed: true }, ...entriesOf(others.slice(index))];
}

/** Ranks written down as an order. */
export const entriesOf = (ranks: readonly Woven[]): Entry[] =>
  ranks.map(({ id, origin }) => (origin === "placed" ? { id, placed: true } : { id }));

export const isPlaced = ({ origin }: Woven): boolean => origin === "placed";

/** Whether two lists of ranks show the same things in the same order. */
export const sameRanks = (one: readonly Woven[] = [], other: readonly Woven[] = []): boolean =>
  one.length === other.length && one.every((rank, index) => rank.id === other[index]?.id);
