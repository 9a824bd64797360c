import {
  applyOperations,
  composeDashboard,
  emptyChanges,
  withIds,
  type OperationBody,
} from "@preau/dashboard-model";
import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import { baseOf, contentOf, hasTwins, type LayerContent, locksOf } from "./layer-content.ts";

const draft: LayerContent = {
  pages: [{ key: "home", name: { fr: "Accueil", en: "Home" } }],
  placements: [
    {
      kind: "news",
      settings: {},
      page: "home",
      size: { width: "wide", height: "normal" },
      canMove: false,
      canRemove: false,
      canConfigure: true,
    },
    {
      kind: "countdown",
      settings: { title: "Sortie" },
      page: "home",
      size: { width: "small", height: "normal" },
      canMove: true,
      canRemove: true,
      canConfigure: true,
    },
  ],
};
const base = baseOf(draft);
const after = (...bodies: OperationBody[]) => applyOperations([base], emptyChanges, withIds(bodies, uuidv7));

test("a draft that nobody changes is saved as it was, locks and names in both languages included", () => {
  expect(contentOf(base, emptyChanges, locksOf(draft))).toEqual(draft);
});

test("its author moves, sets and removes what is locked for others, and the locks stay", () => {
  const { changes, refused } = after(
    { type: "move", slot: "news", page: "home", after: 'countdown{"title":"Sortie"}' },
    { type: "configure", slot: "news", settings: { count: 3 } },
    { type: "remove", slot: 'countdown{"title":"Sortie"}' },
  );
  expect(refused).toEqual([]);
  const { placements } = contentOf(base, changes, locksOf(draft));
  expect(placements).toEqual([{ ...draft.placements[0], settings: { count: 3 } }]);
});

test("two modules that nothing tells apart are one on the layer, and the author is told", () => {
  const twin: OperationBody = {
    type: "add",
    kind: "news",
    settings: {},
    page: "home",
    after: null,
    copy: "x",
  };
  const same = after(twin).changes;
  expect(contentOf(base, same, locksOf(draft)).placements.length).toBe(2);
  expect(hasTwins(composeDashboard([base], same))).toBe(true);
  const apart = after(twin, { type: "configure", slot: "news#x", settings: { count: 3 } }).changes;
  expect(contentOf(base, apart, locksOf(draft)).placements.length).toBe(3);
  expect(hasTwins(composeDashboard([base], apart))).toBe(false);
});
