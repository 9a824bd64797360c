import type { Changes } from "./changes.ts";
import { draftOf, pageNameOf } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { Layer, PageKey, PageName } from "./layer.ts";
import { layOut, slotsShownOn } from "./layout.ts";
import type { Layout } from "./layout.ts";
import type { Settings } from "./settings.ts";
import type { Size } from "./size.ts";
import { USER } from "./slot-state.ts";
import type { PlacedBy, SlotState } from "./slot-state.ts";
import type { SlotId } from "./slot.ts";

export type ComposedPlacement = {
  readonly slot: SlotId;
  readonly kind: string;
  readonly settings: Settings;
  readonly size: Size;
  /** From the broadest layer to the closest, then USER. */
  readonly placedBy: readonly PlacedBy[];
  /** Moved and resized. */
  readonly canMove: boolean;
  readonly canRemove: boolean;
  readonly canConfigure: boolean;
  /** A lock holds back something that the user changed here; it comes back when the lock goes. */
  readonly parked: boolean;
};

export type ComposedPage = {
  readonly key: PageKey;
  readonly name: PageName;
  readonly placedBy: readonly PlacedBy[];
  /** False for the last page, and for one that holds something that may not be moved. */
  readonly canRemove: boolean;
  readonly placements: readonly ComposedPlacement[];
};

export type RemovedPage = Pick<ComposedPage, "key" | "name" | "placedBy">;

export type ComposedDashboard = {
  /** Never empty. */
  readonly pages: readonly ComposedPage[];
  /** What layers place and the user took away: `unremove` puts each back where it was. */
  readonly removed: readonly ComposedPlacement[];
  readonly removedPages: readonly RemovedPage[];
};

/** What a viewer sees: their layers, then what they changed. Pure, and total: any changes give a dashboard. */
export function composeDashboard(layers: readonly Layer[], changes: Changes): ComposedDashboard {
  const draft = draftOf(layers, changes);
  return composeDraft(draft, layOut(draft));
}

export function composeDraft(draft: Draft, layout: Layout): ComposedDashboard {
  const page = (key: PageKey): ComposedPage => ({
    ...describePage(draft, key),
    canRemove: layout.visible.length > 1 && !layout.pinnedPages.has(key),
    placements: slotsShownOn(layout, key).flatMap((slot) => {
      const state = layout.states.get(slot);
      return state === undefined ? [] : [placementOf(state)];
    }),
  });
  const removed = [...draft.given.placements.keys()].flatMap((slot) => {
    const state = layout.states.get(slot);
    return state?.removed ? [placementOf(state)] : [];
  });
  const removedPages = [...draft.given.pages.keys()].filter((key) => layout.hidden.includes(key));
  return {
    pages: layout.visible.map(page),
    removed,
    removedPages: removedPages.map((key) => describePage(draft, key)),
  };
}

function describePage(draft: Draft, key: PageKey): RemovedPage {
  const given = draft.given.pages.get(key);
  const change = draft.pages.get(key);
  const placedBy = given?.placedBy ?? [];
  return {
    key,
    name: pageNameOf(draft, key),
    placedBy: change?.own !== undefined ? [...placedBy, USER] : placedBy,
  };
}

function placementOf({ slot, kind, settings, size, placedBy, ...rights }: SlotState): ComposedPlacement {
  const { canMove, canRemove, canConfigure, parked } = rights;
  return { slot, kind, settings, size, placedBy, canMove, canRemove, canConfigure, parked };
}
