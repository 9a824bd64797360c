import type { Operation } from "@preau/dashboard-model";
import { expect, it } from "vitest";
import { ArrangementServer, becomes, orderIn, pageOf } from "./arrangement-server.factory.ts";
import { ArrangementStore, type Transport, Unacceptable } from "./arrangement-store.ts";

const kinds = ["news", "notes", "locked"];
const startServer = () => new ArrangementServer(pageOf(kinds, ["locked"]));

it("shows a move before the server knows of it", async () => {
  const server = startServer();
  const store = new ArrangementStore(server.saved(), server.transport, () => {});
  store.perform([{ type: "move", slot: "notes", page: "home", after: null }]);
  expect(orderIn(store)).toEqual(["notes", "news", "locked"]);
  expect(store.shown().state).toBe("saving");
  await becomes(store, "saved");
  expect(orderIn(store)).toEqual(["notes", "news", "locked"]);
});

it("refuses at once what a lock forbids, and sends nothing", () => {
  const server = startServer();
  const store = new ArrangementStore(server.saved(), server.transport, () => {});
  const refused = store.perform([{ type: "move", slot: "locked", page: "home", after: null }]);
  expect(refused.map(({ code }) => code)).toEqual(["LOCKED"]);
  expect(store.shown().state).toBe("saved");
});

it("keeps what was done while the network is away, and sends it when it is back", async () => {
  const server = startServer();
  const store = new ArrangementStore(server.saved(), server.transport, () => {});
  server.network = "away";
  store.perform([{ type: "remove", slot: "news" }]);
  await becomes(store, "waiting");
  store.perform([{ type: "move", slot: "notes", page: "home", after: "locked" }]);
  expect(orderIn(store)).toEqual(["locked", "notes"]);
  server.network = "back";
  store.resume();
  await becomes(store, "saved");
  expect(server.saved().version).toBe(2);
  expect(orderIn(store)).toEqual(["locked", "notes"]);
});

it("shows what another device did, with one's own changes on top", async () => {
  const server = startServer();
  const store = new ArrangementStore(server.saved(), server.transport, () => {});
  server.receive([{ id: "other", type: "remove", slot: "locked" }]);
  store.perform([{ type: "move", slot: "notes", page: "home", after: null }]);
  await becomes(store, "saved");
  expect(orderIn(store)).toEqual(["notes", "news"]);
});

it("takes back what the server refuses, and says so", async () => {
  const server = startServer();
  const told: string[] = [];
  const store = new ArrangementStore(server.saved(), server.transport, (refused) =>
    told.push(...refused.map(({ code }) => code)),
  );
  server.lock("notes");
  store.perform([{ type: "move", slot: "notes", page: "home", after: null }]);
  expect(orderIn(store)).toEqual(["notes", "news", "locked"]);
  await becomes(store, "saved");
  expect(told).toEqual(["LOCKED"]);
  expect(orderIn(store)).toEqual(["news", "notes", "locked"]);
});

it("drops a batch that the server cannot read, rather than send it for ever", async () => {
  const server = startServer();
  const told: string[] = [];
  const store = new ArrangementStore(
    server.saved(),
    { ...server.transport, arrange: () => Promise.reject(new Unacceptable("no")) },
    (refused) => told.push(...refused.map(({ code }) => code)),
  );
  store.perform([{ type: "remove", slot: "news" }]);
  await becomes(store, "saved");
  expect(told).toEqual(["INVALID"]);
  expect(orderIn(store)).toEqual(["news", "notes", "locked"]);
});

it("keeps what waits where the next page finds it, and forgets what was sent", async () => {
  const server = startServer();
  const kept: (readonly Operation[])[][] = [];
  const queue = { keep: (batches: readonly (readonly Operation[])[]) => void kept.push([...batches]) };
  server.network = "away";
  const store = new ArrangementStore(server.saved(), server.transport, () => {}, queue);
  store.perform([{ type: "remove", slot: "news" }]);
  await becomes(store, "waiting");
  store.perform([{ type: "remove", slot: "notes" }]);
  expect(
    kept
      .at(-1)!
      .flat()
      .map((operation) => "slot" in operation && operation.slot),
  ).toEqual(["news", "notes"]);
  server.network = "back";
  store.resume();
  await becomes(store, "saved");
  expect(kept.at(-1)).toEqual([]);
});

it("takes back without network what has not been sent, by not sending it", async () => {
  const server = startServer();
  server.network = "away";
  const store = new ArrangementStore(server.saved(), server.transport, () => {});
  store.perform([{ type: "remove", slot: "news" }]);
  await becomes(store, "waiting");
  const before = orderIn(store);
  store.perform([{ type: "remove", slot: "notes" }]);
  store.take("undo");
  expect(orderIn(store)).toEqual(before);
  server.network = "back";
  store.resume();
  await becomes(store, "saved");
  expect(server.saved().version).toBe(1);
});

it("takes a step once, even when only its answer was lost", async () => {
  const server = startServer();
  let steps = 0;
  const losing: Transport = {
    ...server.transport,
    async step() {
      steps += 1;
      server.receive([{ id: "undo", type: "remove", slot: "news" }]);
      throw new TypeError("Failed to fetch");
    },
  };
  const store = new ArrangementStore(server.saved(), losing, () => {});
  store.take("undo");
  await becomes(store, "waiting");
  store.resume();
  await becomes(store, "saved");
  expect(steps).toBe(1);
  expect(orderIn(store)).not.toContain("news");
});

it("shows what another tab changed under what still waits here", async () => {
  const server = startServer();
  const store = new ArrangementStore(server.saved(), server.transport, () => {});
  server.receive([{ id: "other", type: "remove", slot: "notes" }]);
  expect(await store.refresh(1)).toBe(true);
  expect(orderIn(store)).not.toContain("notes");
  expect(await store.refresh(1)).toBe(false);
});
