import type { Changes } from "./changes.ts";
import { changesOf, draftOf } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { Layer, PageKey } from "./layer.ts";
import { LIMITS } from "./limits.ts";
import type { Operation, OperationBody, Refusal } from "./operation.ts";
import { addPage, forgetIfPageBack, movePage, removePage, renamePage, unremovePage } from "./page-steps.ts";
import { forgetIfBack } from "./rearrange.ts";
import { add, configure, move, remove, resize, unremove } from "./slot-steps.ts";
import { slotOf } from "./slot.ts";
import type { SlotId } from "./slot.ts";
import type { Step } from "./step.ts";

export type Applied = {
  /** The very same object when nothing changed. */
  readonly changes: Changes;
  /** Undoes what was applied, sent as a new batch (`withIds`). */
  readonly inverses: readonly OperationBody[];
  readonly applied: readonly string[];
  readonly refused: readonly Refusal[];
};

/**
 * Applies a batch on the newest changes. What a lock or a limit forbids is refused as data and the others apply; an id
 * that was applied before is passed over. Which ids were is asked of the caller, who keeps the revisions: a list kept
 * in the changes would have to be bounded, and would forget first what an offline device sends last.
 */
export function applyOperations(
  layers: readonly Layer[],
  changes: Changes,
  operations: readonly Operation[],
  alreadyApplied: ReadonlySet<string> = new Set(),
): Applied {
  const draft = draftOf(layers, changes);
  const seen = new Set(alreadyApplied);
  const applied: string[] = [];
  const refused: Refusal[] = [];
  const inverses: OperationBody[][] = [];
  const movedSlots = new Set<SlotId>();
  const movedPages = new Set<PageKey>();
  for (const operation of operations) {
    if (seen.has(operation.id)) continue;
    seen.add(operation.id);
    const step = applyStep(draft, operation);
    if ("refused" in step) {
      const { refused: code, slot } = step;
      refused.push({ operationId: operation.id, code, ...(slot !== undefined && { slot }) });
      continue;
    }
    applied.push(operation.id);
    inverses.unshift([...step.inverses]);
    if (operation.type === "move") movedSlots.add(operation.slot);
    if (operation.type === "add") movedSlots.add(slotOf(operation.kind, operation.settings, operation.copy));
    if (operation.type === "movePage" || operation.type === "addPage") movedPages.add(operation.page);
  }
  if (inverses.every((steps) => steps.length === 0)) return { changes, inverses: [], applied, refused };
  for (const slot of movedSlots) forgetIfBack(draft, slot);
  for (const page of movedPages) forgetIfPageBack(draft, page);
  const next = changesOf(draft);
  if (hasOutgrown(next, changes)) {
    const tooMuch = applied.map((operationId): Refusal => ({ operationId, code: "LIMIT" }));
    return { changes, inverses: [], applied: [], refused: [...refused, ...tooMuch] };
  }
  return { changes: next, inverses: inverses.flat(), applied, refused };
}

// Refused as a whole: by then nobody can say which of its operations was the one too many.
const hasOutgrown = (next: Changes, before: Changes): boolean => {
  const { length } = JSON.stringify(next);
  return length > LIMITS.changesLength && length > JSON.stringify(before).length;
};

export function applyStep(draft: Draft, operation: OperationBody): Step {
  switch (operation.type) {
    case "add":
      return add(draft, operation);
    case "move":
      return move(draft, operation);
    case "resize":
      return resize(draft, operation);
    case "configure":
      return configure(draft, operation);
    case "remove":
      return remove(draft, operation);
    case "unremove":
      return unremove(draft, operation);
    case "addPage":
      return addPage(draft, operation);
    case "renamePage":
      return renamePage(draft, operation);
    case "movePage":
      return movePage(draft, operation);
    case "removePage":
      return removePage(draft, operation);
    case "unremovePage":
      return unremovePage(draft, operation);
  }
}
