import { describe, expect, it } from "vitest";
import { applyOperations } from "./apply-operations.ts";
import { emptyChanges } from "./changes.ts";
import { LIMITS } from "./limits.ts";
import type { OperationBody, RefusalCode } from "./operation.ts";
import { withIds } from "./operation.ts";
import { slotOf } from "./slot.ts";
import { arrange, jeanZay, layerOf, newId, pagesSeen, placementSeen, widget } from "./testing/school.ts";

const school = [
  layerOf(
    jeanZay,
    widget("lessons"),
    widget("homework"),
    widget("alert", { canMove: false, canRemove: false, canConfigure: false }),
    widget("clubs", { page: "clubs" }),
  ),
];
const big = { width: "full", height: "tall" } as const;
const add = (kind: string, settings = {}): OperationBody => ({
  type: "add",
  kind,
  settings,
  page: "today",
  after: null,
});

describe("an operation that cannot be done", () => {
  const tooLong = "a".repeat(LIMITS.pageName + 1);
  const tooMuch = { text: "é".repeat(LIMITS.settingsBytes / 2) };
  it.each<[string, OperationBody, RefusalCode, string?]>([
    ["moves a locked widget", { type: "move", slot: "alert", page: "today", after: null }, "LOCKED", "alert"],
    ["adds a locked widget again", add("alert"), "LOCKED", "alert"],
    ["shrinks a locked widget", { type: "resize", slot: "alert", size: big }, "LOCKED", "alert"],
    ["configures a locked widget", { type: "configure", slot: "alert", settings: {} }, "LOCKED", "alert"],
    ["removes a locked widget", { type: "remove", slot: "alert" }, "LOCKED", "alert"],
    ["removes the page of a locked widget", { type: "removePage", page: "today" }, "LOCKED", "alert"],
    ["moves what is not there", { type: "move", slot: "x", page: "today", after: null }, "UNKNOWN_SLOT", "x"],
    ["resizes what is not there", { type: "resize", slot: "x", size: big }, "UNKNOWN_SLOT", "x"],
    ["configures what is not there", { type: "configure", slot: "x", settings: {} }, "UNKNOWN_SLOT", "x"],
    ["removes what is not there", { type: "remove", slot: "x" }, "UNKNOWN_SLOT", "x"],
    ["brings back what never was", { type: "unremove", slot: "x" }, "UNKNOWN_SLOT", "x"],
    ["adds to a page that is not there", { ...add("notes"), page: "x" } as OperationBody, "UNKNOWN_PAGE"],
    [
      "moves to a page that is not there",
      { type: "move", slot: "lessons", page: "x", after: null },
      "UNKNOWN_PAGE",
      "lessons",
    ],
    ["renames a page that is not there", { type: "renamePage", page: "x", name: "X" }, "UNKNOWN_PAGE"],
    ["moves a page that is not there", { type: "movePage", page: "x", after: null }, "UNKNOWN_PAGE"],
    ["removes a page that is not there", { type: "removePage", page: "x" }, "UNKNOWN_PAGE"],
    ["brings back a page that never was", { type: "unremovePage", page: "x" }, "UNKNOWN_PAGE"],
    ["leaves a page without a name", { type: "renamePage", page: "clubs", name: " " }, "INVALID"],
    ["adds a page without a name", { type: "addPage", page: "x", name: "", after: null }, "INVALID"],
    ["gives a page too long a name", { type: "renamePage", page: "clubs", name: tooLong }, "LIMIT"],
    ["adds a widget with too many settings", add("notes", tooMuch), "LIMIT"],
    ["configures too much", { type: "configure", slot: "lessons", settings: tooMuch }, "LIMIT", "lessons"],
  ])("is refused, and the others of its batch apply: it %s", (_what, body, code, slot) => {
    const [forbidden, allowed] = withIds([body, { type: "remove", slot: "homework" }], newId);
    if (forbidden === undefined || allowed === undefined) throw new Error("two operations were made");
    const result = applyOperations(school, emptyChanges, [forbidden, allowed]);
    expect(result.refused).toEqual([{ operationId: forbidden.id, code, ...(slot && { slot }) }]);
    expect(result.applied).toEqual([allowed.id]);
    expect(pagesSeen(school, result.changes).today).toEqual(["lessons", "alert"]);
  });

  it("is refused when it removes the last page", () => {
    const free = [layerOf(jeanZay, widget("lessons"))];
    expect(arrange(free, emptyChanges, { type: "removePage", page: "today" }).refused).toMatchObject([
      { code: "LAST_PAGE" },
    ]);
  });

  it("is refused when there are too many widgets, or too many pages", () => {
    const widgets = Array.from({ length: LIMITS.placements }, (_, index) => add(`kind-${index}`));
    expect(arrange(school, emptyChanges, ...widgets).refused).toHaveLength(4);
    const pages = Array.from({ length: LIMITS.pages }, (_, index): OperationBody => {
      return { type: "addPage", page: `page-${index}`, name: "Page", after: null };
    });
    expect(arrange(school, emptyChanges, ...pages).refused).toHaveLength(2);
  });

  it("is refused with its batch when all that was changed would take too much room", () => {
    const feeds = Array.from({ length: 40 }, (_, index) =>
      add("feed", { url: `${index}`.padEnd(4000, "x") }),
    );
    const result = arrange(school, emptyChanges, ...feeds);
    expect(result).toMatchObject({ changes: emptyChanges, inverses: [], applied: [] });
    expect(new Set(result.refused.map(({ code }) => code))).toEqual(new Set(["LIMIT"]));
    const fewer = arrange(school, emptyChanges, ...feeds.slice(0, 20));
    expect(fewer.refused).toEqual([]);
  });

  it("leaves the very same changes when all is refused or nothing differs", () => {
    const { changes } = arrange(school, emptyChanges, { type: "remove", slot: "homework" });
    expect(arrange(school, changes, { type: "remove", slot: "alert" }).changes).toBe(changes);
    expect(arrange(school, changes, { type: "remove", slot: "homework" }).changes).toBe(changes);
  });
});

describe("adding", () => {
  it("puts a widget after its anchor, first, or at the end when the anchor is gone", () => {
    const { changes } = arrange(
      school,
      emptyChanges,
      { type: "add", kind: "first", settings: {}, page: "today", after: null },
      { type: "add", kind: "second", settings: {}, page: "today", after: "lessons" },
      { type: "add", kind: "last", settings: {}, page: "today", after: "gone" },
      { type: "add", kind: "elsewhere", settings: {}, page: "today", after: "clubs" },
    );
    const order = ["first", "lessons", "second", "homework", "alert", "last", "elsewhere"];
    expect(pagesSeen(school, changes).today).toEqual(order);
  });

  it("moves a widget that is there already, and brings back one that was removed", () => {
    const settings = { b: { d: 1, c: 2 }, a: [] };
    const same = { a: [], b: { c: 2, d: 1 } };
    const first = arrange(school, emptyChanges, add("feed", settings), { type: "remove", slot: "lessons" });
    const { changes } = arrange(
      school,
      first.changes,
      { type: "add", kind: "feed", settings: same, page: "clubs", after: "clubs" },
      { type: "add", kind: "lessons", settings: {}, page: "today", after: "alert" },
    );
    expect(pagesSeen(school, changes)).toEqual({
      today: ["homework", "alert", "lessons"],
      clubs: ["clubs", slotOf("feed", same)],
    });
  });

  it("makes one more of a kind that was configured, when it is asked as a copy", () => {
    const { changes } = arrange(
      school,
      emptyChanges,
      add("feed"),
      { type: "configure", slot: "feed", settings: { url: "https://example.org/one" } },
      { type: "add", kind: "feed", settings: {}, page: "today", after: "feed", copy: "two" },
    );
    expect(pagesSeen(school, changes).today).toEqual(["feed", "feed#two", "lessons", "homework", "alert"]);
    expect(placementSeen(school, changes, "feed").settings).toEqual({ url: "https://example.org/one" });
    expect(placementSeen(school, changes, "feed#two").settings).toEqual({});
  });
});

describe("the user's layer", () => {
  const there: OperationBody = { type: "move", slot: "homework", page: "today", after: null };
  const back: OperationBody = { type: "move", slot: "homework", page: "today", after: "lessons" };

  it("holds nothing once everything is put back", () => {
    const { changes } = arrange(
      school,
      emptyChanges,
      there,
      { type: "resize", slot: "homework", size: big },
      { type: "configure", slot: "homework", settings: { days: 7 } },
      { type: "remove", slot: "lessons" },
      { type: "renamePage", page: "clubs", name: "Mes clubs" },
      { type: "movePage", page: "clubs", after: null },
    );
    const again = arrange(
      school,
      changes,
      { type: "unremove", slot: "lessons" },
      back,
      { type: "resize", slot: "homework", size: { width: "small", height: "normal" } },
      { type: "configure", slot: "homework", settings: {} },
      { type: "renamePage", page: "clubs", name: null },
      { type: "movePage", page: "clubs", after: "today" },
    );
    expect(again.changes).toEqual(emptyChanges);
  });

  it("forgets a widget of the user's own that was removed, and undo brings it back whole", () => {
    const made = arrange(
      school,
      emptyChanges,
      { type: "add", kind: "feed", settings: {}, copy: "two", size: big, page: "today", after: "lessons" },
      { type: "configure", slot: "feed#two", settings: { url: "https://example.org" } },
    );
    const removed = arrange(school, made.changes, { type: "remove", slot: "feed#two" });
    expect(removed.changes).toEqual(emptyChanges);
    const undone = arrange(school, removed.changes, ...removed.inverses);
    expect(undone.changes).toEqual(made.changes);
  });
});
