import { readFileSync } from "node:fs";

import type { AxeResults, RunOptions } from "axe-core";
import { expect, type Page } from "playwright/test";

const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Nothing that axe knows of bars anybody's way on the page as it is now. */
export async function expectNoBarrier(page: Page, where: string, rules?: string[]): Promise<void> {
  // Read but once by each page that is loaded: that takes longer than to look.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const options: RunOptions = {
    runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: wcag },
    // The rest is not read: to gather it takes as long again.
    resultTypes: ["violations"],
  };
  const told = await page.evaluate(look, options);
  expect(told, where).toEqual([]);
}

/** Runs in the page. */
async function look(options: RunOptions) {
  // Colours that are on their way from day to night are nobody's.
  await Promise.allSettled(document.getAnimations().map((one) => one.finished));
  const { axe: looking } = globalThis as unknown as {
    axe: { run(on: Document, options: RunOptions): Promise<AxeResults> };
  };
  const { violations } = await looking.run(document, options);
  return violations.map(({ id, tags, nodes }) => ({
    id,
    rgaa: tags.filter((tag) => tag.startsWith("RGAA")),
    nodes: nodes.map((node) => node.html.slice(0, 160)),
  }));
}
