import type { ComposedDashboard, ComposedPage } from "@preau/dashboard-model";

/** The next dashboard, in which all that did not change is the very object it was: only what changed is drawn again. */
export function keepIdentity(before: ComposedDashboard, next: ComposedDashboard): ComposedDashboard {
  const placements = new Map(
    before.pages.flatMap((page) => page.placements.map((placement) => [placement.slot, placement] as const)),
  );
  const pages = new Map(before.pages.map((page) => [page.key, page]));
  return {
    ...next,
    pages: next.pages.map((page): ComposedPage => {
      const kept = page.placements.map((placement) => {
        const was = placements.get(placement.slot);
        return was && isSame(was, placement) ? was : placement;
      });
      const old = pages.get(page.key);
      const now = { ...page, placements: kept };
      return old && isSamePage(old, now) ? old : now;
    }),
  };
}

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

const isSamePage = (one: ComposedPage, other: ComposedPage) =>
  one.placements.length === other.placements.length &&
  one.placements.every((placement, index) => placement === other.placements[index]) &&
  isSame({ ...one, placements: [] }, { ...other, placements: [] });
