import type { Changes } from "./changes.ts";
import { draftOf, pageNameOf } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { Layer, PageKey, PageName } from "./layer.ts";
import { layOut, slotsShownOn } from "./layout.ts";
import type { Settings } from "./settings.ts";
import type { Size } from "./size.ts";
import type { SlotId } from "./slot.ts";

/** A placement as it is seen, with what its slot was begun from. */
export type ArrangedPlacement = {
  readonly kind: string;
  /** What makes its slot, with `copy`. */
  readonly begunFrom: Settings;
  readonly copy?: string;
  readonly settings: Settings;
  readonly size: Size;
  /** The user put it there. */
  readonly moved: boolean;
};

export type ArrangedPage = {
  readonly key: PageKey;
  readonly name: PageName;
  /** The user gave it that name. */
  readonly renamed: boolean;
  readonly moved: boolean;
  readonly placements: readonly ArrangedPlacement[];
};

/** A whole dashboard said without its layers: what an earlier revision, a file or the school's default looks like. */
export type Arrangement = {
  readonly pages: readonly ArrangedPage[];
  readonly removed: readonly SlotId[];
  readonly removedPages: readonly PageKey[];
};

export function arrangementOf(layers: readonly Layer[], changes: Changes): Arrangement {
  const draft = draftOf(layers, changes);
  const layout = layOut(draft);
  const moved = movedPages(draft);
  const pages = layout.visible.map((key): ArrangedPage => {
    return {
      key,
      name: pageNameOf(draft, key),
      renamed: draft.pages.get(key)?.name !== undefined || !draft.given.pages.has(key),
      moved: moved.has(key),
      placements: slotsShownOn(layout, key).flatMap((slot) => {
        const state = layout.states.get(slot);
        const base = draft.given.placements.get(slot) ?? draft.slots.get(slot)?.own;
        if (state === undefined || base === undefined) return [];
        const { kind, settings, size, placed } = state;
        const copy = draft.slots.get(slot)?.own?.copy;
        return [{ kind, begunFrom: base.settings, ...(copy && { copy }), settings, size, moved: placed }];
      }),
    };
  });
  return {
    pages,
    removed: [...layout.states.values()].flatMap(({ slot, removed }) => (removed ? [slot] : [])),
    removedPages: layout.hidden,
  };
}

export const movedPages = (draft: Draft): Set<PageKey> =>
  new Set(draft.pageOrder.flatMap(({ id, placed }) => (placed ? [id] : [])));
