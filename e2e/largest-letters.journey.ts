import type { Page } from "playwright/test";

import { expect, test } from "./product/journey.ts";

const pages = [
  "/",
  "/agenda?vue=jour",
  "/agenda?vue=semaine",
  "/agenda?vue=mois",
  "/agenda?vue=liste",
  "/actualites",
  "/actualites/proposer",
  "/actualites/propositions",
  "/carnet",
  "/carnet/ecrire",
  "/annuaire",
  "/affichage",
  "/plus",
  "/compte/sessions",
  "/compte/mot-de-passe",
  "/accessibilite",
  "/tableau-de-bord/historique",
  "/administration/layers",
  "/notifications",
  "/compte/notifications",
  "/compte/heures-calmes",
  "/compte/adresse",
];

/** As a phone would: what is wider than its screen makes it zoom out. */
async function isAsWideAsThePhone(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect([address, width]).toEqual([address, Math.min(width, 390)]);
}

test.use({ viewport: { width: 390, height: 844 } });

test("in the largest letters, wide apart, in OpenDyslexic and in high contrast, every page fits a phone and its bar stays whole", async ({
  page,
  signIn: as,
}) => {
  test.setTimeout(120_000);
  // Before anybody signed in, too.
  const chosen = JSON.stringify({
    font: "opendyslexic",
    textSize: "largest",
    spacing: "wide",
    contrast: "more",
  });
  await page.addInitScript((text) => localStorage.setItem("preau:preferences", text), chosen);
  for (const address of ["/connexion", "/mot-de-passe-oublie", "/activation", "/affichage"])
    await isAsWideAsThePhone(page, address);

  await as("karim.benali");
  await page.goto("/affichage");
  for (const [legend, choice] of [
    ["Taille du texte", "Très grande"],
    ["Espacement", "Large"],
    ["Lettres", "OpenDyslexic"],
    ["Contraste", "Renforcé"],
  ] as const)
    await Promise.all([
      page.waitForResponse((answer) => answer.request().postData()?.includes("SetPreferences") === true),
      page.getByRole("group", { name: legend }).getByText(choice, { exact: true }).click(),
    ]);
  await page.evaluate(() => document.fonts.ready);
  for (const address of pages) {
    await isAsWideAsThePhone(page, address);
    const bar = page.getByRole("navigation", { name: "Navigation principale" });
    // Each word of the bar on one line, within its place; the places within the bar.
    const cut = await bar
      .getByRole("link")
      .evaluateAll((links) => links.filter((link) => link.scrollWidth > link.clientWidth + 1).length);
    expect([address, cut]).toEqual([address, 0]);
    expect((await bar.boundingBox())!.height).toBeLessThanOrEqual(70);
  }
});
