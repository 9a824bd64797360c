import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyOperations } from "./apply-operations.ts";
import type { Applied } from "./apply-operations.ts";
import type { Changes } from "./changes.ts";
import { changesFromJson, changesToJson } from "./changes-json.ts";
import { composeDashboard } from "./compose-dashboard.ts";
import type { ComposedDashboard } from "./compose-dashboard.ts";
import type { Layer } from "./layer.ts";
import { withIds } from "./operation.ts";
import { aBatch, anyChanges, someChanges, someLayers } from "./testing/arbitraries.ts";
import { newId } from "./testing/school.ts";

const times = { numRuns: 2000 };
const slotsOf = ({ pages }: ComposedDashboard) =>
  pages.flatMap(({ placements }) => placements.map(({ slot }) => slot));
const undo = (layers: readonly Layer[], { changes, inverses }: Applied) =>
  applyOperations(layers, changes, withIds(inverses, newId));

describe("whatever was stored", () => {
  it("gives a dashboard with a page, and everything on it once", () => {
    fc.assert(
      fc.property(someLayers, fc.oneof(anyChanges, someChanges), aBatch(), (layers, changes, batch) => {
        for (const some of [changes, applyOperations(layers, changes, batch).changes]) {
          const dashboard = composeDashboard(layers, some);
          const slots = slotsOf(dashboard);
          const pages = dashboard.pages.map(({ key }) => key);
          expect(pages.length).toBeGreaterThan(0);
          expect(new Set(pages).size).toBe(pages.length);
          expect(new Set(slots).size).toBe(slots.length);
          const removed = dashboard.removed.map(({ slot }) => slot);
          const owned = some.slots.filter(({ own, removed: gone }) => own && !gone).map(({ slot }) => slot);
          const given = layers
            .flatMap((layer) => composeDashboard([layer], emptyOf(some)).pages)
            .flatMap(({ placements }) => placements.map(({ slot }) => slot));
          expect(new Set([...slots, ...removed])).toEqual(new Set([...owned, ...given]));
        }
      }),
      times,
    );
  });

  it("composes the same twice, and after a journey through the database", () => {
    fc.assert(
      fc.property(someLayers, someChanges, (layers, changes) => {
        const dashboard = composeDashboard(layers, changes);
        const journey = changesFromJson(JSON.parse(JSON.stringify(changesToJson(changes))));
        expect(journey).toEqual(changes);
        expect(composeDashboard(layers, changes)).toEqual(dashboard);
      }),
      times,
    );
  });
});

const emptyOf = (_changes: Changes): Changes => ({ slots: [], pages: [], arranged: [], pageOrder: [] });

describe("undo", () => {
  it("gives back the dashboard as it was, and redo as it became, batch after batch", () => {
    fc.assert(
      fc.property(
        someLayers,
        someChanges,
        fc.array(aBatch(), { minLength: 1, maxLength: 4 }),
        (layers, changes, batches) => {
          const seen = [composeDashboard(layers, changes)];
          const undone: Applied[] = [];
          let now = changes;
          const done: Applied[] = [];
          for (const batch of batches) {
            const result = applyOperations(layers, now, batch);
            now = result.changes;
            done.push(result);
            seen.push(composeDashboard(layers, now));
          }
          for (const [index, result] of [...done.entries()].toReversed()) {
            const back = undo(layers, { ...result, changes: now });
            expect(back.refused).toEqual([]);
            now = back.changes;
            undone.push(back);
            expect(composeDashboard(layers, now)).toEqual(seen[index]);
          }
          for (const [index, result] of undone.toReversed().entries()) {
            const again = undo(layers, { ...result, changes: now });
            expect(again.refused).toEqual([]);
            now = again.changes;
            expect(composeDashboard(layers, now)).toEqual(seen[index + 1]);
          }
        },
      ),
      times,
    );
  });
});

describe("batches", () => {
  it("apply once, however often they are sent", () => {
    fc.assert(
      fc.property(someLayers, someChanges, aBatch(), (layers, changes, batch) => {
        const first = applyOperations(layers, changes, [...batch, ...batch]);
        const once = applyOperations(layers, changes, batch);
        expect(first.changes).toEqual(once.changes);
        const retried = applyOperations(layers, first.changes, batch, new Set(batch.map(({ id }) => id)));
        expect(retried).toEqual({ changes: first.changes, inverses: [], applied: [], refused: [] });
        expect(retried.changes).toBe(first.changes);
      }),
      times,
    );
  });

  it("give the same dashboard sent together or one operation at a time", () => {
    fc.assert(
      fc.property(someLayers, someChanges, aBatch(10), (layers, changes, batch) => {
        const together = applyOperations(layers, changes, batch).changes;
        const apart = batch.reduce(
          (now, operation) => applyOperations(layers, now, [operation]).changes,
          changes,
        );
        expect(composeDashboard(layers, apart)).toEqual(composeDashboard(layers, together));
      }),
      times,
    );
  });
});
