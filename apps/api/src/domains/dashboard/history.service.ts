import { applyOperations, type Changes, type Layer, type Operation } from "@preau/dashboard-model";

import { UserError } from "../../platform/errors/user-error.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { readInverses } from "./history.queries.ts";
import { dashboardOf } from "./viewer-dashboard.service.ts";

/**
 * What the viewer had changed after a revision: from what they changed now, everything since is taken back.
 * @throws NOT_FOUND when the revision never was, or is no longer kept
 */
export async function changesAt(context: ViewerContext, viewer: Viewer, version: number): Promise<Changes> {
  const rows = await context.rows(readInverses, { viewer: viewer.id, version });
  if (rows.at(-1)?.version !== version) throw new UserError("NOT_FOUND", "This moment is no longer kept.");
  const { layers, changes } = await dashboardOf(context, viewer);
  const free = layers.map(withoutLocks);
  return rows.reduce(
    (earlier, { inverses }) => applyOperations(free, earlier, (inverses ?? []) as Operation[]).changes,
    changes,
  );
}

/** The past had the locks of the past: those of today must not bend it. */
const withoutLocks = (layer: Layer): Layer => ({
  ...layer,
  placements: layer.placements.map((placement) => ({
    ...placement,
    canMove: true,
    canRemove: true,
    canConfigure: true,
  })),
});
