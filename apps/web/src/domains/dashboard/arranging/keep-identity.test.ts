import { applyOperations, composeDashboard, emptyChanges, type Layer } from "@preau/dashboard-model";
import { expect, it } from "vitest";

import { keepIdentity } from "./keep-identity.ts";

const layers: Layer[] = [
  {
    source: { type: "platform", id: "platform", name: "Préau" },
    pages: [{ key: "home", name: "Accueil" }],
    placements: ["news", "notes", "agenda"].map((kind) => ({
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

it("keeps the very widgets that a change left as they were, so that they are not drawn again", () => {
  const before = composeDashboard(layers, emptyChanges);
  const [news, notes] = before.pages[0]!.placements;
  const { changes } = applyOperations(layers, emptyChanges, [
    { id: "1", type: "resize", slot: news!.slot, size: { width: "wide", height: "tall" } },
    { id: "2", type: "move", slot: notes!.slot, page: "home", after: null },
  ]);
  const next = keepIdentity(before, composeDashboard(layers, changes));
  const [first, second, third] = next.pages[0]!.placements;
  expect(second!.size).toEqual({ width: "wide", height: "tall" });
  expect(second).not.toBe(news);
  expect(first).toEqual({ ...notes, placedBy: first!.placedBy });
  expect(third).toBe(before.pages[0]!.placements[2]);
});

it("keeps whole pages where nothing changed", () => {
  const before = composeDashboard(layers, emptyChanges);
  expect(keepIdentity(before, composeDashboard(layers, emptyChanges)).pages[0]).toBe(before.pages[0]);
});
