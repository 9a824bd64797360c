import { changeSlot, pageExists } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { PageKey } from "./layer.ts";
import { layOut } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { LIMITS } from "./limits.ts";
import type { OperationBody, OperationOf } from "./operation.ts";
import { anchorOf, place, takeAway, writeDown } from "./rearrange.ts";
import { sameSettings, settingsFit } from "./settings.ts";
import { DEFAULT_SIZE, sameSize } from "./size.ts";
import { slotOf } from "./slot.ts";
import { done, refuse } from "./step.ts";
import type { Step } from "./step.ts";

export function add(draft: Draft, { kind, settings, copy, size, page, after }: OperationOf<"add">): Step {
  if (!settingsFit(settings)) return refuse("LIMIT");
  const layout = layOut(draft);
  if (!isKnown(draft, layout, page)) return refuse("UNKNOWN_PAGE");
  const slot = slotOf(kind, settings, copy);
  const known = layout.states.get(slot);
  if (known !== undefined) return bringBack(draft, layout, { type: "move", slot, page, after });
  if (countShown(layout) >= LIMITS.placements) return refuse("LIMIT", slot);
  // What a school that went had of it sleeps no longer: this one is new.
  draft.slots.delete(slot);
  changeSlot(draft, slot, { own: { kind, settings, ...(copy && { copy }), size: size ?? DEFAULT_SIZE } });
  const adopted = place(draft, layout, { slot, page, after });
  return done({ type: "remove", slot }, ...adopted);
}

/** The same slot is the same placement: added again, it comes back and goes where it was asked to. */
function bringBack(draft: Draft, layout: Layout, wish: OperationOf<"move">): Step {
  const state = layout.states.get(wish.slot);
  const wasRemoved = state?.removed === true;
  if (wasRemoved) changeSlot(draft, wish.slot, { removed: undefined });
  const moved = move(draft, wish);
  if ("refused" in moved) return wasRemoved ? done({ type: "remove", slot: wish.slot }) : moved;
  return wasRemoved ? done(...moved.inverses, { type: "remove", slot: wish.slot }) : moved;
}

export function move(draft: Draft, { slot, page, after }: OperationOf<"move">): Step {
  const layout = layOut(draft);
  const state = layout.states.get(slot);
  if (state === undefined || state.removed) return refuse("UNKNOWN_SLOT", slot);
  if (!state.canMove) return refuse("LOCKED", slot);
  if (!isKnown(draft, layout, page)) return refuse("UNKNOWN_PAGE", slot);
  if (after === slot) return done();
  return done(...place(draft, layout, { slot, page, after }));
}

export function resize(draft: Draft, { slot, size }: OperationOf<"resize">): Step {
  const state = layOut(draft).states.get(slot);
  if (state === undefined || state.removed) return refuse("UNKNOWN_SLOT", slot);
  if (!state.canMove) return refuse("LOCKED", slot);
  const base = draft.given.placements.get(slot) ?? draft.slots.get(slot)?.own;
  changeSlot(draft, slot, { size: base && sameSize(base.size, size) ? undefined : size });
  return sameSize(state.size, size) ? done() : done({ type: "resize", slot, size: state.size });
}

export function configure(draft: Draft, { slot, settings }: OperationOf<"configure">): Step {
  if (!settingsFit(settings)) return refuse("LIMIT", slot);
  const state = layOut(draft).states.get(slot);
  if (state === undefined || state.removed) return refuse("UNKNOWN_SLOT", slot);
  if (!state.canConfigure) return refuse("LOCKED", slot);
  const base = draft.given.placements.get(slot) ?? draft.slots.get(slot)?.own;
  changeSlot(draft, slot, { settings: base && sameSettings(base.settings, settings) ? undefined : settings });
  const isSame = sameSettings(state.settings, settings);
  return isSame ? done() : done({ type: "configure", slot, settings: state.settings });
}

export function remove(draft: Draft, { slot }: OperationOf<"remove">): Step {
  const layout = layOut(draft);
  const state = layout.states.get(slot);
  if (state === undefined) return refuse("UNKNOWN_SLOT", slot);
  if (!state.canRemove) return refuse("LOCKED", slot);
  if (state.removed) return done();
  if (draft.given.placements.has(slot)) {
    changeSlot(draft, slot, { removed: true });
    return done({ type: "unremove", slot });
  }
  const inverses = addAgain(draft, layout, slot);
  writeDown(draft, layout);
  takeAway(draft, slot);
  draft.slots.delete(slot);
  return done(...inverses);
}

/** What brings back a placement of the user's own, which leaves nothing behind when it goes. */
function addAgain(draft: Draft, layout: Layout, slot: string): OperationBody[] {
  const own = draft.slots.get(slot)?.own;
  const settings = draft.slots.get(slot)?.settings;
  const size = layout.states.get(slot)?.size;
  const home = anchorOf(layout, slot);
  if (own === undefined || home === undefined) return [];
  const added: OperationBody = { ...own, type: "add", ...(size && { size }), ...home };
  return settings === undefined ? [added] : [added, { type: "configure", slot, settings }];
}

export function unremove(draft: Draft, { slot }: OperationOf<"unremove">): Step {
  const state = layOut(draft).states.get(slot);
  if (state === undefined) return refuse("UNKNOWN_SLOT", slot);
  if (!state.removed) return done();
  changeSlot(draft, slot, { removed: undefined });
  return done({ type: "remove", slot });
}

function countShown(layout: Layout): number {
  let count = 0;
  for (const state of layout.states.values()) if (!state.removed) count += 1;
  return count;
}

/** A page that is there, that was removed, or that something still hangs on: the last two show on the first page. */
function isKnown(draft: Draft, layout: Layout, page: PageKey): boolean {
  return pageExists(draft, page) || layout.ranks.has(page);
}
