import type { Draft } from "./draft.ts";
import type { LayerSource } from "./layer.ts";
import { sameSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";
import { sameSize } from "./size.ts";
import type { Size } from "./size.ts";
import type { SlotId } from "./slot.ts";

/** Who placed it, when it is the person themself. */
export const USER = "USER";
export type PlacedBy = LayerSource | typeof USER;

/** What is shown of a slot once the locks have said what they let through. */
export type SlotState = {
  readonly slot: SlotId;
  readonly kind: string;
  readonly settings: Settings;
  readonly size: Size;
  readonly placedBy: readonly PlacedBy[];
  readonly canMove: boolean;
  readonly canRemove: boolean;
  readonly canConfigure: boolean;
  readonly removed: boolean;
  /** The user put it somewhere, whether or not a lock lets it stand there. */
  readonly placed: boolean;
  /** A lock holds back something that the user changed. */
  readonly parked: boolean;
};

/** Undefined when neither a layer nor the user places it: then its change sleeps. */
export function stateOf(draft: Draft, slot: SlotId, placed: boolean): SlotState | undefined {
  const given = draft.given.placements.get(slot);
  const change = draft.slots.get(slot);
  const base = given ?? change?.own;
  if (base === undefined) return undefined;
  const { canMove, canRemove, canConfigure } = given ?? {
    canMove: true,
    canRemove: true,
    canConfigure: true,
  };
  const size = change?.size ?? base.size;
  const settings = change?.settings ?? base.settings;
  const removed = change?.removed === true;
  return {
    slot,
    kind: base.kind,
    // A size is part of the arrangement: who may not move a widget may not shrink it out of sight either.
    size: canMove ? size : base.size,
    settings: canConfigure ? settings : base.settings,
    placedBy: [...(given?.placedBy ?? []), ...(change?.own === undefined ? [] : ([USER] as const))],
    canMove,
    canRemove,
    canConfigure,
    removed: removed && canRemove,
    placed,
    parked:
      (!canMove && (placed || !sameSize(size, base.size))) ||
      (!canRemove && removed) ||
      (!canConfigure && !sameSettings(settings, base.settings)),
  };
}
