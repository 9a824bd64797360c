import { expect, test } from "vitest";

import { readAllowed, requireSourceName } from "./import-source.ts";

test("a source is allowed everywhere, or in the establishments that are named", () => {
  expect(readAllowed(undefined)).toBeUndefined();
  expect(readAllowed("All")).toEqual(["all"]);
  expect(readAllowed("0751703u, 0590001A,")).toEqual(["0751703U", "0590001A"]);
});

test.each(["", ",", "0751703", "all,0751703U", "../../etc", "0751703U;drop table"])(
  "--allow “%s” is no list of UAIs",
  (allow) => {
    expect(() => readAllowed(allow)).toThrow(/--allow takes/);
  },
);

test.each(["", " ", "a\nb", "x".repeat(61), "../source", "-x", "a\u202Eb"])(
  "--source “%s” is no name",
  (source) => {
    expect(() => requireSourceName(source)).toThrow(/--source is a short name/);
  },
);

test("a source has the name that people give it", () => {
  expect(() => requireSourceName("Académie de Paris_2.d")).not.toThrow();
});
