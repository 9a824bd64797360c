import { readFile } from "node:fs/promises";
import path from "node:path";

import { expectNoBarrier } from "./product/barriers.ts";
import { expect, test } from "./product/journey.ts";
import { openAs, phone } from "./product/people.ts";

test("news with an image is written with what it shows in words, seen by its readers, and changed", async ({
  page,
  browser,
  baseURL,
  signIn: as,
}) => {
  const buffer = await readFile(path.resolve(import.meta.dirname, "../apps/web/public/icons/any-192.png"));
  await as("helene.marchand");
  await page.goto("/actualites/ecrire");
  await page.getByRole("textbox", { name: "Titre" }).fill("Le nouveau logo");
  await page.getByRole("textbox", { name: "Texte" }).click();
  await page.keyboard.type("Le voici :");
  await page.getByRole("button", { name: "Image", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("input[type=file]").setInputFiles({ name: "logo.png", mimeType: "image/png", buffer });
  await dialog.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect(dialog.locator('[aria-invalid="true"]')).toBeVisible();
  await dialog.getByRole("textbox").fill("La lettre P sur un fond bleu");
  await dialog.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect(
    page.getByRole("textbox", { name: "Texte" }).getByAltText("La lettre P sur un fond bleu"),
  ).toBeVisible();
  await expectNoBarrier(page, "news with an image, while one writes");
  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Le nouveau logo" })).toBeVisible();
  const image = page.getByRole("img", { name: "La lettre P sur un fond bleu" });
  await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(192);

  const reader = await openAs(browser, baseURL!, "nadia.martin", phone);
  await reader.goto(new URL(page.url()).pathname);
  const seen = reader.getByRole("img", { name: "La lettre P sur un fond bleu" });
  await expect.poll(() => seen.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(192);
  await expectNoBarrier(reader, "news with an image");
  await reader.context().close();

  await page.getByRole("link", { name: "Modifier" }).click();
  await expect(page.getByRole("textbox", { name: "Texte" }).getByRole("img")).toBeVisible();
});
