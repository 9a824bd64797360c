import { expect, it } from "vitest";
import { mergeFresh, mergeOlder } from "./merge-pages.ts";

const page = (hours: number[], hasNextPage = true) => ({
  pageInfo: { endCursor: `c${hours.at(-1)}`, hasNextPage },
  nodes: hours.map((hour) => ({
    id: `m${hour}`,
    lastAt: `2026-11-23T${String(hour).padStart(2, "0")}:00:00Z`,
  })),
});
const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id).join(" ");

it("shows a message that just came above those that were read, and keeps older pages", () => {
  const merged = mergeFresh(page([14, 13, 12, 11], false), page([15, 14]));
  expect(ids(merged)).toBe("m15 m14 m13 m12 m11");
  expect(merged.pageInfo).toEqual({ endCursor: "c11", hasNextPage: false });
});

it("drops what left the first page meanwhile", () => {
  expect(ids(mergeFresh(page([14, 13, 12, 11]), page([14, 12])))).toBe("m14 m12 m11");
  expect(ids(mergeFresh(page([14, 13]), page([14], false)))).toBe("m14");
});

it("adds an older page without showing anything twice", () => {
  expect(ids(mergeOlder(page([14, 13]), page([13, 12], false)))).toBe("m14 m13 m12");
});
