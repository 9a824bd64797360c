import { type Operation, operationSchema, type Size } from "@preau/dashboard-model";

import { kindOf } from "../../widget-kit/kinds.ts";
import type { WidgetDefinition } from "../../widget-kit/widget-definition.ts";
import { UserError } from "../../platform/errors/user-error.ts";
import type { Viewer } from "../directory/viewer.ts";
import type { Refused } from "./arrange.service.ts";
import { isOffered, startingRoles } from "./platform-layer.ts";

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
  const operations: Operation[] = [];
  const refused: Refused[] = [];
  raw.forEach((one, index) => {
    const parsed = operationSchema.safeParse(one);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new UserError("INVALID", issue!.message, ["operations", index, ...issue!.path].join("."));
    }
    const code = refusal(viewer, parsed.data);
    if (code === undefined) operations.push(parsed.data);
    else refused.push({ operationId: parsed.data.id, code });
  });
  return { operations, refused };
}

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
