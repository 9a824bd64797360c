import { compareTexts } from "./compare-texts.ts";
import { LAYER_TYPES } from "./layer.ts";
import type { Layer, LayerPlacement, LayerSource, PageKey, PageName } from "./layer.ts";
import { slotOf } from "./slot.ts";
import type { SlotId } from "./slot.ts";

/** What all the layers together give for one slot. */
export type GivenPlacement = LayerPlacement & {
  readonly slot: SlotId;
  readonly placedBy: readonly LayerSource[];
};
export type GivenPage = {
  readonly key: PageKey;
  readonly name: PageName;
  readonly placedBy: readonly LayerSource[];
};

export type GivenDashboard = {
  readonly placements: ReadonlyMap<SlotId, GivenPlacement>;
  readonly pages: ReadonlyMap<PageKey, GivenPage>;
};

/** The page of a dashboard for which no layer has one. */
const HOME: GivenPage = { key: "home", name: { fr: "Accueil", en: "Home" }, placedBy: [] };

const rank = (layer: Layer) => LAYER_TYPES.indexOf(layer.source.type);

// By id within a type: the order in which a database answers must not move anybody's widgets.
const fromBroadest = (one: Layer, other: Layer) =>
  rank(one) - rank(other) || compareTexts(one.source.id, other.source.id);

// By identity: layers are never changed in place, and arranging composes the same ones again and again.
const merged = new WeakMap<readonly Layer[], GivenDashboard>();

/** The layers of a viewer become one: a slot once, placed by all who fill it, under the strictest of their locks. */
export function mergeLayers(layers: readonly Layer[]): GivenDashboard {
  const known = merged.get(layers);
  if (known !== undefined) return known;
  const given = merge(layers);
  merged.set(layers, given);
  return given;
}

function merge(layers: readonly Layer[]): GivenDashboard {
  const placements = new Map<SlotId, GivenPlacement>();
  const pages = new Map<PageKey, GivenPage>();
  const holders = new Map<SlotId, Layer>();
  for (const layer of [...layers].sort(fromBroadest)) {
    for (const { key, name } of layer.pages) {
      const known = pages.get(key);
      const placedBy = withSource(known?.placedBy, layer.source);
      pages.set(key, { key, name: known?.name ?? name, placedBy });
    }
    for (const placement of layer.placements) {
      const slot = slotOf(placement.kind, placement.settings);
      const known = placements.get(slot);
      const holder = holders.get(slot);
      const takesOver = !known || !holder || decidesPlace(known, holder, placement, layer);
      if (takesOver) {
        // Put again at the end: whoever decides the place decides the order too.
        placements.delete(slot);
        holders.set(slot, layer);
      }
      placements.set(slot, {
        ...(takesOver ? placement : known),
        slot,
        placedBy: withSource(known?.placedBy, layer.source),
        canMove: placement.canMove && known?.canMove !== false,
        canRemove: placement.canRemove && known?.canRemove !== false,
        canConfigure: placement.canConfigure && known?.canConfigure !== false,
      });
    }
  }
  if (pages.size === 0) pages.set(HOME.key, HOME);
  shelter(placements, pages);
  return { placements, pages };
}

/** A page may be declared by one school and used by another: while nobody declares it, the first one takes its widgets. */
function shelter(placements: Map<SlotId, GivenPlacement>, pages: ReadonlyMap<PageKey, GivenPage>): void {
  const [first = HOME.key] = pages.keys();
  for (const [slot, placement] of placements) {
    if (!pages.has(placement.page)) placements.set(slot, { ...placement, page: first });
  }
}

/** The closest layer decides where and how large, unless a broader one locked it; between two schools, the one that locks. */
function decidesPlace(
  known: GivenPlacement,
  holder: Layer,
  placement: LayerPlacement,
  layer: Layer,
): boolean {
  if (!known.canMove) return false;
  return rank(layer) > rank(holder) || (!placement.canMove && layer !== holder);
}

function withSource(sources: readonly LayerSource[] = [], source: LayerSource): readonly LayerSource[] {
  return sources.some(({ type, id }) => type === source.type && id === source.id)
    ? sources
    : [...sources, source];
}
