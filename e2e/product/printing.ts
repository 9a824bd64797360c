import { expect, type Page } from "playwright/test";

/** A conversation on paper: by day whatever the screen is, without the list beside it, and each of its messages whole. */
export async function expectPrintedAlone(page: Page): Promise<void> {
  const messages = page.getByRole("list", { name: "Messages, le plus récent en dernier" });
  const all = await messages.getByRole("listitem").count();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.getByRole("list", { name: "Conversations" })).toBeHidden();
  await expect(messages.getByRole("article")).toHaveCount(all);
  await expect(page.getByRole("article").last()).toHaveCSS("background-color", "rgb(255, 253, 249)");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
}
