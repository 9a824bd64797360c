import type { Page } from "playwright/test";

import { expect } from "./journey.ts";

/** A layout with a name of its own: journeys share one school. */
export async function createLayer(page: Page, name: string): Promise<void> {
  await page.goto("/administration/layers");
  await page.getByRole("button", { name: "Créer une disposition" }).click();
  await page.getByLabel("Nom de la disposition").fill(name);
  await page.getByRole("button", { name: "Créer", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

export const expectSaved = (page: Page) =>
  expect(page.getByRole("toolbar").getByText("Brouillon enregistré")).toBeVisible();

export async function addWidget(page: Page, module: string): Promise<void> {
  await page.getByRole("button", { name: "Ajouter un module" }).click();
  await page.getByRole("button", { name: `Ajouter : ${module}` }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: module })).toBeVisible();
}

export async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publier…", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publier", exact: true }).click();
  await expect(page.getByText("Publiée", { exact: true })).toBeVisible();
}

/** Says to how many it is taken away before it is. */
export async function stopPublishing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ne plus publier…" }).click();
  const asking = page.getByRole("alertdialog", { name: /^Retirer la disposition à [\d\s]+ personnes?\s\?$/ });
  await asking.getByRole("button", { name: "Ne plus publier", exact: true }).click();
  await expect(page.getByText("La disposition n’est plus publiée")).toBeVisible();
  await expect(page.getByText("Non publiée")).toBeVisible();
  await expect(page.getByRole("button", { name: "Publier…", exact: true })).toBeFocused();
}

/** What a page asks of the graph from now on, by name. */
export function operationsOf(page: Page): readonly string[] {
  const names: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname !== "/graphql" || request.method() !== "POST") return;
    names.push((request.postDataJSON() as { operationName: string }).operationName);
  });
  return names;
}
