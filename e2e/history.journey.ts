import { readFile } from "node:fs/promises";
import type { Page } from "playwright/test";

import { menus, titles } from "./product/hands.ts";
import { expect, test } from "./product/journey.ts";

async function arrange(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Organiser", exact: true }).click();
  await expect(page.getByRole("toolbar", { name: "Organisation" })).toBeVisible();
}

const saved = (page: Page) => expect(page.getByRole("toolbar").getByText("Enregistré")).toBeVisible();

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
  await page.getByRole("link", { name: "Revenir au tableau de bord" }).click();
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

  await page.getByRole("link", { name: "Revenir au tableau de bord" }).click();
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
  await page.getByRole("link", { name: "Revenir au tableau de bord" }).click();
  await expect.poll(() => titles(page)).toEqual(before);
});
