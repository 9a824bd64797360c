import { expect, test } from "vitest";

import { brokenTrees, sourcesOf } from "./scripts/rooms/broken-trees.ts";
import { rules } from "./scripts/rooms/rules.ts";
import { allImports, importsIn, readSources } from "./scripts/rooms/sources.ts";

const sources = readSources(import.meta.dirname);
const imports = allImports(sources);
const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const named = (Object.keys(rules) as (keyof typeof rules)[]).map((name) => [inWords(name), name] as const);

test("the reader really reads: many files and the imports that one knows", () => {
  expect(sources.size).toBeGreaterThan(300);
  expect(imports.length).toBeGreaterThan(1000);
  const pairs = new Set(imports.map(({ from, to }) => `${from} → ${to}`));
  expect(pairs).toContain("apps/api/src/app/main.ts → apps/api/src/app/environment.ts");
  expect(pairs).toContain("apps/api/src/app/base.ts → apps/api/src/platform/database/migrate.ts");
  expect(pairs).toContain("apps/web/src/app/main.tsx → react-dom/client");
});

test("every import of one of our files leads to a file", () => {
  const ours = imports.filter(
    ({ from, written }) => /^(apps|packages)\//.test(from) && /^\.{1,2}\/.*\.tsx?$/.test(written),
  );
  const nowhere = ours.filter(({ to }) => !sources.has(to) && !/\/gql\/|\.generated\./.test(to));
  expect(nowhere).toEqual([]);
});

test("every way of importing is seen", () => {
  const text = `import type { A } from "./a.ts";
import {
  b,
} from "./b.ts";
import "./c.css";
export * from './d.ts';
const e = await import("./e.ts");`;
  expect(importsIn("x/y.ts", text).map(({ to }) => to)).toEqual([
    "x/a.ts",
    "x/b.ts",
    "x/c.css",
    "x/d.ts",
    "x/e.ts",
  ]);
});

test.each(named)("the architecture holds: %s", (_words, name) => {
  expect(rules[name](sources)).toEqual([]);
});

test.each(named)("it is noticed when it no longer holds: %s", (_words, name) => {
  for (const tree of brokenTrees[name]) expect(rules[name](sourcesOf(tree))).not.toEqual([]);
});
