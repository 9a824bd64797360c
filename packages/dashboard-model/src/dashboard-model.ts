export { LIMITS } from "./limits.ts";
export { DEFAULT_SIZE, HEIGHTS, WIDTHS } from "./size.ts";
export type { Height, Size, Width } from "./size.ts";
export { canonicalJson } from "./settings.ts";
export type { Json, Settings } from "./settings.ts";
export { slotOf } from "./slot.ts";
export type { SlotId } from "./slot.ts";
export { LAYER_TYPES, pageNameIn } from "./layer.ts";
export type { Layer, LayerPage, LayerPlacement, LayerSource, LayerType, PageKey, PageName } from "./layer.ts";
export { emptyChanges } from "./changes.ts";
export type { Changes } from "./changes.ts";
export { REFUSALS, withIds } from "./operation.ts";
export type {
  Operation,
  OperationBody,
  OperationOf,
  OperationType,
  Refusal,
  RefusalCode,
} from "./operation.ts";
export { USER } from "./slot-state.ts";
export type { PlacedBy } from "./slot-state.ts";
export { composeDashboard } from "./compose-dashboard.ts";
export type { ComposedDashboard, ComposedPage, ComposedPlacement, RemovedPage } from "./compose-dashboard.ts";
export { applyOperations } from "./apply-operations.ts";
export type { Applied } from "./apply-operations.ts";
export { packGrid } from "./pack-grid.ts";
export type { Cell } from "./pack-grid.ts";
export { CHANGES_VERSION, changesFromJson, changesToJson } from "./changes-json.ts";
export type { StoredChanges } from "./changes-json.ts";
export {
  batchSchema,
  layerSchema,
  operationBodySchema,
  operationSchema,
  pageKeySchema,
  settingsSchema,
  sizeSchema,
} from "./schemas.ts";
export { arrangementOf } from "./arrangement.ts";
export type { ArrangedPage, ArrangedPlacement, Arrangement } from "./arrangement.ts";
export { operationsTowards, resetOperations, restoreOperations } from "./operations-towards.ts";
export { exportDashboard, importDashboard } from "./dashboard-file.ts";
export type { DashboardFile, Imported } from "./dashboard-file.ts";
export { describeBatch } from "./describe-batch.ts";
export type { BatchItem } from "./describe-batch.ts";
export { stepAnchor } from "./step-anchor.ts";
export type { Direction } from "./step-anchor.ts";
