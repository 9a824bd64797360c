import type { PageKey } from "./layer.ts";
import type { Settings } from "./settings.ts";
import type { Size } from "./size.ts";
import type { SlotId } from "./slot.ts";
import type { Entry } from "./weave.ts";

/** A placement that the user added. */
export type OwnPlacement = {
  readonly kind: string;
  readonly settings: Settings;
  readonly copy?: string;
  readonly size: Size;
};

export type SlotChange = {
  readonly slot: SlotId;
  readonly own?: OwnPlacement;
  readonly size?: Size;
  readonly settings?: Settings;
  readonly removed?: true;
};

export type PageChange = {
  readonly key: PageKey;
  /** The user added it, under this name. */
  readonly own?: string;
  readonly name?: string;
  readonly removed?: true;
};

export type PageArrangement = { readonly page: PageKey; readonly entries: readonly Entry[] };

/**
 * The user's layer: only what differs from the layers below. Lists rather than objects, because a database may reorder
 * an object's keys, and because a key may be any word.
 */
export type Changes = {
  readonly slots: readonly SlotChange[];
  readonly pages: readonly PageChange[];
  readonly arranged: readonly PageArrangement[];
  readonly pageOrder: readonly Entry[];
};

export const emptyChanges: Changes = { slots: [], pages: [], arranged: [], pageOrder: [] };
