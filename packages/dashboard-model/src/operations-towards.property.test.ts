import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyOperations } from "./apply-operations.ts";
import { emptyChanges } from "./changes.ts";
import type { Changes } from "./changes.ts";
import { composeDashboard } from "./compose-dashboard.ts";
import { exportDashboard, importDashboard } from "./dashboard-file.ts";
import type { Layer } from "./layer.ts";
import { withIds } from "./operation.ts";
import type { OperationBody } from "./operation.ts";
import { resetOperations, restoreOperations } from "./operations-towards.ts";
import { someChanges, someLayers } from "./testing/arbitraries.ts";
import { newId } from "./testing/school.ts";

const times = { numRuns: 1000 };

/** What is seen, without who placed it: a widget that was added and is placed by a school too stays both. */
function seen(layers: readonly Layer[], changes: Changes) {
  const { pages, removed, removedPages } = composeDashboard(layers, changes);
  return {
    pages: pages.map(({ key, name, placements }) => ({
      key,
      name,
      placements: placements.map(({ slot, size, settings }) => ({ slot, size, settings })),
    })),
    removed: removed.map(({ slot }) => slot),
    removedPages: removedPages.map(({ key }) => key),
  };
}

const apply = (layers: readonly Layer[], changes: Changes, bodies: readonly OperationBody[]) =>
  applyOperations(layers, changes, withIds(bodies, newId));

describe("an earlier revision", () => {
  it("comes back as it was, and can be left again", () => {
    fc.assert(
      fc.property(someLayers, someChanges, someChanges, (layers, changes, earlier) => {
        const restored = apply(layers, changes, restoreOperations(layers, changes, earlier));
        expect(restored.refused).toEqual([]);
        expect(seen(layers, restored.changes)).toEqual(seen(layers, earlier));
        const undone = apply(layers, restored.changes, restored.inverses);
        expect(composeDashboard(layers, undone.changes)).toEqual(composeDashboard(layers, changes));
      }),
      times,
    );
  });

  it("changes nothing that is seen when it is what there is", () => {
    fc.assert(
      fc.property(someLayers, someChanges, (layers, changes) => {
        const restored = apply(layers, changes, restoreOperations(layers, changes, changes));
        expect(seen(layers, restored.changes)).toEqual(seen(layers, changes));
      }),
      times,
    );
  });
});

describe("a reset", () => {
  it("shows what the schools give, and is undone as a whole", () => {
    fc.assert(
      fc.property(someLayers, someChanges, (layers, changes) => {
        const reset = apply(layers, changes, resetOperations(layers, changes));
        expect(seen(layers, reset.changes)).toEqual(seen(layers, emptyChanges));
        const undone = apply(layers, reset.changes, reset.inverses);
        expect(composeDashboard(layers, undone.changes)).toEqual(composeDashboard(layers, changes));
      }),
      times,
    );
  });
});

describe("a file", () => {
  it("brings the dashboard back after a reset", () => {
    fc.assert(
      fc.property(someLayers, someChanges, (layers, changes) => {
        const file: unknown = JSON.parse(JSON.stringify(exportDashboard(layers, changes)));
        const imported = importDashboard(layers, emptyChanges, file);
        const operations = "operations" in imported ? imported.operations : [];
        const { changes: after } = apply(layers, emptyChanges, operations);
        expect(seen(layers, after)).toEqual(seen(layers, changes));
      }),
      times,
    );
  });

  it("never breaks anything, whatever it says", () => {
    fc.assert(
      fc.property(someLayers, someChanges, fc.jsonValue(), (layers, changes, anything) => {
        expect(importDashboard(layers, changes, anything)).toEqual({ problem: "NOT_A_DASHBOARD" });
      }),
      times,
    );
  });
});
