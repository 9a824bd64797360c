import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Nothing that axe knows of bars anybody's way on the page as it is now. */
export async function expectNoBarrier(page: Page, where: string, rules?: string[]): Promise<void> {
  // Colours that are on their way from day to night are nobody's.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)));
  // Its other mode opens a second page for each look, to reach into frames of other origins: we have none.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: wcag },
      // The rest is not read: to gather it takes as long again.
      resultTypes: ["violations"],
    })
    .analyze();
  const told = violations.map(({ id, tags, nodes }) => ({
    id,
    rgaa: tags.filter((tag) => tag.startsWith("RGAA")),
    nodes: nodes.map((node) => node.html.slice(0, 160)),
  }));
  expect(told, where).toEqual([]);
}
