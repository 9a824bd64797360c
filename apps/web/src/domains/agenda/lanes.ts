/** From a minute of a day to another. */
interface Span {
  from: number;
  to: number;
}

export interface Laid<Item> {
  item: Item;
  lane: number;
  /** How many stand side by side there. */
  lanes: number;
}

export interface Crowd extends Span {
  /** Those for whom there is no room. */
  hidden: number;
  lanes: number;
}

/** Puts what overlaps side by side, as far as there is room; of a crowd, the rest is counted. */
export const inLanes = <Item extends Span>(items: readonly Item[], room: number) => {
  const laid: Laid<Item>[] = [];
  const crowds: Crowd[] = [];
  for (const cluster of clustersOf(items)) {
    const ends: number[] = [];
    const placed = cluster.map((item) => {
      const free = ends.findIndex((end) => end <= item.from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = item.to;
      return { item, lane };
    });
    const crowded = ends.length > room;
    const lanes = crowded ? room : ends.length;
    const shown = crowded ? room - 1 : lanes;
    const seen = placed.filter(({ lane }) => lane < shown);
    laid.push(...seen.map((one) => ({ ...one, lanes })));
    if (crowded)
      crowds.push({
        from: Math.min(...cluster.map(({ from }) => from)),
        to: Math.max(...ends),
        hidden: placed.length - seen.length,
        lanes,
      });
  }
  return { laid, crowds };
};

/** Runs of what overlaps, one leading to the next. */
const clustersOf = <Item extends Span>(items: readonly Item[]) => {
  const clusters: Item[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of [...items].sort((one, other) => one.from - other.from || other.to - one.to)) {
    if (item.from >= end) clusters.push([]);
    clusters.at(-1)?.push(item);
    end = Math.max(end, item.to);
  }
  return clusters;
};
