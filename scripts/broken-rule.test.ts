import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

import { breakRule, rulesIn } from "./broken-rule.mjs";

const policy = `
import type { Rule } from "./policy.ts";
export interface Facts { id: string }
export const canSee: Rule<Viewer, Facts> = (viewer, facts) => facts.id === viewer.id || isOwn(viewer, facts);
const isOwn: Rule<Viewer, Facts> = (viewer) => viewer.owns;
export const holds = (
  viewer: Viewer,
  power: Power,
): boolean => viewer.powers.includes(power);
export const kinds = ["A", "B"];
export function mayGo(viewer: Viewer): boolean {
  return canSee(viewer, { id: "1" });
}
`;

test("the rules of a module are what it exports that says yes or no", () => {
  expect(rulesIn("a.policy.ts", policy)).toEqual(["canSee", "holds", "mayGo"]);
  const visible = `export const parametersOf = (viewer: Viewer) => ({ id: viewer.id });
    ${"\n"}export const seen = (alias: string): string => \`(\${alias}.id = 1)\`;\nconst inner = (a: string): string => a;`;
  expect(rulesIn("a.visible.ts", visible)).toEqual(["seen"]);
});

test("a broken rule says yes within its own module too", () => {
  const broken = breakRule("a.policy.ts", policy, "canSee");
  expect(broken).toContain("export const intact_canSee: Rule<Viewer, Facts>");
  expect(broken).toContain("return canSee(viewer");
  expect(broken).toContain("export function canSee() { return true; }");
});

test("every policy and every predicate of the domains holds a rule that can be broken", () => {
  const domains = path.resolve(import.meta.dirname, "../apps/api/src/domains");
  const files = readdirSync(domains, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".policy.ts"),
  );
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    expect([file, rulesIn(file, readFileSync(path.join(domains, file), "utf8"))]).not.toEqual([file, []]);
  }
});
