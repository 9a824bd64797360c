import { arrangementOf } from "./arrangement.ts";
import type { Arrangement } from "./arrangement.ts";
import type { Changes } from "./changes.ts";
import { anyVersionSchema, dashboardFileSchema, FILE_FORMAT, FILE_VERSION } from "./dashboard-file-schema.ts";
import type { Layer } from "./layer.ts";
import type { OperationBody } from "./operation.ts";
import { operationsTowards } from "./operations-towards.ts";

export type DashboardFile = {
  readonly format: typeof FILE_FORMAT;
  readonly version: typeof FILE_VERSION;
  readonly dashboard: Arrangement;
};

/** A dashboard to keep or to take elsewhere: it says how it looks, not who placed what, nor who may see what. */
export const exportDashboard = (layers: readonly Layer[], changes: Changes): DashboardFile => ({
  format: FILE_FORMAT,
  version: FILE_VERSION,
  dashboard: arrangementOf(layers, changes),
});

export type Imported =
  | { readonly operations: readonly OperationBody[] }
  | { readonly problem: "NOT_A_DASHBOARD" | "NEWER_VERSION" };

/** What makes the dashboard look like a file, which may come from anywhere: parsed JSON, believed in nothing. */
export function importDashboard(layers: readonly Layer[], changes: Changes, file: unknown): Imported {
  const read = dashboardFileSchema.safeParse(file);
  if (read.success) return { operations: operationsTowards(layers, changes, read.data.dashboard) };
  return { problem: anyVersionSchema.safeParse(file).success ? "NEWER_VERSION" : "NOT_A_DASHBOARD" };
}
