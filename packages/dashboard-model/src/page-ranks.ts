import { pageExists } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { PageKey } from "./layer.ts";
import type { SlotId } from "./slot.ts";
import { weave } from "./weave.ts";
import type { Woven } from "./weave.ts";

export type PageRanks = {
  readonly pageRanks: readonly Woven[];
  readonly existing: ReadonlySet<PageKey>;
  /** Never empty. */
  readonly visible: readonly PageKey[];
  readonly hidden: readonly PageKey[];
};

export function rankPages(draft: Draft, pinned: ReadonlyMap<PageKey, SlotId>): PageRanks {
  const moved = new Set(draft.pageOrder.flatMap(({ id, placed }) => (placed ? [id] : [])));
  const given = [...draft.given.pages.keys()].filter((key) => !moved.has(key));
  const pageRanks = weave(given, draft.pageOrder);
  for (const { key, own } of draft.pages.values()) {
    const isRanked = moved.has(key) || draft.given.pages.has(key);
    if (own !== undefined && !isRanked) pageRanks.push({ id: key, origin: "placed" });
  }
  const existing = pageRanks.filter(({ id, origin }) => origin !== "gone" && pageExists(draft, id));
  const keys = existing.map(({ id }) => id);
  const kept = keys.filter((key) => draft.pages.get(key)?.removed !== true || pinned.has(key));
  // There is always a page: if all are removed (a school took its own back), the first one stays.
  const visible = kept.length > 0 ? kept : keys.slice(0, 1);
  return {
    pageRanks,
    existing: new Set(keys),
    visible,
    hidden: keys.filter((key) => !visible.includes(key)),
  };
}
