import { applyOperations, emptyChanges, type Layer, type Operation } from "@preau/dashboard-model";
import { expect, it, vi } from "vitest";
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
    async read() {
      if (server.down) throw new TypeError("Failed to fetch");
      return saved;
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

it("keeps what waits where the next page finds it, and forgets what was sent", async () => {
  const { server, transport } = startServer();
  const kept: (readonly Operation[])[][] = [];
  const queue = { keep: (batches: readonly (readonly Operation[])[]) => void kept.push([...batches]) };
  server.down = true;
  const store = new ArrangementStore(server.saved(), transport, () => {}, queue);
  store.perform([{ type: "remove", slot: "news" }]);
  await vi.waitFor(() => expect(store.shown().state).toBe("waiting"));
  store.perform([{ type: "remove", slot: "notes" }]);
  expect(
    kept
      .at(-1)!
      .flat()
      .map((operation) => "slot" in operation && operation.slot),
  ).toEqual(["news", "notes"]);
  server.down = false;
  store.resume();
  await vi.waitFor(() => expect(store.shown().state).toBe("saved"));
  expect(kept.at(-1)).toEqual([]);
});

it("takes back without network what has not been sent, by not sending it", async () => {
  const { server, transport } = startServer();
  server.down = true;
  const store = new ArrangementStore(server.saved(), transport, () => {});
  store.perform([{ type: "remove", slot: "news" }]);
  await vi.waitFor(() => expect(store.shown().state).toBe("waiting"));
  const before = order(store);
  store.perform([{ type: "remove", slot: "notes" }]);
  store.take("undo");
  expect(order(store)).toEqual(before);
  server.down = false;
  store.resume();
  await vi.waitFor(() => expect(store.shown().state).toBe("saved"));
  expect(server.saved().version).toBe(1);
});

it("takes a step once, even when only its answer was lost", async () => {
  const { server, transport } = startServer();
  let steps = 0;
  const losing: Transport = {
    ...transport,
    async step() {
      steps += 1;
      server.receive([{ id: "undo", type: "remove", slot: "news" }]);
      throw new TypeError("Failed to fetch");
    },
  };
  const store = new ArrangementStore(server.saved(), losing, () => {});
  store.take("undo");
  await vi.waitFor(() => expect(store.shown().state).toBe("waiting"));
  store.resume();
  await vi.waitFor(() => expect(store.shown().state).toBe("saved"));
  expect(steps).toBe(1);
  expect(order(store)).not.toContain("news");
});

it("shows what another tab changed under what still waits here", async () => {
  const { server, transport } = startServer();
  const store = new ArrangementStore(server.saved(), transport, () => {});
  server.receive([{ id: "other", type: "remove", slot: "notes" }]);
  expect(await store.refresh(1)).toBe(true);
  expect(order(store)).not.toContain("notes");
  expect(await store.refresh(1)).toBe(false);
});
