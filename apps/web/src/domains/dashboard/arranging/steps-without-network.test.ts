import {
  applyOperations,
  type Changes,
  composeDashboard,
  emptyChanges,
  type Layer,
  type Operation,
  type OperationBody,
} from "@preau/dashboard-model";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { type Answer, ArrangementStore, type Saved, type Transport } from "./arrangement-store.ts";

const kinds = ["news", "notes", "agenda", "favourites"];
const layers: Layer[] = [
  {
    source: { type: "platform", id: "platform", name: "Préau" },
    pages: [{ key: "home", name: "Accueil" }],
    placements: kinds.map((kind) => ({
      kind,
      settings: {},
      page: "home",
      size: { width: "small", height: "normal" },
      canMove: true,
      canRemove: true,
      canConfigure: true,
    })),
  },
];

/** The server's side: it keeps the revisions, and takes an operation once, however often it is sent. */
const startServer = () => {
  let saved: Saved = { version: 0, layers, changes: emptyChanges, canUndo: false, canRedo: false };
  let past: Changes[] = [];
  const applied = new Set<string>();
  const server = { network: "back" as "away" | "back" | "loses answers", saved: () => saved };
  const answer = <Value>(value: () => Value): Promise<Value> => {
    if (server.network === "away") return Promise.reject(new TypeError("Failed to fetch"));
    const given = value();
    return server.network === "back"
      ? Promise.resolve(given)
      : Promise.reject(new TypeError("Failed to fetch"));
  };
  const become = (changes: Changes, before: Changes[]) => {
    past = before;
    saved = { ...saved, version: saved.version + 1, changes, canUndo: before.length > 0 };
  };
  const receive = (operations: readonly Operation[]): Answer => {
    const result = applyOperations(layers, saved.changes, operations, applied);
    for (const id of result.applied) applied.add(id);
    if (result.applied.length > 0) become(result.changes, [...past, saved.changes]);
    return { saved, refused: result.refused };
  };
  const transport: Transport = {
    arrange: (operations) => answer(() => receive(operations)),
    step: (step) =>
      answer(() => {
        if (step === "reset") become(emptyChanges, [...past, saved.changes]);
        if (step === "undo" && past.length > 0) become(past.at(-1)!, past.slice(0, -1));
        return { saved, refused: [] };
      }),
    read: () => answer(() => saved),
  };
  return { server, transport };
};

const order = (store: ArrangementStore) =>
  store.shown().composed.pages[0]?.placements.map(({ kind }) => kind);
const isNow = (store: ArrangementStore, state: string) =>
  vi.waitFor(() => expect(store.shown().state).toBe(state));

it("shows an undo and a reset without network, and keeps them for the next page", async () => {
  const { server, transport } = startServer();
  let kept: readonly (readonly Operation[])[] = [];
  const store = new ArrangementStore(server.saved(), transport, () => {}, {
    keep: (batches) => void (kept = batches),
  });
  const taken = vi.fn<() => void>();
  store.perform([{ type: "remove", slot: "notes" }]);
  await isNow(store, "saved");
  server.network = "away";
  store.perform([{ type: "remove", slot: "news" }]);
  await isNow(store, "waiting");
  store.take("undo", taken);
  expect(order(store)).toEqual(["news", "agenda", "favourites"]);
  store.take("undo", taken);
  expect(order(store)).toEqual(kinds);
  expect(taken).toHaveBeenCalledTimes(2);
  expect(store.shown().canUndo).toBe(false);

  const next = new ArrangementStore(server.saved(), transport, () => {});
  server.network = "back";
  for (const batch of kept) await transport.arrange(batch, 0);
  await next.refresh();
  expect(order(next)).toEqual(kinds);
});

it("goes back without network to what the school offers, and from there to what was", async () => {
  const { server, transport } = startServer();
  const store = new ArrangementStore(server.saved(), transport, () => {});
  store.perform([{ type: "remove", slot: "notes" }]);
  await isNow(store, "saved");
  server.network = "away";
  store.take("reset");
  expect(order(store)).toEqual(kinds);
  await isNow(store, "waiting");
  store.take("undo");
  expect(order(store)).toEqual(["news", "agenda", "favourites"]);
  server.network = "back";
  store.resume();
  await isNow(store, "saved");
  expect(order(store)).toEqual(["news", "agenda", "favourites"]);
});

it("says that a step was taken only once it shows", async () => {
  const { server, transport } = startServer();
  await transport.arrange([{ id: "earlier", type: "remove", slot: "news" }], 0);
  const store = new ArrangementStore(server.saved(), transport, () => {});
  const taken = vi.fn<() => void>();
  server.network = "away";
  store.take("undo", taken);
  await isNow(store, "waiting");
  expect([taken.mock.calls.length, order(store)]).toEqual([0, ["notes", "agenda", "favourites"]]);
  server.network = "back";
  store.resume();
  await isNow(store, "saved");
  expect([taken.mock.calls.length, order(store)]).toEqual([1, kinds]);
});

it("reads again what was told while something was on its way", async () => {
  const { server, transport } = startServer();
  const store = new ArrangementStore(server.saved(), transport, () => {});
  const { resolve, promise } = Promise.withResolvers<void>();
  const slow = vi.spyOn(transport, "arrange").mockImplementationOnce(async () => {
    const before = { ...server.saved(), version: 1 };
    await promise;
    return { saved: before, refused: [] };
  });
  store.perform([{ type: "move", slot: "notes", page: "home", after: null }]);
  expect(slow).toHaveBeenCalled();
  await transport.arrange([{ id: "elsewhere", type: "remove", slot: "agenda" }], 0);
  expect(await store.refresh(null)).toBe(false);
  resolve();
  await vi.waitFor(() => expect(order(store)).not.toContain("agenda"));
});

/** On the desk one moves what is there, beside what is there, and never to where it stands. */
const isPossible = (store: ArrangementStore, does: OperationBody) => {
  const now: (string | null)[] = [null, ...order(store)!];
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
type Act =
  | { does: OperationBody }
  | { step: "undo" | "reset" }
  | { network: "away" | "back" | "loses answers" }
  | { waits: boolean };

it("comes to the same dashboard whatever the network did, with every undo and reset", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act as fc.Arbitrary<Act>, { maxLength: 25 }), async (acts) => {
      const run = async (hasTrouble: boolean) => {
        const { server, transport } = startServer();
        const store = new ArrangementStore(server.saved(), transport, () => {});
        const settle = async () => {
          while (store.shown().state !== "saved") {
            store.resume();
            await new Promise((later) => setImmediate(later));
          }
        };
        for (const one of acts) {
          if ("network" in one) server.network = hasTrouble ? one.network : "back";
          else if ("does" in one) {
            if (isPossible(store, one.does)) store.perform([one.does]);
          } else if ("step" in one) {
            if (one.step === "reset" || store.shown().canUndo) store.take(one.step);
          } else await new Promise((later) => setImmediate(later));
          if (!hasTrouble) await settle();
        }
        server.network = "back";
        await settle();
        expect(store.shown().composed).toEqual(composeDashboard(layers, server.saved().changes));
        return store.shown().composed;
      };
      expect(await run(true)).toEqual(await run(false));
    }),
    { numRuns: 300 },
  );
});
