import { readFile } from "node:fs/promises";
import type { Page } from "playwright/test";

import { menus, titles } from "./product/hands.ts";
import { expect, password, test } from "./product/journey.ts";

async function arrange(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Organiser", exact: true }).click();
  await expect(page.getByRole("toolbar", { name: "Organisation" })).toBeVisible();
}

const saved = (page: Page) =>
  expect(page.getByRole("toolbar").getByText("Enregistré", { exact: true })).toBeVisible();

async function openHistory(page: Page): Promise<void> {
  await saved(page);
  await page.getByRole("button", { name: "Historique de mon tableau de bord" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Historique de mon tableau de bord");
}

test("an administrator reads what she changed, sees how it was, and goes back to it", async ({
  page,
  signIn: as,
}) => {
  await as("aurelie.stephan");
  await page.goto("/");
  await arrange(page);
  const before = await titles(page);
  const [first, second] = before as [string, string];
  await menus.move(page, first, "last");
  await menus.remove(page, second);
  await openHistory(page);

  const changes = page.getByRole("listitem");
  await expect(changes.filter({ hasText: `Vous avez retiré «\u202f${second}\u202f»` })).toContainText(
    "comme maintenant",
  );
  const moved = changes.filter({ hasText: `Vous avez déplacé «\u202f${first}\u202f»` });
  await moved.getByRole("button", { name: /^Voir/ }).click();
  await expect(moved.getByText("Accueil")).toBeVisible();
  await expect(moved.getByText(second, { exact: true })).toBeVisible();
  await moved.getByRole("button", { name: /^Revenir à ce moment/ }).click();
  await expect(changes.filter({ hasText: "Retour à un moment antérieur" })).toBeVisible();
  await page.getByRole("link", { name: "Retour à l’accueil" }).click();
  const wanted = [...before.filter((title) => title !== first), first];
  await expect.poll(() => titles(page)).toEqual(wanted);
});

test("a dashboard leaves as a file and comes back from it; a file that is none changes nothing", async ({
  page,
  signIn: as,
}) => {
  await as("bruno.kervella");
  await page.goto("/tableau-de-bord/historique");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger mon tableau de bord" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^mon-tableau-de-bord-\d{4}-\d\d-\d\d\.preau\.json$/);
  const text = await readFile(await file.path(), "utf8");

  await page.getByRole("link", { name: "Retour à l’accueil" }).click();
  await arrange(page);
  const before = await titles(page);
  await menus.move(page, before[0]!, "last");
  await openHistory(page);

  const choose = async (name: string, content: string) => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Importer un fichier" }).click();
    await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  };
  await choose("photo.json", "ÿØÿà");
  await expect(
    page.getByText(/n’est pas un tableau de bord fait par Préau. Rien n’a été changé/),
  ).toBeVisible();
  await choose("abime.json", text.replace('"pages"', '"page"'));
  await expect(page.getByText(/Ce fichier est abîmé/)).toBeVisible();
  await choose("demain.json", text.replace('"version": 1', '"version": 2'));
  await expect(page.getByText(/version plus récente de Préau/)).toBeVisible();
  await choose("tableau.preau.json", text);
  await expect(page.getByText(/votre tableau de bord lui ressemble maintenant/)).toBeVisible();
  await page.getByRole("link", { name: "Retour à l’accueil" }).click();
  await expect.poll(() => titles(page)).toEqual(before);
});

test("what a pupil arranges without network on her own device is sent by the next page she opens", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL!, locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto("/connexion");
  await page.getByLabel("Identifiant").fill("lea.martin");
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Se connecter", exact: true }).click();
  await arrange(page);
  const before = await titles(page);
  await page.getByRole("button", { name: `Déplacer ${before[0]}`, exact: true }).focus();
  await context.setOffline(true);
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/C’est gardé sur cet appareil/)).toBeVisible();
  await page.close();

  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto("/");
  const wanted = [...before.slice(1), before[0]!];
  await expect.poll(() => titles(next)).toEqual(wanted);
  await next.reload();
  await expect.poll(() => titles(next)).toEqual(wanted);
  expect(
    await next.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("waiting"))),
  ).toEqual([]);
  await arrange(next);
  await next.keyboard.press("Control+z");
  await expect.poll(() => titles(next)).toEqual(before);
  await saved(next);
  await context.close();
});

test("what changes in another tab shows in the one where one arranges", async ({
  page,
  context,
  signIn: as,
}) => {
  await as("eric.lambert");
  await page.goto("/");
  await arrange(page);
  const other = await context.newPage();
  await other.goto("/");
  await arrange(other);
  await other.getByRole("button", { name: "Ajouter une page" }).click();
  await other.getByLabel("Nom de la page").fill("Vue ailleurs");
  await other.getByRole("button", { name: "Ajouter", exact: true }).click();
  await saved(other);
  await expect(page.getByRole("button", { name: "Vue ailleurs" })).toBeVisible();
});
