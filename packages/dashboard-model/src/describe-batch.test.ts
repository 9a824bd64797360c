import { describe, expect, it } from "vitest";
import { emptyChanges } from "./changes.ts";
import { describeBatch } from "./describe-batch.ts";
import type { OperationBody } from "./operation.ts";
import { jeanZay, layerOf, widget } from "./testing/school.ts";

const school = [
  layerOf(
    jeanZay,
    widget("news", { settings: { count: 1 } }),
    widget("news", { settings: { count: 2 } }),
    widget("lessons"),
    widget("clubs", { page: "clubs" }),
  ),
];
const one = 'news{"count":1}';
const two = 'news{"count":2}';

describe("the history", () => {
  it.each<[string, OperationBody[], object[]]>([
    [
      "a move on the page",
      [{ type: "move", slot: "lessons", page: "today", after: null }],
      [{ type: "move", kind: "lessons", count: 1 }],
    ],
    [
      "several moves to another page together",
      [
        { type: "move", slot: one, page: "clubs", after: null },
        { type: "move", slot: two, page: "clubs", after: one },
      ],
      [{ type: "move", kind: "news", page: "clubs", count: 2 }],
    ],
    [
      "a widget that was added, then configured",
      [
        { type: "add", kind: "feed", settings: {}, page: "today", after: null },
        { type: "configure", slot: "feed", settings: { url: "https://example.org" } },
      ],
      [
        { type: "add", kind: "feed", page: "today", count: 1 },
        { type: "configure", kind: "feed", count: 1 },
      ],
    ],
    [
      "a page under the name that it was given",
      [
        { type: "addPage", page: "mine", name: "Révisions", after: null },
        { type: "move", slot: "lessons", page: "mine", after: null },
        { type: "removePage", page: "clubs" },
      ],
      [
        { type: "addPage", page: "Révisions", count: 1 },
        { type: "move", kind: "lessons", page: "Révisions", count: 1 },
        { type: "removePage", page: "clubs", count: 1 },
      ],
    ],
    ["nothing of what is not there", [{ type: "remove", slot: "unknown" }], []],
  ])("tells %s", (_what, operations, expected) => {
    expect(describeBatch(school, emptyChanges, operations)).toEqual(expected);
  });
});
