import type { PageKey } from "./layer.ts";
import type { Settings } from "./settings.ts";
import type { Size } from "./size.ts";
import type { SlotId } from "./slot.ts";

/** `after` is the slot (or page) to follow; null is the first place; one that is gone means the end. */
type After = string | null;

/** An operation that has no id yet: whoever sends it gives it one. */
export type OperationBody =
  | {
      readonly type: "add";
      readonly kind: string;
      readonly settings: Settings;
      readonly page: PageKey;
      readonly after: After;
      readonly size?: Size;
      /** Names one more placement begun from the same settings. */
      readonly copy?: string;
    }
  | { readonly type: "move"; readonly slot: SlotId; readonly page: PageKey; readonly after: After }
  | { readonly type: "resize"; readonly slot: SlotId; readonly size: Size }
  | { readonly type: "configure"; readonly slot: SlotId; readonly settings: Settings }
  | { readonly type: "remove"; readonly slot: SlotId }
  | { readonly type: "unremove"; readonly slot: SlotId }
  | { readonly type: "addPage"; readonly page: PageKey; readonly name: string; readonly after: After }
  /** A null name gives the page back the name that its layer, or the user at first, gave it. */
  | { readonly type: "renamePage"; readonly page: PageKey; readonly name: string | null }
  | { readonly type: "movePage"; readonly page: PageKey; readonly after: After }
  | { readonly type: "removePage"; readonly page: PageKey }
  | { readonly type: "unremovePage"; readonly page: PageKey };

export type OperationType = OperationBody["type"];
export type OperationOf<Type extends OperationType> = Extract<OperationBody, { readonly type: Type }>;

/** `id` is a UUIDv7 made by the client: sent again, it applies once. */
export type Operation = OperationBody & { readonly id: string };

export const REFUSALS = ["LOCKED", "UNKNOWN_SLOT", "UNKNOWN_PAGE", "LAST_PAGE", "LIMIT", "INVALID"] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export type Refusal = {
  readonly operationId: string;
  readonly code: RefusalCode;
  /** The slot that forbids it or is missing, when there is one. */
  readonly slot?: SlotId;
};

/** Makes a new batch of these: undo, redo, restore, reset and import are batches like any other. */
export const withIds = (bodies: readonly OperationBody[], newId: () => string): Operation[] =>
  bodies.map((body) => ({ ...body, id: newId() }));
