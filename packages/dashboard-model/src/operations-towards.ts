import { applyStep } from "./apply-operations.ts";
import { arrangementOf, movedPages } from "./arrangement.ts";
import type { ArrangedPage, ArrangedPlacement, Arrangement } from "./arrangement.ts";
import { emptyChanges } from "./changes.ts";
import type { Changes } from "./changes.ts";
import { draftOf, pageExists } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { pageNameIn } from "./layer.ts";
import type { Layer } from "./layer.ts";
import { layOut, slotsShownOn } from "./layout.ts";
import type { OperationBody } from "./operation.ts";
import { sameSettings } from "./settings.ts";
import { sameSize } from "./size.ts";
import { slotOf } from "./slot.ts";

/** Tries an operation on the draft, and keeps it if it was allowed and changed something. */
type Try = (body: OperationBody) => void;

/**
 * The operations that make the dashboard look like an arrangement, as far as locks allow. What the layers place since and
 * the arrangement does not know stays.
 */
export function operationsTowards(
  layers: readonly Layer[],
  changes: Changes,
  target: Arrangement,
): OperationBody[] {
  const draft = draftOf(layers, changes);
  const operations: OperationBody[] = [];
  const attempt: Try = (body) => {
    const step = applyStep(draft, body);
    if ("inverses" in step && step.inverses.length > 0) operations.push(body);
  };
  removeOthers(draft, target, attempt);
  // Both before and after: there may be no room for new pages before, and the last page cannot go before.
  removeOtherPages(draft, target, attempt);
  for (const [index, page] of target.pages.entries()) {
    bringPage(draft, page, target.pages[index - 1]?.key ?? null, attempt);
  }
  removeOtherPages(draft, target, attempt);
  for (const justMoved of [true, false]) {
    orderPages(draft, target, justMoved, attempt);
    for (const page of target.pages) arrangePage(draft, page, justMoved, attempt);
  }
  return operations;
}

/** What gives an earlier revision back. */
export const restoreOperations = (layers: readonly Layer[], changes: Changes, earlier: Changes) =>
  operationsTowards(layers, changes, arrangementOf(layers, earlier));

/** What gives the school's default back. */
export const resetOperations = (layers: readonly Layer[], changes: Changes) =>
  restoreOperations(layers, changes, emptyChanges);

const slotOfPlacement = ({ kind, begunFrom, copy }: ArrangedPlacement) => slotOf(kind, begunFrom, copy);

function removeOthers(draft: Draft, target: Arrangement, attempt: Try): void {
  const wanted = new Set(target.pages.flatMap(({ placements }) => placements.map(slotOfPlacement)));
  const unwanted = new Set(target.removed);
  for (const { slot, removed } of layOut(draft).states.values()) {
    if (removed || wanted.has(slot)) continue;
    if (unwanted.has(slot) || draft.slots.get(slot)?.own) attempt({ type: "remove", slot });
  }
}

function removeOtherPages(draft: Draft, target: Arrangement, attempt: Try): void {
  const wanted = new Set(target.pages.map(({ key }) => key));
  for (const page of layOut(draft).visible) {
    if (wanted.has(page)) continue;
    const isUnwanted = target.removedPages.includes(page) || draft.pages.get(page)?.own !== undefined;
    if (isUnwanted) attempt({ type: "removePage", page });
  }
}

function bringPage(draft: Draft, wish: ArrangedPage, after: string | null, attempt: Try): void {
  const { key: page, renamed } = wish;
  const name = pageNameIn(wish.name, "fr");
  if (pageExists(draft, page)) attempt({ type: "unremovePage", page });
  else attempt({ type: "addPage", page, name, after });
  attempt({ type: "renamePage", page, name: renamed ? name : null });
}

function orderPages(draft: Draft, target: Arrangement, justMoved: boolean, attempt: Try): void {
  let after: string | null = null;
  for (const { key: page, moved } of target.pages) {
    const { visible } = layOut(draft);
    const index = visible.indexOf(page);
    if (index === -1) continue;
    const isAstray = (visible[index - 1] ?? null) !== after;
    const isMoved = moved || movedPages(draft).has(page);
    if (justMoved ? isMoved : isAstray) attempt({ type: "movePage", page, after });
    after = page;
  }
}

/** First puts what somebody moved between what nobody did, then sees to what is still astray. */
function arrangePage(
  draft: Draft,
  { key: page, placements }: ArrangedPage,
  justMoved: boolean,
  attempt: Try,
) {
  let after: string | null = null;
  for (const wish of placements) {
    const slot = slotOfPlacement(wish);
    const state = layOut(draft).states.get(slot);
    const { kind, begunFrom, copy, size, settings } = wish;
    if (state === undefined) {
      attempt({ type: "add", kind, settings: begunFrom, ...(copy && { copy }), size, page, after });
    } else {
      if (state.removed) attempt({ type: "unremove", slot });
      const { shown, follows } = whereSeen(draft, slot, page);
      const isAstray = !shown || follows !== after;
      if (justMoved ? wish.moved || state.placed || !shown : isAstray) {
        attempt({ type: "move", slot, page, after });
      }
      if (!sameSize(state.size, size)) attempt({ type: "resize", slot, size });
    }
    const current = layOut(draft).states.get(slot);
    if (current && !sameSettings(current.settings, settings)) attempt({ type: "configure", slot, settings });
    if (whereSeen(draft, slot, page).shown) after = slot;
  }
}

function whereSeen(draft: Draft, slot: string, page: string): { shown: boolean; follows: string | null } {
  const slots = slotsShownOn(layOut(draft), page);
  const index = slots.indexOf(slot);
  return { shown: index !== -1, follows: slots[index - 1] ?? null };
}
