import { describe, expect, it } from "vitest";
import { emptyChanges } from "./changes.ts";
import { composeDashboard } from "./compose-dashboard.ts";
import type { Layer } from "./layer.ts";
import { USER } from "./slot-state.ts";
import {
  arrange,
  brittany,
  class5B,
  jeanZay,
  layerOf,
  pagesSeen,
  pasteur,
  placementSeen,
  platform,
  widget,
} from "./testing/school.ts";

const locked = { canMove: false, canRemove: false, canConfigure: false };
const compose = (...layers: Layer[]) => composeDashboard(layers, emptyChanges);

describe("layers", () => {
  it("follow each other from the platform to the class, however they arrive", () => {
    const layers = [
      layerOf(class5B, widget("class-pages")),
      layerOf(jeanZay, widget("school-contact")),
      layerOf(platform, widget("news")),
      layerOf(brittany, widget("service-status")),
    ];
    const order = { today: ["news", "service-status", "school-contact", "class-pages"] };
    expect(pagesSeen(layers, emptyChanges)).toEqual(order);
    expect(pagesSeen(layers.toReversed(), emptyChanges)).toEqual(order);
  });

  it("give one placement when two schools fill the same slot, placed by both", () => {
    const layers = [layerOf(jeanZay, widget("children")), layerOf(pasteur, widget("children"))];
    const { placedBy } = placementSeen(layers, emptyChanges, "children");
    expect(placedBy).toEqual([jeanZay, pasteur]);
  });

  it("give two placements when two schools fill different slots of one kind", () => {
    const layers = [jeanZay, pasteur].map((school) =>
      layerOf(school, widget("school-contact", { settings: { establishment: school.id } })),
    );
    expect(pagesSeen(layers, emptyChanges).today).toEqual([
      'school-contact{"establishment":"jean-zay"}',
      'school-contact{"establishment":"pasteur"}',
    ]);
  });

  it("share a page by its key, under the name of the broadest", () => {
    const { pages } = compose(
      { source: jeanZay, pages: [{ key: "today", name: "Le jour" }], placements: [] },
      { source: platform, pages: [{ key: "today", name: { fr: "Aujourd’hui" } }], placements: [] },
    );
    expect(pages).toMatchObject([{ name: { fr: "Aujourd’hui" }, placedBy: [platform, jeanZay] }]);
  });

  it("leave a page when nobody has one, and put on the first what names a page nobody declares", () => {
    expect(compose().pages).toMatchObject([{ key: "home", canRemove: false, placements: [] }]);
    const stray = { ...layerOf(class5B), placements: [widget("news", { page: "nowhere" })] };
    expect(pagesSeen([stray], emptyChanges)).toEqual({ today: ["news"] });
  });
});

describe("a conflict between two layers", () => {
  const small = { width: "small", height: "normal" } as const;
  const wide = { width: "wide", height: "tall" } as const;
  const free = { page: "today", size: small };
  const moved = { page: "school", size: wide };
  const fixed = { ...moved, canMove: false };
  const fixedToo = { ...free, canMove: false };

  it.each([
    ["the school decides over the platform", platform, free, jeanZay, moved, "school", wide],
    ["the class decides over the school", jeanZay, free, class5B, moved, "school", wide],
    ["the platform decides where it locks", platform, fixedToo, jeanZay, moved, "today", small],
    ["the platform decides where both lock", platform, fixedToo, jeanZay, fixed, "today", small],
    ["between two schools the first decides", jeanZay, free, pasteur, moved, "today", small],
    ["between two schools the one that locks decides", jeanZay, free, pasteur, fixed, "school", wide],
    ["between two schools that lock the first decides", jeanZay, fixedToo, pasteur, fixed, "today", small],
  ])("%s", (_rule, one, first, other, second, page, size) => {
    const layers = [layerOf(one, widget("news", first)), layerOf(other, widget("news", second))];
    for (const some of [layers, layers.toReversed()]) {
      const { pages } = composeDashboard(some, emptyChanges);
      const found = pages.flatMap((shown) => shown.placements.map((placement) => [shown.key, placement]));
      expect(found).toMatchObject([[page, { slot: "news", size, placedBy: [one, other] }]]);
    }
  });

  it.each(["canMove", "canRemove", "canConfigure"] as const)("keeps the strictest %s", (right) => {
    for (const [one, other] of [
      [true, false],
      [false, true],
      [false, false],
    ]) {
      const layers = [
        layerOf(jeanZay, widget("news", { [right]: one })),
        layerOf(pasteur, widget("news", { [right]: other })),
      ];
      expect(placementSeen(layers, emptyChanges, "news")).toMatchObject({
        canMove: true,
        canRemove: true,
        canConfigure: true,
        [right]: false,
      });
    }
  });

  it("lets a school say the order of the platform's widgets by placing them again", () => {
    const given = layerOf(platform, widget("news"), widget("lessons"), widget("favourites"));
    const school = layerOf(jeanZay, widget("lessons"), widget("school-contact"), widget("news"));
    expect(pagesSeen([given, school], emptyChanges).today).toEqual([
      "favourites",
      "lessons",
      "school-contact",
      "news",
    ]);
  });
});

describe("what the user changed", () => {
  const before = [layerOf(jeanZay, widget("lessons"), widget("homework"), widget("news"))];
  const { changes } = arrange(
    before,
    emptyChanges,
    { type: "move", slot: "news", page: "today", after: null },
    { type: "resize", slot: "homework", size: { width: "full", height: "tall" } },
    { type: "add", kind: "notes", settings: {}, page: "today", after: "lessons" },
  );

  it("stands beside new defaults, which arrive where their school puts them", () => {
    const after = [
      layerOf(jeanZay, widget("lessons"), widget("absences"), widget("homework"), widget("news")),
    ];
    expect(pagesSeen(before, changes).today).toEqual(["news", "lessons", "notes", "homework"]);
    expect(pagesSeen(after, changes).today).toEqual(["news", "lessons", "notes", "absences", "homework"]);
  });

  it("lets the school reorder what the user did not touch", () => {
    const after = [layerOf(jeanZay, widget("homework"), widget("news"), widget("lessons"))];
    expect(pagesSeen(after, changes).today).toEqual(["news", "homework", "lessons", "notes"]);
  });

  it("survives when one of the schools goes, and when it returns", () => {
    const both = [...before, layerOf(pasteur, widget("news"), widget("children"))];
    const left = arrange(both, changes, { type: "move", slot: "children", page: "today", after: "news" });
    expect(pagesSeen(both, left.changes).today).toEqual(["news", "children", "lessons", "notes", "homework"]);
    const alone = [layerOf(pasteur, widget("news"), widget("children"))];
    expect(pagesSeen(alone, left.changes).today).toEqual(["news", "children", "notes"]);
    expect(pagesSeen(both, left.changes).today).toEqual(["news", "children", "lessons", "notes", "homework"]);
  });

  it("stays where it was when its neighbour goes, and is last when all its neighbours go", () => {
    const fewer = [layerOf(jeanZay, widget("homework"))];
    expect(pagesSeen(fewer, changes).today).toEqual(["notes", "homework"]);
    const added = arrange(before, emptyChanges, {
      type: "add",
      kind: "notes",
      settings: {},
      page: "today",
      after: "homework",
    });
    const others = [layerOf(jeanZay, widget("agenda"), widget("absences"))];
    expect(pagesSeen(others, added.changes).today).toEqual(["agenda", "absences", "notes"]);
  });

  it("says who placed each widget, the user among others", () => {
    expect(placementSeen(before, changes, "lessons").placedBy).toEqual([jeanZay]);
    expect(placementSeen(before, changes, "notes").placedBy).toEqual([USER]);
    const since = [...before, layerOf(pasteur, widget("notes"))];
    expect(placementSeen(since, changes, "notes").placedBy).toEqual([pasteur, USER]);
    expect(pagesSeen(since, changes).today).toEqual(["news", "lessons", "notes", "homework"]);
  });
});

/** The same school, which now locks some of its widgets. */
const lockOn = (...slots: string[]) => [
  layerOf(
    jeanZay,
    ...["lessons", "homework", "news"].map((kind) => widget(kind, slots.includes(kind) ? locked : {})),
  ),
];

/** A school with a page of clubs, on which its widget may or may not be moved. */
const withClubs = (canMove: boolean) => [
  layerOf(jeanZay, widget("news"), widget("clubs", { page: "clubs", canMove })),
];

describe("a lock that comes later", () => {
  const free = [layerOf(jeanZay, widget("lessons"), widget("homework"), widget("news"))];
  const full = { width: "full", height: "tall" } as const;
  const cases = [
    ["a move", { type: "move", slot: "news", page: "today", after: null }],
    ["a size", { type: "resize", slot: "news", size: full }],
    ["a setting", { type: "configure", slot: "news", settings: { count: 3 } }],
    ["a removal", { type: "remove", slot: "news" }],
  ] as const;

  it.each(cases)("parks %s, and gives it back when it goes", (_what, operation) => {
    const { changes } = arrange(free, emptyChanges, operation);
    const arranged = composeDashboard(free, changes);
    const parked = composeDashboard(lockOn("news"), changes);
    expect(pagesSeen(lockOn("news"), changes).today).toEqual(["lessons", "homework", "news"]);
    expect(parked.removed).toEqual([]);
    expect(parked.pages[0]?.placements.map((placement) => placement.parked)).toEqual([false, false, true]);
    const given = composeDashboard(lockOn("news"), emptyChanges).pages[0]?.placements[2];
    expect(parked.pages[0]?.placements[2]).toEqual({ ...given, parked: true });
    expect(composeDashboard(free, changes)).toEqual(arranged);
  });

  it("gives the change back even when the page was arranged in between", () => {
    const first = arrange(free, emptyChanges, { type: "move", slot: "news", page: "today", after: null });
    const { changes } = arrange(lockOn("news"), first.changes, {
      type: "move",
      slot: "lessons",
      page: "today",
      after: "news",
    });
    expect(pagesSeen(lockOn("news"), changes).today).toEqual(["homework", "news", "lessons"]);
    expect(pagesSeen(free, changes).today).toEqual(["news", "homework", "lessons"]);
  });

  it("brings a removed page back while something is fixed on it", () => {
    const { changes } = arrange(withClubs(true), emptyChanges, { type: "removePage", page: "clubs" });
    expect(pagesSeen(withClubs(true), changes)).toEqual({ today: ["news", "clubs"] });
    expect(pagesSeen(withClubs(false), changes)).toEqual({ today: ["news"], clubs: ["clubs"] });
    expect(pagesSeen(withClubs(true), changes)).toEqual({ today: ["news", "clubs"] });
  });
});
