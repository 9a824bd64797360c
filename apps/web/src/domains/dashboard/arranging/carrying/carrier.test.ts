import {
  applyOperations,
  composeDashboard,
  emptyChanges,
  type Layer,
  type LayerPlacement,
} from "@preau/dashboard-model";
import { beforeEach, describe, expect, it } from "vitest";

import { Carrier, drawnOrder, placeOf } from "./carrier.ts";

const place = (kind: string, page: string, canMove = true): LayerPlacement => ({
  kind,
  settings: {},
  page,
  size: { width: "small", height: "normal" },
  canMove,
  canRemove: true,
  canConfigure: true,
});

const layer = (...placements: LayerPlacement[]): Layer => ({
  source: { type: "platform", id: "platform", name: "Préau" },
  pages: [
    { key: "home", name: "Accueil" },
    { key: "clubs", name: "Clubs" },
  ],
  placements,
});

const layers = [
  layer(
    place("news", "home"),
    place("notes", "home"),
    place("agenda", "home", false),
    place("children", "clubs"),
  ),
];

describe("a desk on which widgets are carried", () => {
  let pages = composeDashboard(layers, emptyChanges).pages;
  let shownPage = "home";
  let told: string[] = [];
  let carrier: Carrier;
  const kinds = (key: string) => {
    const page = pages.find((one) => one.key === key)!;
    const kindOf = new Map(
      pages.flatMap(({ placements }) => placements.map(({ slot, kind }) => [slot, kind] as const)),
    );
    return drawnOrder(page, carrier.carried()).map((slot) => kindOf.get(slot));
  };
  const slotOf = (kind: string) =>
    pages.flatMap(({ placements }) => placements).find((placement) => placement.kind === kind)!.slot;

  beforeEach(() => {
    let changes = emptyChanges;
    pages = composeDashboard(layers, changes).pages;
    shownPage = "home";
    told = [];
    carrier = new Carrier({
      pages: () => pages,
      move(slot, page, index) {
        const after = page.placements.filter((one) => one.slot !== slot)[index - 1]?.slot ?? null;
        const operation = { id: "1", type: "move", slot, page: page.key, after } as const;
        ({ changes } = applyOperations(layers, changes, [operation]));
        pages = composeDashboard(layers, changes).pages;
      },
      showPage: (key) => (shownPage = key),
      lost: (slot, why) => told.push(`${slot} ${why}`),
      tell: (what, { index, count }) => told.push(`${what} ${index + 1}/${count}`),
    });
  });

  it("shows a step before it is made, and makes it when the widget is put down", () => {
    carrier.pick(slotOf("news"));
    carrier.step("after");
    expect(kinds("home")).toEqual(["notes", "news", "agenda"]);
    expect(placeOf(pages, slotOf("news"))!.index).toBe(0);
    carrier.drop();
    expect(placeOf(pages, slotOf("news"))!.index).toBe(1);
    expect(told).toEqual(["picked 1/3", "moved 2/3", "dropped 2/3"]);
  });

  it("puts back what one gives up, on the page from which it came", () => {
    carrier.pick(slotOf("news"));
    carrier.stepPage(1);
    expect([kinds("home"), kinds("clubs"), shownPage]).toEqual([
      ["notes", "agenda"],
      ["children", "news"],
      "clubs",
    ]);
    carrier.cancel();
    expect([kinds("home"), kinds("clubs"), shownPage]).toEqual([
      ["news", "notes", "agenda"],
      ["children"],
      "home",
    ]);
    expect(told.at(-1)).toBe("back 1/3");
  });

  it("carries to another page, and to a place there", () => {
    carrier.pick(slotOf("notes"));
    carrier.stepPage(1);
    carrier.step("first");
    carrier.drop();
    expect(kinds("clubs")).toEqual(["notes", "children"]);
    expect(told.at(-1)).toBe("dropped 1/2");
  });

  it("drops on the tab of a page without showing it", () => {
    carrier.pick(slotOf("notes"), true);
    carrier.overPage("clubs");
    carrier.drop();
    expect([kinds("clubs"), shownPage]).toEqual([["children", "notes"], "home"]);
  });

  it("stops at both ends, and tells nothing where nothing moves", () => {
    carrier.pick(slotOf("news"));
    carrier.step("before");
    carrier.stepPage(-1);
    expect(told).toEqual(["picked 1/3"]);
    carrier.step("last");
    carrier.step("after");
    expect(told).toEqual(["picked 1/3", "moved 3/3"]);
  });

  it("does not pick up what a school keeps in its place", () => {
    carrier.pick(slotOf("agenda"));
    expect(carrier.carried()).toBeNull();
  });

  it("lets go of what another device took away meanwhile", () => {
    carrier.pick(slotOf("news"));
    carrier.step("last");
    pages = composeDashboard([layer(place("notes", "home"))], emptyChanges).pages;
    carrier.recheck();
    expect(carrier.carried()).toBeNull();
    expect(kinds("home")).toEqual(["notes"]);
    expect(told.at(-1)).toMatch(/UNKNOWN_SLOT$/);
  });

  it("does not put down what a lock keeps since, and says so instead", () => {
    carrier.pick(slotOf("news"));
    carrier.stepPage(1);
    const [page, clubs] = pages;
    const locked = page!.placements.map((one) => ({ ...one, canMove: one.kind !== "news" && one.canMove }));
    pages = [{ ...page!, placements: locked }, clubs!];
    carrier.drop();
    expect([carrier.carried(), shownPage]).toEqual([null, "home"]);
    expect(kinds("home")).toEqual(["news", "notes", "agenda"]);
    expect(told.at(-1)).toMatch(/LOCKED$/);
  });
});
