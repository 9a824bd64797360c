import { composeDashboard, type Operation, type OperationBody } from "@preau/dashboard-model";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import {
  ArrangementServer,
  becomes,
  type Network,
  orderIn,
  pageOf,
  settle,
} from "./arrangement-server.factory.ts";
import { ArrangementStore } from "./arrangement-store.ts";

const kinds = ["news", "notes", "agenda", "favourites"];
const layers = pageOf(kinds);

it("shows an undo and a reset without network, and keeps them for the next page", async () => {
  const server = new ArrangementServer(layers);
  let kept: readonly (readonly Operation[])[] = [];
  const store = new ArrangementStore(server.saved(), server.transport, () => {}, {
    keep: (batches) => void (kept = batches),
  });
  const taken = vi.fn<() => void>();
  store.perform([{ type: "remove", slot: "notes" }]);
  await becomes(store, "saved");
  server.network = "away";
  store.perform([{ type: "remove", slot: "news" }]);
  await becomes(store, "waiting");
  store.take("undo", taken);
  expect(orderIn(store)).toEqual(["news", "agenda", "favourites"]);
  store.take("undo", taken);
  expect(orderIn(store)).toEqual(kinds);
  expect(taken).toHaveBeenCalledTimes(2);
  expect(store.shown().canUndo).toBe(false);

  const next = new ArrangementStore(server.saved(), server.transport, () => {});
  server.network = "back";
  for (const batch of kept) await server.transport.arrange(batch, 0);
  await next.refresh();
  expect(orderIn(next)).toEqual(kinds);
});

it("goes back without network to what the school offers, and from there to what was", async () => {
  const server = new ArrangementServer(layers);
  const store = new ArrangementStore(server.saved(), server.transport, () => {});
  store.perform([{ type: "remove", slot: "notes" }]);
  await becomes(store, "saved");
  server.network = "away";
  store.take("reset");
  expect(orderIn(store)).toEqual(kinds);
  await becomes(store, "waiting");
  store.take("undo");
  expect(orderIn(store)).toEqual(["news", "agenda", "favourites"]);
  server.network = "back";
  store.resume();
  await becomes(store, "saved");
  expect(orderIn(store)).toEqual(["news", "agenda", "favourites"]);
});

it("says that a step was taken only once it shows", async () => {
  const server = new ArrangementServer(layers);
  await server.transport.arrange([{ id: "earlier", type: "remove", slot: "news" }], 0);
  const store = new ArrangementStore(server.saved(), server.transport, () => {});
  const taken = vi.fn<() => void>();
  server.network = "away";
  store.take("undo", taken);
  await becomes(store, "waiting");
  expect([taken.mock.calls.length, orderIn(store)]).toEqual([0, ["notes", "agenda", "favourites"]]);
  server.network = "back";
  store.resume();
  await becomes(store, "saved");
  expect([taken.mock.calls.length, orderIn(store)]).toEqual([1, kinds]);
});

it("reads again what was told while something was on its way", async () => {
  const server = new ArrangementServer(layers);
  const store = new ArrangementStore(server.saved(), server.transport, () => {});
  const { resolve, promise } = Promise.withResolvers<void>();
  const slow = vi.spyOn(server.transport, "arrange").mockImplementationOnce(async () => {
    const before = { ...server.saved(), version: 1 };
    await promise;
    return { saved: before, refused: [] };
  });
  store.perform([{ type: "move", slot: "notes", page: "home", after: null }]);
  expect(slow).toHaveBeenCalled();
  await server.transport.arrange([{ id: "elsewhere", type: "remove", slot: "agenda" }], 0);
  expect(await store.refresh(null)).toBe(false);
  resolve();
  await vi.waitFor(() => expect(orderIn(store)).not.toContain("agenda"));
});

/** On the desk one moves what is there, beside what is there, and never to where it stands. */
const isPossible = (store: ArrangementStore, does: OperationBody) => {
  const now: (string | null)[] = [null, ...orderIn(store)];
  if (does.type !== "move") return true;
  const at = now.indexOf(does.slot);
  return at > 0 && now.includes(does.after) && now[at] !== does.after && now[at - 1] !== does.after;
};

const slot = fc.constantFrom(...kinds);
const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.record({ type: fc.constant("remove" as const), slot }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.record({
        type: fc.constant("move" as const),
        slot,
        page: fc.constant("home"),
        after: fc.option(slot),
      }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ step: fc.constantFrom("undo" as const, "reset" as const) }) },
  { weight: 2, arbitrary: fc.record({ network: fc.constantFrom("away", "back", "loses answers") }) },
  { weight: 2, arbitrary: fc.record({ waits: fc.constant(true) }) },
);
type Act = { does: OperationBody } | { step: "undo" | "reset" } | { network: Network } | { waits: boolean };

it("comes to the same dashboard whatever the network did, with every undo and reset", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act as fc.Arbitrary<Act>, { maxLength: 25 }), async (acts) => {
      const run = async (hasTrouble: boolean) => {
        const server = new ArrangementServer(layers);
        const store = new ArrangementStore(server.saved(), server.transport, () => {});
        for (const one of acts) {
          if ("network" in one) server.network = hasTrouble ? one.network : "back";
          else if ("does" in one) {
            if (isPossible(store, one.does)) store.perform([one.does]);
          } else if ("step" in one) {
            if (one.step === "reset" || store.shown().canUndo) store.take(one.step);
          } else await new Promise((later) => setImmediate(later));
          if (!hasTrouble) await settle(store);
        }
        server.network = "back";
        await settle(store);
        expect(store.shown().composed).toEqual(composeDashboard(layers, server.saved().changes));
        return store.shown().composed;
      };
      expect(await run(true)).toEqual(await run(false));
    }),
    { numRuns: 300 },
  );
});
