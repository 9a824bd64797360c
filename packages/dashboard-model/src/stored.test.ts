import { describe, expect, it } from "vitest";
import { changesFromJson, changesToJson } from "./changes-json.ts";
import { emptyChanges } from "./changes.ts";
import { exportDashboard, importDashboard } from "./dashboard-file.ts";
import { LIMITS } from "./limits.ts";
import { batchSchema, layerSchema, settingsSchema } from "./schemas.ts";
import { arrange, jeanZay, layerOf, newId, pagesSeen, pasteur, widget } from "./testing/school.ts";

const school = [layerOf(jeanZay, widget("lessons"), widget("news"))];

describe("changes in the database", () => {
  it("carry a version, and are not read as none when they cannot be read", () => {
    expect(changesToJson(emptyChanges)).toEqual({ version: 1, ...emptyChanges });
    for (const unreadable of [null, {}, { ...changesToJson(emptyChanges), version: 2 }, "[]"]) {
      expect(changesFromJson(unreadable)).toBeNull();
    }
  });

  it("do not depend on the order in which a database keeps the keys of an object", () => {
    const { changes } = arrange(
      school,
      emptyChanges,
      { type: "add", kind: "notes", settings: { b: 1, a: 2 }, page: "today", after: "lessons" },
      { type: "addPage", page: "mine", name: "Révisions", after: null },
    );
    const reordered: unknown = JSON.parse(JSON.stringify(changesToJson(changes)), (_key, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    );
    const read = changesFromJson(reordered) ?? emptyChanges;
    expect(pagesSeen(school, read)).toEqual(pagesSeen(school, changes));
  });
});

describe("a file", () => {
  it("takes a dashboard to another school, with what that school places beside it", () => {
    const { changes } = arrange(
      school,
      emptyChanges,
      { type: "move", slot: "news", page: "today", after: null },
      { type: "add", kind: "notes", settings: {}, page: "today", after: "news", copy: "two" },
      { type: "configure", slot: "notes#two", settings: { color: "red" } },
    );
    const elsewhere = [layerOf(pasteur, widget("children"), widget("news"))];
    const imported = importDashboard(elsewhere, emptyChanges, exportDashboard(school, changes));
    const operations = "operations" in imported ? imported.operations : [];
    const arrived = arrange(elsewhere, emptyChanges, ...operations);
    expect(arrived.refused).toEqual([]);
    expect(pagesSeen(elsewhere, arrived.changes).today).toEqual(["news", "notes#two", "lessons", "children"]);
    expect(arrange(elsewhere, arrived.changes, ...arrived.inverses).changes).toEqual(emptyChanges);
  });

  it("of a later version is told apart from what is no dashboard", () => {
    const file = { ...exportDashboard(school, emptyChanges), version: 2, more: true };
    expect(importDashboard(school, emptyChanges, file)).toEqual({ problem: "NEWER_VERSION" });
    for (const other of [null, [], "preau", { format: "preau-dashboard", version: 1 }, { version: 2 }]) {
      expect(importDashboard(school, emptyChanges, other)).toEqual({ problem: "NOT_A_DASHBOARD" });
    }
  });
});

describe("what is received", () => {
  const operation = { id: newId(), type: "move", slot: "news", page: "today", after: null };

  it("is a batch of operations with ids that order themselves", () => {
    expect(batchSchema.safeParse([operation]).success).toBe(true);
    const wrong = [
      [],
      [{ ...operation, id: "3f0c7c5e-4a34-4b5c-8d8e-0a3e3d1c9a11" }],
      [{ ...operation, type: "steal" }],
      [{ ...operation, page: "../admin" }],
      [{ ...operation, slot: "" }],
      [{ ...operation, more: true }],
      Array.from({ length: LIMITS.operationsPerBatch + 1 }, () => operation),
    ];
    for (const batch of wrong) expect(batchSchema.safeParse(batch).success).toBe(false);
  });

  it("has settings that are small, shallow and plain, however deep it goes", () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    expect(settingsSchema.safeParse({ url: "https://example.org", list: [1, { a: null }] }).success).toBe(
      true,
    );
    const wrong = [null, [], "a", { deep }, { text: "é".repeat(2100) }, { a: undefined }, { a: Number.NaN }];
    for (const settings of wrong) expect(settingsSchema.safeParse(settings).success).toBe(false);
  });

  it("is a layer with pages in one language or several", () => {
    const layer = { ...layerOf(jeanZay, widget("news")), pages: [{ key: "today", name: { fr: "Jour" } }] };
    expect(layerSchema.safeParse(layer).success).toBe(true);
    expect(layerSchema.safeParse({ ...layer, source: { ...jeanZay, type: "user" } }).success).toBe(false);
  });
});
