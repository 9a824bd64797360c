import { canonicalJson } from "./settings.ts";
import type { Settings } from "./settings.ts";

/** A kind with its canonical settings: what layers and changes fill. */
export type SlotId = string;

/**
 * The slot of a kind with these settings. `copy` tells apart a second placement begun from the same settings: settings
 * may be configured later without changing the slot, so "one more feed" needs a name of its own.
 */
export function slotOf(kind: string, settings: Settings, copy?: string): SlotId {
  const canonical = canonicalJson(settings);
  return (canonical === "{}" ? kind : kind + canonical) + (copy === undefined ? "" : `#${copy}`);
}
