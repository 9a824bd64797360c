import { describe, expect, it } from "vitest";
import { emptyChanges } from "./changes.ts";
import { arrange, jeanZay, layerOf, pagesSeen, pasteur, placementSeen, widget } from "./testing/school.ts";

const school = [
  layerOf(
    jeanZay,
    widget("lessons"),
    widget("homework"),
    widget("alert", { canMove: false }),
    widget("clubs", { page: "clubs" }),
  ),
];

describe("what a school leaves behind when it goes", () => {
  const gone = [{ ...layerOf(jeanZay), placements: [] }];

  it("does not hide a widget that the user adds since, nor fill in its settings", () => {
    const before = arrange(
      school,
      emptyChanges,
      { type: "configure", slot: "lessons", settings: { days: 2 } },
      { type: "remove", slot: "lessons" },
    );
    const { changes } = arrange(gone, before.changes, {
      type: "add",
      kind: "lessons",
      settings: {},
      page: "today",
      after: null,
    });
    expect(pagesSeen(gone, changes).today).toEqual(["lessons"]);
    expect(placementSeen(gone, changes, "lessons").settings).toEqual({});
  });

  it("is a page that was removed, if there is no other: it can be arranged, and that undone", () => {
    const free = [layerOf(jeanZay, widget("news"), widget("clubs", { page: "clubs" }))];
    const two = { ...layerOf(pasteur), pages: [{ key: "canteen", name: "Cantine" }] };
    const { changes } = arrange(
      [...free, two],
      emptyChanges,
      { type: "removePage", page: "clubs" },
      { type: "removePage", page: "today" },
    );
    expect(Object.keys(pagesSeen([...free, two], changes))).toEqual(["canteen"]);
    expect(pagesSeen(free, changes)).toEqual({ today: ["news", "clubs"] });
    const moved = arrange(free, changes, { type: "movePage", page: "today", after: "clubs" });
    expect(pagesSeen(free, moved.changes)).toEqual({ today: ["news", "clubs"] });
    const undone = arrange(free, moved.changes, ...moved.inverses);
    expect(undone.refused).toEqual([]);
    expect(pagesSeen(free, undone.changes)).toEqual({ today: ["news", "clubs"] });
  });
});

describe("a page that is removed", () => {
  const gone = arrange(school, emptyChanges, { type: "removePage", page: "clubs" });

  it("leaves its widgets at the end of the first page, and takes them back when it returns", () => {
    expect(pagesSeen(school, gone.changes)).toEqual({ today: ["lessons", "homework", "alert", "clubs"] });
    const back = arrange(school, gone.changes, { type: "unremovePage", page: "clubs" });
    expect(back.changes).toEqual(emptyChanges);
  });

  it.each([
    ["a", "b", ["b", "a", "c"]],
    ["b", "a", ["a", "b", "c"]],
    ["c", "a", ["a", "c", "b"]],
  ])("takes its widgets back in their order when moving %s after %s is undone", (slot, after, seen) => {
    const two = [layerOf(jeanZay, ...["a", "b", "c"].map((kind) => widget(kind, { page: "clubs" })))];
    const hidden = arrange(two, emptyChanges, { type: "removePage", page: "clubs" });
    expect(pagesSeen(two, hidden.changes)).toEqual({ today: ["a", "b", "c"] });
    const moved = arrange(two, hidden.changes, { type: "move", slot, page: "today", after });
    expect(pagesSeen(two, moved.changes)).toEqual({ today: seen });
    const undone = arrange(two, moved.changes, ...moved.inverses);
    expect(undone.changes).toEqual(hidden.changes);
  });

  it("does not take back what was arranged among the widgets of the first page", () => {
    const { changes } = arrange(
      school,
      gone.changes,
      { type: "move", slot: "lessons", page: "today", after: "clubs" },
      { type: "unremovePage", page: "clubs" },
    );
    expect(pagesSeen(school, changes)).toEqual({
      today: ["homework", "alert", "clubs", "lessons"],
      clubs: [],
    });
  });
});
