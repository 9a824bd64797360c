import { applyOperations } from "../apply-operations.ts";
import type { Applied } from "../apply-operations.ts";
import type { Changes } from "../changes.ts";
import { composeDashboard } from "../compose-dashboard.ts";
import type { ComposedDashboard, ComposedPlacement } from "../compose-dashboard.ts";
import type { Layer, LayerPlacement, LayerSource } from "../layer.ts";
import { withIds } from "../operation.ts";
import type { OperationBody } from "../operation.ts";
import type { SlotId } from "../slot.ts";

let count = 0;
/** Ids that never repeat, shaped as a client makes them. */
export const newId = (): string => {
  count += 1;
  return `01930000-0000-7000-8000-${count.toString(16).padStart(12, "0")}`;
};

export const platform: LayerSource = { type: "platform", id: "platform", name: "Préau" };
export const brittany: LayerSource = { type: "territory", id: "brittany", name: "Bretagne" };
export const jeanZay: LayerSource = { type: "establishment", id: "jean-zay", name: "Collège Jean-Zay" };
export const pasteur: LayerSource = { type: "establishment", id: "pasteur", name: "École Pasteur" };
export const class5B: LayerSource = { type: "class", id: "5b", name: "5eB" };

/** A widget on the page "today" that anybody may move, remove and configure, unless told otherwise. */
export const widget = (kind: string, particulars: Partial<LayerPlacement> = {}): LayerPlacement => ({
  kind,
  settings: {},
  page: "today",
  size: { width: "small", height: "normal" },
  canMove: true,
  canRemove: true,
  canConfigure: true,
  ...particulars,
});

/** A layer of these widgets; its pages are those that the widgets name. */
export const layerOf = (source: LayerSource, ...placements: LayerPlacement[]): Layer => ({
  source,
  pages: [...new Set(["today", ...placements.map(({ page }) => page)])].map((key) => ({ key, name: key })),
  placements,
});

/** The slots of each page: { today: ["lessons", "news"] }. */
export const slotsByPage = (dashboard: ComposedDashboard): Record<string, SlotId[]> =>
  Object.fromEntries(dashboard.pages.map(({ key, placements }) => [key, placements.map(({ slot }) => slot)]));

export const pagesSeen = (layers: readonly Layer[], changes: Changes) =>
  slotsByPage(composeDashboard(layers, changes));

export function placementSeen(layers: readonly Layer[], changes: Changes, slot: SlotId): ComposedPlacement {
  const { pages } = composeDashboard(layers, changes);
  const found = pages.flatMap(({ placements }) => placements).find((placement) => placement.slot === slot);
  if (found === undefined) throw new Error(`${slot} is not on the dashboard`);
  return found;
}

/** Applies operations as one batch that nobody sent before. */
export const arrange = (layers: readonly Layer[], changes: Changes, ...bodies: OperationBody[]): Applied =>
  applyOperations(layers, changes, withIds(bodies, newId));
