import type { Changes } from "./changes.ts";
import { composeDashboard } from "./compose-dashboard.ts";
import type { Layer, PageKey, PageName } from "./layer.ts";
import type { OperationBody, OperationType } from "./operation.ts";
import { slotOf } from "./slot.ts";

/** "Moved three `news` to the page Clubs": what a batch did, for words to be made of it. */
export type BatchItem = {
  readonly type: OperationType;
  /** The kind of the widgets concerned; absent for what is done to a page. */
  readonly kind?: string;
  /** The page concerned, or the one that widgets were added or moved to when they were not on it already. */
  readonly page?: PageName;
  readonly count: number;
};

/** What a batch does to the dashboard as it was before, in the order in which it began to do each thing. */
export function describeBatch(
  layers: readonly Layer[],
  changes: Changes,
  operations: readonly OperationBody[],
): BatchItem[] {
  const { pages, removed, removedPages } = composeDashboard(layers, changes);
  const names = new Map([...pages, ...removedPages].map(({ key, name }) => [key, name]));
  const kinds = new Map(removed.map(({ slot, kind }) => [slot, kind]));
  const places = new Map<string, PageKey>();
  for (const { key, placements } of pages) {
    for (const { slot, kind } of placements) {
      kinds.set(slot, kind);
      places.set(slot, key);
    }
  }
  const items = new Map<string, BatchItem>();
  const count = (item: Omit<BatchItem, "count">) => {
    const same = JSON.stringify(item);
    items.set(same, { ...item, count: (items.get(same)?.count ?? 0) + 1 });
  };
  const goTo = (slot: string, page: PageKey) => {
    const isThere = places.get(slot) === page;
    places.set(slot, page);
    return isThere ? {} : { page: names.get(page) ?? page };
  };
  for (const operation of operations) {
    const { type } = operation;
    if (type === "add") {
      const { kind, settings, copy, page } = operation;
      const slot = slotOf(kind, settings, copy);
      kinds.set(slot, kind);
      count({ type, kind, ...goTo(slot, page) });
    } else if ("slot" in operation) {
      const kind = kinds.get(operation.slot);
      const place = type === "move" ? goTo(operation.slot, operation.page) : {};
      if (kind !== undefined) count({ type, kind, ...place });
    } else {
      if ((type === "addPage" || type === "renamePage") && operation.name !== null) {
        names.set(operation.page, operation.name);
      }
      count({ type, page: names.get(operation.page) ?? operation.page });
    }
  }
  return [...items.values()];
}
