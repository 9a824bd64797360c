import {
  composeDashboard,
  type Changes,
  type ComposedDashboard,
  type Layer,
  type LayerPage,
  type LayerPlacement,
  slotOf,
} from "@preau/dashboard-model";

export interface LayerContent {
  pages: readonly LayerPage[];
  placements: readonly LayerPlacement[];
}

/** What everybody may do with a widget where the layer puts it. */
export type Locks = Pick<LayerPlacement, "canMove" | "canRemove" | "canConfigure">;

const free: Locks = { canMove: true, canRemove: true, canConfigure: true };

/** The draft as a layer under the desk of who composes it: what it locks for others, its author may still arrange. */
export const baseOf = ({ pages, placements }: LayerContent): Layer => ({
  source: { type: "establishment", id: "draft", name: "" },
  pages,
  placements: placements.map((placement) => ({ ...placement, ...free })),
});

export const locksOf = ({ placements }: LayerContent) =>
  new Map<string, Locks>(
    placements.map(({ kind, settings, canMove, canRemove, canConfigure }) => [
      slotOf(kind, settings),
      { canMove, canRemove, canConfigure },
    ]),
  );

/** What is on the desk, as a draft. Two widgets that nothing tells apart yet are one on a layer. */
export const contentOf = (base: Layer, changes: Changes, locks: ReadonlyMap<string, Locks>): LayerContent => {
  const { pages } = composeDashboard([base], changes);
  const taken = new Set<string>();
  const placements = pages.flatMap((page) =>
    page.placements.flatMap(({ slot, kind, settings, size }) => {
      const filled = slotOf(kind, settings);
      if (taken.has(filled)) return [];
      taken.add(filled);
      return [{ kind, settings, page: page.key, size, ...(locks.get(slot) ?? free) }];
    }),
  );
  return { pages: pages.map(({ key, name }) => ({ key, name })), placements };
};

/** Whether two widgets on the desk would be one on the layer: nothing tells them apart yet. */
export const hasTwins = ({ pages }: ComposedDashboard) => {
  const filled = pages.flatMap(({ placements }) =>
    placements.map(({ kind, settings }) => slotOf(kind, settings)),
  );
  return new Set(filled).size < filled.length;
};
