import type { Browser, Page } from "playwright/test";

import { expect, signIn, test } from "./product/journey.ts";
import { setOpeningHours } from "./product/opening-hours.ts";
import { type RunningProduct, startProduct } from "./product/running-product.ts";

let product: RunningProduct;

test.beforeAll(async () => {
  product = await startProduct();
  await setOpeningHours(product, true);
});
test.afterAll(() => product.stop());

/** Somebody in a browser of their own. */
async function somebody(browser: Browser, login: string): Promise<Page> {
  const context = await browser.newContext({ locale: "fr-FR", baseURL: product.url });
  const page = await context.newPage();
  await signIn(page, login, product.url);
  return page;
}

async function to(page: Page, typed: string, name: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: "À" }).fill(typed);
  await page.getByRole("option", { name }).first().click();
}

const send = (page: Page) => page.getByRole("button", { name: "Envoyer", exact: true }).click();

test("what wants something says so beside it, and receives focus", async ({ browser }) => {
  const page = await somebody(browser, "karim.benali");
  await page.goto("/messages/nouveau");
  await send(page);
  await expect(page.getByText("Choisissez au moins un destinataire.")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "À" })).toBeFocused();
});

test("conversations are chosen, archived, had again and starred; a folder is made", async ({ browser }) => {
  const page = await somebody(browser, "sofia.rossi");
  await page.goto("/messages");
  const first = page.getByRole("list", { name: "Conversations" }).getByRole("listitem").first();
  const subject = (await first.getByRole("checkbox").getAttribute("aria-label"))!;
  await first.getByRole("checkbox").check();
  await page.getByRole("toolbar").getByRole("button", { name: "Archiver" }).click();
  await expect(page.getByRole("checkbox", { name: subject })).toHaveCount(0);
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByRole("checkbox", { name: subject })).toBeVisible();
  await first.getByRole("button", { name: /^Étoile/ }).click();
  await page.goto("/messages/suivis");
  await expect(page.getByRole("checkbox", { name: subject })).toBeVisible();
  await page.goto("/messages/reglages");
  await page.getByRole("button", { name: "Nouveau dossier" }).click();
  await page.getByLabel("Nom du dossier").fill("À garder");
  await page.getByRole("button", { name: "Créer" }).click();
  await expect(page.getByRole("link", { name: "À garder" })).toBeVisible();
});

test("at night a teacher is told before sending when it will be delivered", async ({ browser }) => {
  await setOpeningHours(product, false);
  try {
    const page = await somebody(browser, "karim.benali");
    await page.goto("/messages/nouveau");
    await to(page, "5eb", /Responsables/);
    await expect(page.getByText(/copies privées · heures calmes\s: sera remis/)).toBeVisible();
  } finally {
    await setOpeningHours(product, true);
  }
});
