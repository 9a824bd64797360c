import {
  applyOperations,
  composeDashboard,
  emptyChanges,
  type Layer,
  type Operation,
  type OperationBody,
} from "@preau/dashboard-model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Answer, ArrangementStore, type Saved, type Transport } from "./arrangement-store.ts";

const kinds = ["news", "notes", "agenda", "favourites", "children"];
const layers: Layer[] = [
  {
    source: { type: "platform", id: "platform", name: "Préau" },
    pages: [{ key: "home", name: "Accueil" }],
    placements: kinds.map((kind) => ({
      kind,
      settings: {},
      page: "home",
      size: { width: "small", height: "normal" },
      canMove: kind !== "agenda",
      canRemove: true,
      canConfigure: true,
    })),
  },
];

const slot = fc.constantFrom(...kinds);
const body: fc.Arbitrary<OperationBody> = fc.oneof(
  fc.record({
    type: fc.constant("move" as const),
    slot,
    page: fc.constantFrom("home", "clubs"),
    after: fc.option(slot),
  }),
  fc.record({ type: fc.constant("remove" as const), slot }),
  fc.record({ type: fc.constant("unremove" as const), slot }),
  fc.record({
    type: fc.constant("addPage" as const),
    page: fc.constant("clubs"),
    name: fc.constant("Clubs"),
    after: fc.constant(null),
  }),
);

type Act =
  | { tab: 0 | 1; does: OperationBody }
  | { network: "away" | "back" | "loses answers" }
  | { tab: 0 | 1; hears: true };
const tab = fc.constantFrom(0 as const, 1 as const);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ tab, does: body }) },
  { weight: 1, arbitrary: fc.record({ network: fc.constantFrom("away", "back", "loses answers") }) },
  { weight: 1, arbitrary: fc.record({ tab, hears: fc.constant(true as const) }) },
);

/** The server's side, which applies an operation once, however often it is sent. */
const startServer = () => {
  let saved: Saved = { version: 0, layers, changes: emptyChanges, canUndo: false, canRedo: false };
  const applied = new Set<string>();
  const server = { network: "back" as "away" | "back" | "loses answers", saved: () => saved, applied };
  const answer = <Value>(value: () => Value): Promise<Value> => {
    if (server.network === "away") return Promise.reject(new TypeError("Failed to fetch"));
    const given = value();
    return server.network === "back"
      ? Promise.resolve(given)
      : Promise.reject(new TypeError("Failed to fetch"));
  };
  const receive = (operations: readonly Operation[]): Answer => {
    const result = applyOperations(layers, saved.changes, operations, applied);
    for (const id of result.applied) applied.add(id);
    saved = { ...saved, version: saved.version + 1, changes: result.changes };
    return { saved, refused: result.refused };
  };
  const transport: Transport = {
    arrange: (operations) => answer(() => receive(operations)),
    step: () => answer(() => ({ saved, refused: [] })),
    read: () => answer(() => saved),
  };
  return { server, transport };
};

it("brings two tabs to the same dashboard whatever the network did, and loses nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const { server, transport } = startServer();
      const refused: string[] = [];
      const sent: string[] = [];
      const queue = {
        keep: (batches: readonly (readonly Operation[])[]) =>
          void sent.push(...batches.flat().map(({ id }) => id)),
      };
      const open = () =>
        new ArrangementStore(
          server.saved(),
          transport,
          (answers) => void refused.push(...answers.map(({ operationId }) => operationId)),
          queue,
        );
      const tabs = [open(), open()] as const;
      for (const one of acts) {
        if ("network" in one) server.network = one.network;
        else if ("does" in one) tabs[one.tab].perform([one.does]);
        else await tabs[one.tab].refresh(null).catch(() => false);
        await Promise.resolve();
      }
      server.network = "back";
      for (const store of [...tabs, ...tabs]) {
        while (store.shown().state !== "saved") {
          store.resume();
          await new Promise((later) => setImmediate(later));
        }
        await store.refresh(null);
      }
      const composed = composeDashboard(layers, server.saved().changes);
      for (const store of tabs) expect(store.shown().composed).toEqual(composed);
      for (const id of new Set(sent)) expect(server.applied.has(id) || refused.includes(id)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
