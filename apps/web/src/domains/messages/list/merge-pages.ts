interface Dated {
  id: string;
  lastAt: string;
}

interface Page {
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
  nodes: Dated[];
}

/** The first page as it is now, over pages that were read before: what is older stays for those who scrolled down. */
export const mergeFresh = <Pages extends Page>(before: Pages, fresh: Pages): Pages => {
  const last = fresh.nodes.at(-1);
  if (!fresh.pageInfo.hasNextPage || last === undefined || before.nodes.length <= fresh.nodes.length)
    return fresh;
  const known = new Set(fresh.nodes.map(({ id }) => id));
  const older = before.nodes.filter(({ id, lastAt }) => !known.has(id) && lastAt < last.lastAt);
  return { ...fresh, pageInfo: before.pageInfo, nodes: [...fresh.nodes, ...older] };
};

/** One more page below those that were read. */
export const mergeOlder = <Pages extends Page>(before: Pages, next: Pages): Pages => {
  const known = new Set(before.nodes.map(({ id }) => id));
  return { ...next, nodes: [...before.nodes, ...next.nodes.filter(({ id }) => !known.has(id))] };
};
