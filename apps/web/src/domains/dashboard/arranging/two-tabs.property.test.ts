import { composeDashboard, type Operation, type OperationBody } from "@preau/dashboard-model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ArrangementServer, type Network, pageOf, settle } from "./arrangement-server.factory.ts";
import { ArrangementStore } from "./arrangement-store.ts";

const kinds = ["news", "notes", "agenda", "favourites", "children"];
const layers = pageOf(kinds, ["agenda"]);

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

type Act = { tab: 0 | 1; does: OperationBody } | { network: Network } | { tab: 0 | 1; hears: true };
const tab = fc.constantFrom(0 as const, 1 as const);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ tab, does: body }) },
  { weight: 1, arbitrary: fc.record({ network: fc.constantFrom("away", "back", "loses answers") }) },
  { weight: 1, arbitrary: fc.record({ tab, hears: fc.constant(true as const) }) },
);

it("brings two tabs to the same dashboard whatever the network did, and loses nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const server = new ArrangementServer(layers);
      const refused: string[] = [];
      const sent: string[] = [];
      const queue = {
        keep: (batches: readonly (readonly Operation[])[]) =>
          void sent.push(...batches.flat().map(({ id }) => id)),
      };
      const open = () =>
        new ArrangementStore(
          server.saved(),
          server.transport,
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
        await settle(store);
        await store.refresh(null);
      }
      const composed = composeDashboard(layers, server.saved().changes);
      for (const store of tabs) expect(store.shown().composed).toEqual(composed);
      for (const id of new Set(sent)) expect(server.applied.has(id) || refused.includes(id)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
