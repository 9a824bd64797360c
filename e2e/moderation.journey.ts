import type { Page } from "playwright/test";

import { expect, test } from "./product/journey.ts";
import { openAs, watchAs } from "./product/people.ts";
import { startProduct } from "./product/running-product.ts";
import { line } from "./product/writing.ts";

/** The collège tells it to all its people. */
const newsOfCollege = /Portes ouvertes/;

const banner = (page: Page) => page.getByText(/seule la direction peut écrire ici/);

test("a head turns incident mode on, a pupil sees why at once, and it is over when the head ends it", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  // A school of its own: the other journeys go on writing in theirs.
  const product = await startProduct();
  try {
    const pupil = await watchAs(browser, product.url, "lea.martin");
    await expect(banner(pupil)).toHaveCount(0);

    const head = await watchAs(browser, product.url, "helene.marchand");
    await head.goto("/administration/moderation");
    await head.getByRole("button", { name: "Activer le mode incident…" }).click();
    const dialog = head.getByRole("alertdialog");
    await dialog.getByRole("button", { name: "Activer maintenant" }).click();
    await expect(dialog.getByText("tout l’établissement le lira", { exact: false }).first()).toBeVisible();
    await dialog
      .getByLabel("Pourquoi")
      .fill("Un compte a été volé : rien de ce qu’il envoie ne vient de nous.");
    await dialog.getByLabel("Pour combien de temps, au plus").selectOption({ label: "1 heure" });
    await dialog.getByRole("button", { name: "Activer maintenant" }).click();
    await expect(head.getByText("Le mode incident est activé")).toBeVisible();

    await expect(banner(pupil)).toContainText("Un compte a été volé");
    await expect(banner(head)).toBeVisible();
    // Whoever comes later is told too.
    await pupil.goto("/actualites");
    await expect(banner(pupil)).toBeVisible();

    await head.getByRole("button", { name: "Arrêter le mode incident" }).click();
    await expect(head.getByRole("button", { name: "Activer le mode incident…" })).toBeVisible();
    await expect(banner(pupil)).toHaveCount(0);
    await expect(banner(head)).toHaveCount(0);
  } finally {
    await product.stop();
  }
});

test("a pupil finds the help line and no report; whoever leads no school moderates nothing", async ({
  page,
  signIn: as,
}) => {
  await as("lea.martin");
  await page.goto("/compte/signalements");
  await expect(page.getByRole("link", { name: "3018" })).toHaveAttribute("href", "tel:3018");
  await expect(page.getByRole("link", { name: "119" })).toBeVisible();
  await page.goto("/administration/moderation");
  await expect(page.getByText("Vous ne dirigez aucun établissement")).toBeVisible();
});

test("a pupil reports a news item; above the school it is opened and judged; the pupil reads how it ended", async ({
  page,
  browser,
  baseURL,
  signIn: as,
}) => {
  await as("lea.martin");
  await page.goto("/actualites");
  await page.getByRole("main").getByRole("link", { name: newsOfCollege }).first().click();
  await page.getByRole("button", { name: "Signaler cette actualité" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("link", { name: "3018" })).toBeVisible();
  await dialog.getByText("Images ou faits privés diffusés").click();
  await dialog.getByLabel("Quelque chose à ajouter ?").fill("Mon nom y est écrit.");
  await dialog.getByRole("button", { name: "Envoyer le signalement" }).click();
  await expect(dialog.getByText("ne saura jamais que c’est vous", { exact: false })).toBeVisible();

  const judge = await openAs(browser, baseURL!, "aurelie.stephan");
  await judge.goto("/administration/moderation");
  await judge
    .getByRole("button", { name: /^Ouvrir le signalement\s: Images ou faits privés diffusés/ })
    .click();
  const opened = judge.getByRole("dialog");
  await expect(opened.getByText(newsOfCollege).first()).toBeVisible();
  await expect(opened.getByText("Mon nom y est écrit.")).toBeVisible();
  await opened.getByLabel("Quelques mots de plus").fill("Nous avons corrigé.");
  await opened.getByRole("button", { name: "Clore le signalement" }).click();
  await expect(
    judge.getByRole("button", { name: /^Ouvrir le signalement\s: Images ou faits privés/ }),
  ).toHaveCount(0);

  await page.goto("/compte/signalements");
  await expect(page.getByText("L’établissement a agi.")).toBeVisible();
  await expect(page.getByText("Nous avons corrigé.")).toBeVisible();
});

test("a mother reports a message and keeps its author from writing, then lets them write again; the head judges", async ({
  page,
  browser,
  baseURL,
  signIn: as,
}) => {
  await as("julie.lambert");
  await page.goto("/messages");
  await line(page, "Sortie aux Champs Libres").click();
  const more = page.getByRole("button", { name: "Plus d’actions sur ce message" });
  await more.click();
  await page.getByRole("menuitem", { name: "Signaler…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Autre chose").click();
  await dialog.getByRole("button", { name: "Envoyer le signalement" }).click();
  await expect(dialog.getByText("ne saura jamais que c’est vous", { exact: false })).toBeVisible();
  await page.keyboard.press("Escape");

  await more.click();
  await page.getByRole("menuitem", { name: "Bloquer cette personne" }).click();
  await expect(page.getByText(/Rien de ce que Karim Benali écrit/)).toBeVisible();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByText("Karim Benali peut de nouveau vous écrire.")).toBeVisible();
  await more.click();
  await page.getByRole("menuitem", { name: "Bloquer cette personne" }).click();
  await expect(page.getByText(/Rien de ce que Karim Benali écrit/)).toBeVisible();
  await page.goto("/compte/blocages");
  await page.getByRole("button", { name: "Débloquer Karim Benali" }).click();
  await expect(page.getByText("Vous n’avez bloqué personne.", { exact: false })).toBeVisible();

  const head = await openAs(browser, baseURL!, "helene.marchand");
  await head.goto("/administration/moderation");
  await head.getByRole("button", { name: /^Ouvrir le signalement\s: Autre chose/ }).click();
  const opened = head.getByRole("dialog");
  await expect(opened.getByText(/visitera l’Espace des sciences/)).toBeVisible();
  await opened.getByText("L’établissement n’a pas vu de manquement à ses règles.").click();
  await opened.getByRole("button", { name: "Clore le signalement" }).click();
  await expect(head.getByRole("button", { name: /^Ouvrir le signalement\s: Autre chose/ })).toHaveCount(0);

  await page.goto("/compte/signalements");
  await expect(page.getByText("L’établissement n’a pas vu de manquement à ses règles.")).toBeVisible();
});
