import type { OperationBody, RefusalCode } from "./operation.ts";
import type { SlotId } from "./slot.ts";

/** What one operation did: how to undo it (in the order to do it), or why it was refused. */
export type Step =
  | { readonly inverses: readonly OperationBody[] }
  | { readonly refused: RefusalCode; readonly slot?: SlotId };

export const done = (...inverses: readonly OperationBody[]): Step => ({ inverses });
export const refuse = (refused: RefusalCode, slot?: SlotId): Step => ({
  refused,
  ...(slot !== undefined && { slot }),
});
