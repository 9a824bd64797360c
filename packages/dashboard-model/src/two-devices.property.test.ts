import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyOperations } from "./apply-operations.ts";
import { emptyChanges } from "./changes.ts";
import type { Changes } from "./changes.ts";
import { composeDashboard } from "./compose-dashboard.ts";
import type { Layer } from "./layer.ts";
import type { Operation } from "./operation.ts";
import { slotOf } from "./slot.ts";
import { aBatch, someLayers } from "./testing/arbitraries.ts";

/** A server that keeps the changes and remembers which operations it applied. */
function serverOf(layers: readonly Layer[]) {
  let changes: Changes = emptyChanges;
  const arrived: Operation[] = [];
  const done: Operation[] = [];
  const applied = new Set<string>();
  return {
    arrived,
    done,
    newest: () => changes,
    receive(batch: readonly Operation[]) {
      const result = applyOperations(layers, changes, batch, applied);
      arrived.push(...batch);
      for (const id of result.applied) applied.add(id);
      for (const id of result.applied) done.push(...batch.filter((operation) => operation.id === id));
      changes = result.changes;
    },
  };
}

/** A device that shows its own operations at once and sends them when it can, sometimes twice. */
function deviceOf(layers: readonly Layer[], server: ReturnType<typeof serverOf>) {
  let known = server.newest();
  let waiting: (readonly Operation[])[] = [];
  return {
    arrange: (batch: readonly Operation[]) => void waiting.push(batch),
    send(answerIsLost: boolean) {
      const [first] = waiting;
      if (first === undefined) return;
      server.receive(first);
      if (answerIsLost) return;
      waiting = waiting.slice(1);
      known = server.newest();
    },
    sendAll() {
      while (waiting.length > 0) this.send(false);
    },
    refresh: () => void (known = server.newest()),
    shows: () => composeDashboard(layers, applyOperations(layers, known, waiting.flat()).changes),
  };
}

const happening = fc.record({
  device: fc.constantFrom("phone", "desktop"),
  batch: aBatch(4),
  sends: fc.array(fc.boolean(), { maxLength: 2 }),
});

describe("two devices on one dashboard", () => {
  it("end up with the same dashboard, which the order of arrival alone decides, and lose nothing", () => {
    fc.assert(
      fc.property(someLayers, fc.array(happening, { maxLength: 10 }), (layers, happenings) => {
        const server = serverOf(layers);
        const phone = deviceOf(layers, server);
        const desktop = deviceOf(layers, server);
        for (const { device, batch, sends } of happenings) {
          const acting = device === "phone" ? phone : desktop;
          acting.arrange(batch);
          for (const answerIsLost of sends) acting.send(answerIsLost);
          expect(acting.shows().pages.length).toBeGreaterThan(0);
        }
        phone.sendAll();
        desktop.sendAll();
        phone.refresh();
        desktop.refresh();
        const final = composeDashboard(layers, server.newest());
        expect(phone.shows()).toEqual(final);
        expect(desktop.shows()).toEqual(final);
        expect(new Set(slotsOf(final))).toEqual(slotsExpected(layers, server));
      }),
      { numRuns: 1000 },
    );
  });

  it("give the same dashboard whenever the same operations arrive in the same order", () => {
    fc.assert(
      fc.property(
        someLayers,
        aBatch(6),
        aBatch(6),
        fc.infiniteStream(fc.boolean()),
        (layers, one, other, turns) => {
          const server = serverOf(layers);
          const queues = [[...one], [...other]];
          while (queues.some((queue) => queue.length > 0)) {
            const turn = turns.next().value ? 0 : 1;
            const next = queues[turn]?.shift() ?? queues[1 - turn]?.shift();
            if (next !== undefined) server.receive([next]);
          }
          const again = applyOperations(layers, emptyChanges, server.arrived).changes;
          expect(composeDashboard(layers, again)).toEqual(composeDashboard(layers, server.newest()));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const slotsOf = ({ pages, removed }: ReturnType<typeof composeDashboard>) =>
  [...pages.flatMap(({ placements }) => placements), ...removed].map(({ slot }) => slot);

/** What the layers give, and what was added and not removed since. */
function slotsExpected(layers: readonly Layer[], server: ReturnType<typeof serverOf>): Set<string> {
  const given = new Set(slotsOf(composeDashboard(layers, emptyChanges)));
  const expected = new Set(given);
  for (const operation of server.done) {
    if (operation.type === "add") expected.add(slotOf(operation.kind, operation.settings, operation.copy));
    if (operation.type === "remove" && !given.has(operation.slot)) expected.delete(operation.slot);
  }
  return expected;
}
