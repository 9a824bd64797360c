import { type Operation, operationSchema, type Size } from "@preau/dashboard-model";

import { kindOf } from "../../widget-kit/kinds.ts";
import type { WidgetDefinition } from "../../widget-kit/widget-definition.ts";
import { UserError } from "../../platform/errors/user-error.ts";
import type { Viewer } from "../directory/viewer.ts";
import type { Refused } from "./arrange.service.ts";
import { isOffered, startingRoles } from "./platform-layer.service.ts";

const mostOperations = 1000;

/** Sorts what a client sent into operations that may be tried and others, each refused with its reason. */
export function readOperations(
  viewer: Viewer,
  raw: readonly unknown[],
): { operations: Operation[]; refused: Refused[] } {
  if (raw.length > mostOperations) {
    throw new UserError(
      "INVALID",
      `A batch holds at most ${mostOperations} operations; this one has ${raw.length}.`,
      "operations",
    );
  }
  const parsed = raw.map((one, index) => {
    const read = operationSchema.safeParse(one);
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    throw new UserError("INVALID", issue!.message, ["operations", index, ...issue!.path].join("."));
  });
  return sortOperations(viewer, parsed);
}

/** Sets apart those about kinds that are not offered to this viewer, or that refuse their settings or size. */
export function sortOperations(
  viewer: Viewer,
  wanted: readonly Operation[],
): { operations: Operation[]; refused: Refused[] } {
  const operations: Operation[] = [];
  const refused: Refused[] = [];
  for (const operation of wanted) {
    const code = refusal(viewer, operation);
    if (code === undefined) operations.push(operation);
    else refused.push({ operationId: operation.id, code, ...kindOfSlot(operation) });
  }
  return { operations, refused };
}

/** The kind, for whoever is told what was left out. */
const kindOfSlot = (operation: Operation) => (operation.type === "add" ? { slot: operation.kind } : {});

function refusal(viewer: Viewer, operation: Operation): "UNKNOWN_KIND" | "INVALID" | undefined {
  const definition = definitionFor(operation);
  if (operation.type === "add") {
    if (!definition || !isOffered(definition, startingRoles(viewer))) return "UNKNOWN_KIND";
  }
  if (!definition) return undefined;
  if ("settings" in operation && !definition.settings.safeParse(operation.settings).success) return "INVALID";
  if ("size" in operation && operation.size && !supports(definition, operation.size)) return "INVALID";
  return undefined;
}

/** The kind that an operation is about; a slot begins with its kind. */
function definitionFor(operation: Operation): WidgetDefinition | undefined {
  if (operation.type === "add") return kindOf(operation.kind);
  if ("slot" in operation) return kindOf(/^[a-z][a-z0-9-]*/.exec(operation.slot)?.[0] ?? "");
  return undefined;
}

const supports = (definition: WidgetDefinition, size: Size): boolean =>
  definition.sizes.some((one) => one.width === size.width && one.height === size.height);
