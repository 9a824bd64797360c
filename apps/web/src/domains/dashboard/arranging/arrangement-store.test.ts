import { applyOperations, emptyChanges, type Layer, type Operation } from "@preau/dashboard-model";
import { expect, it } from "vitest";
import {
  ArrangementStore,
  type Answer,
  type Saved,
  type Transport,
  Unacceptable,
} from "./arrangement-store.ts";

const placement = (kind: string) => ({
  kind,
  settings: {},
  page: "home",
  size: { width: "small", height: "normal" } as const,
  canMove: kind !== "locked",
  canRemove: true,
  canConfigure: true,
});

const layers: Layer[] = [
  {
    source: { type: "platform", id: "platform", name: "Préau" },
    pages: [{ key: "home", name: "Accueil" }],
    placements: ["news", "notes", "locked"].map(placement),
  },
];

/** The server's side of the contract, on the same model. */
const startServer = () => {
  let saved: Saved = { version: 0, layers, changes: emptyChanges, canUndo: false, canRedo: false };
  const server = {
    down: false,
    saved: () => saved,
    lock(kind: string) {
      const locked = layers.map((layer) => ({
        ...layer,
        placements: layer.placements.map((one) => (one.kind === kind ? { ...one, canMove: false } : one)),
      }));
      saved = { ...saved, layers: locked };
    },
    receive(operations: readonly Operation[]): Answer {
      const { changes, refused } = applyOperations(saved.layers, saved.changes, operations);
      saved = { ...saved, version: saved.version + 1, changes, canUndo: true };
      return { saved, refused };
    },
  };
  const transport: Transport = {
    async arrange(operations) {
      if (server.down) throw new TypeError("Failed to fetch");
      return server.receive(operations);
    },
    async step() {
      return { saved, refused: [] };
    },
  };
  return { server, transport };
};

const order = (store: ArrangementStore) =>
  store.shown().composed.pages[0]?.placements.map(({ kind }) => kind);

const settled = (store: ArrangementStore, state: string) =>
  new Promise<void>((resolve) => {
    if (store.shown().state === state) return resolve();
    const stop = store.subscribe(() => {
      if (store.shown().state !== state) return;
      stop();
      resolve();
    });
  });

it("shows a move before the server knows of it", async () => {
  const { server, transport } = startServer();
  const store = new ArrangementStore(server.saved(), transport, () => {});
  store.perform([{ type: "move", slot: "notes", page: "home", after: null }]);
  expect(order(store)).toEqual(["notes", "news", "locked"]);
  expect(store.shown().state).toBe("saving");
  await settled(store, "saved");
  expect(order(store)).toEqual(["notes", "news", "locked"]);
});

it("refuses at once what a lock forbids, and sends nothing", () => {
  const { server, transport } = startServer();
  const store = new ArrangementStore(server.saved(), transport, () => {});
  const refused = store.perform([{ type: "move", slot: "locked", page: "home", after: null }]);
  expect(refused.map(({ code }) => code)).toEqual(["LOCKED"]);
  expect(store.shown().state).toBe("saved");
});

it("keeps what was done while the network is away, and sends it when it is back", async () => {
  const { server, transport } = startServer();
  const store = new ArrangementStore(server.saved(), transport, () => {});
  server.down = true;
  store.perform([{ type: "remove", slot: "news" }]);
  await settled(store, "waiting");
  store.perform([{ type: "move", slot: "notes", page: "home", after: "locked" }]);
  expect(order(store)).toEqual(["locked", "notes"]);
  server.down = false;
  store.resume();
  await settled(store, "saved");
  expect(server.saved().version).toBe(2);
  expect(order(store)).toEqual(["locked", "notes"]);
});

it("shows what another device did, with one's own changes on top", async () => {
  const { server, transport } = startServer();
  const store = new ArrangementStore(server.saved(), transport, () => {});
  server.receive([{ id: "other", type: "remove", slot: "locked" }]);
  store.perform([{ type: "move", slot: "notes", page: "home", after: null }]);
  await settled(store, "saved");
  expect(order(store)).toEqual(["notes", "news"]);
});

it("takes back what the server refuses, and says so", async () => {
  const { server, transport } = startServer();
  const told: string[] = [];
  const store = new ArrangementStore(server.saved(), transport, (refused) =>
    told.push(...refused.map(({ code }) => code)),
  );
  server.lock("notes");
  store.perform([{ type: "move", slot: "notes", page: "home", after: null }]);
  expect(order(store)).toEqual(["notes", "news", "locked"]);
  await settled(store, "saved");
  expect(told).toEqual(["LOCKED"]);
  expect(order(store)).toEqual(["news", "notes", "locked"]);
});

it("drops a batch that the server cannot read, rather than send it for ever", async () => {
  const { server, transport } = startServer();
  const told: string[] = [];
  const store = new ArrangementStore(
    server.saved(),
    { ...transport, arrange: () => Promise.reject(new Unacceptable("no")) },
    (refused) => told.push(...refused.map(({ code }) => code)),
  );
  store.perform([{ type: "remove", slot: "news" }]);
  await settled(store, "saved");
  expect(told).toEqual(["INVALID"]);
  expect(order(store)).toEqual(["news", "notes", "locked"]);
});
