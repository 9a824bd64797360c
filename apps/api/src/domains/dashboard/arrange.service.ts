import {
  applyOperations,
  type Changes,
  changesToJson,
  describeBatch,
  emptyChanges,
  type Layer,
  type Operation,
  type Refusal,
  withIds,
} from "@preau/dashboard-model";
import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { publish } from "../../platform/events/publish.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { DashboardEntity } from "./dashboard.entity.ts";
import { DashboardRevisionEntity, type RevisionCause } from "./dashboard-revision.entity.ts";
import { dashboardOf, storedChanges, type ViewerDashboard } from "./viewer-dashboard.service.ts";

/** Batches that undo remembers; their revisions are kept longer. */
const undoDepth = 1000;

export interface Arranged {
  dashboard: ViewerDashboard;
  refused: readonly Refused[];
}

/** What the model refuses, or a kind that is not offered to this viewer. */
export type Refused = Refusal | { operationId: string; code: "UNKNOWN_KIND"; slot?: string };

interface Batch {
  operations: readonly Operation[];
  alreadyApplied?: ReadonlySet<string>;
  refused: readonly Refused[];
  cause: RevisionCause;
  /** How the stacks of undo and redo change when the batch becomes this version. */
  stack(row: DashboardEntity, version: number): Pick<DashboardEntity, "undoStack" | "redoStack">;
}

/** Applies operations on the newest version, whatever the client last saw; one sent again applies once. */
export function arrangeDashboard(
  context: ViewerContext,
  viewer: Viewer,
  operations: readonly Operation[],
  refused: readonly Refused[],
  cause: RevisionCause = "ARRANGE",
): Promise<Arranged> {
  return change(context, viewer, async (manager) => {
    return {
      operations,
      alreadyApplied: await alreadyApplied(manager, viewer.id, operations),
      refused,
      cause,
      stack: (row, version) => ({ undoStack: [...row.undoStack, version].slice(-undoDepth), redoStack: [] }),
    };
  });
}

/** Takes the last batch back by a new batch of its inverses, so that what came from another device stays. */
export function undoDashboard(context: ViewerContext, viewer: Viewer): Promise<Arranged> {
  return change(context, viewer, async (manager, row) => {
    const version = row.undoStack.at(-1);
    if (version === undefined) return null;
    return {
      operations: await inversesOf(manager, viewer.id, version),
      refused: [],
      cause: "UNDO",
      stack: ({ undoStack, redoStack }, made) => ({
        undoStack: undoStack.slice(0, -1),
        redoStack: [...redoStack, made],
      }),
    };
  });
}

/** Makes again what undo last took back. */
export function redoDashboard(context: ViewerContext, viewer: Viewer): Promise<Arranged> {
  return change(context, viewer, async (manager, row) => {
    const version = row.redoStack.at(-1);
    if (version === undefined) return null;
    return {
      operations: await inversesOf(manager, viewer.id, version),
      refused: [],
      cause: "REDO",
      stack: ({ undoStack, redoStack }, made) => ({
        undoStack: [...undoStack, made],
        redoStack: redoStack.slice(0, -1),
      }),
    };
  });
}

async function change(
  context: ViewerContext,
  viewer: Viewer,
  prepare: (manager: EntityManager, row: DashboardEntity) => Promise<Batch | null>,
): Promise<Arranged> {
  const { layers } = await dashboardOf(context, viewer);
  return context.database.transaction(async (manager) => {
    const row = await lockDashboard(manager, viewer.id, context.now);
    const before = storedChanges(row.changes);
    const batch = await prepare(manager, row);
    if (batch === null) return { dashboard: shown(row, before, layers), refused: [] };
    const result = applyOperations(layers, before, batch.operations, batch.alreadyApplied);
    const refused = [...batch.refused, ...result.refused];
    if (result.applied.length === 0) {
      // An undo that changes nothing any more must still leave the stack, or it would block those before it.
      if (batch.cause === "UNDO" || batch.cause === "REDO") Object.assign(row, popped(row, batch.cause));
      await manager.save(row);
      return { dashboard: shown(row, before, layers), refused };
    }
    const version = row.version + 1;
    const applied = batch.operations.filter((operation) => result.applied.includes(operation.id));
    await manager.insert(DashboardRevisionEntity, {
      userId: viewer.id,
      version,
      madeAt: context.now,
      cause: batch.cause,
      operations: applied,
      inverses: withIds(result.inverses, uuidv7),
      summary: describeBatch(layers, before, applied),
    });
    Object.assign(row, batch.stack(row, version), {
      version,
      changes: changesToJson(result.changes),
      updatedAt: context.now,
    });
    await manager.save(row);
    await publish(manager, { kind: "DASHBOARD", of: viewer.id, ids: [], version });
    return { dashboard: shown(row, result.changes, layers), refused };
  });
}

const popped = ({ undoStack, redoStack }: DashboardEntity, cause: "UNDO" | "REDO") =>
  cause === "UNDO"
    ? { undoStack: undoStack.slice(0, -1), redoStack }
    : { undoStack, redoStack: redoStack.slice(0, -1) };

/** The viewer's row, made when it is missing, held until the transaction ends: two devices follow each other. */
async function lockDashboard(manager: EntityManager, userId: string, now: Date): Promise<DashboardEntity> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(DashboardEntity)
    .values({
      userId,
      version: 0,
      changes: changesToJson(emptyChanges) as object,
      undoStack: [],
      redoStack: [],
      updatedAt: now,
    })
    .orIgnore()
    .execute();
  return manager.findOneOrFail(DashboardEntity, { where: { userId }, lock: { mode: "pessimistic_write" } });
}

async function alreadyApplied(
  manager: EntityManager,
  userId: string,
  operations: readonly Operation[],
): Promise<Set<string>> {
  const rows: { id: string }[] = await manager.query(
    `select operation ->> 'id' as id from dashboard_revision, jsonb_array_elements(operations) operation
    where user_id = $1 and operation ->> 'id' = any($2)`,
    [userId, operations.map((operation) => operation.id)],
  );
  return new Set(rows.map((row) => row.id));
}

async function inversesOf(manager: EntityManager, userId: string, version: number): Promise<Operation[]> {
  const revision = await manager.findOneByOrFail(DashboardRevisionEntity, { userId, version });
  return (revision.inverses as Operation[]).map((operation) => ({ ...operation, id: uuidv7() }));
}

const shown = (row: DashboardEntity, changes: Changes, layers: Layer[]): ViewerDashboard => ({
  version: row.version,
  canUndo: row.undoStack.length > 0,
  canRedo: row.redoStack.length > 0,
  layers,
  changes,
});
