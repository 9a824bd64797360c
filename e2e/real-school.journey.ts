import { readFileSync } from "node:fs";
import path from "node:path";

import type { Page } from "playwright/test";

import { expect, test } from "./product/journey.ts";
import { type RunningProduct, startProduct } from "./product/running-product.ts";

let product: RunningProduct;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  product = await startProduct({ PREAU_DEMONSTRATION: "0" });
  const delivery = path.join(product.dataFolder, "../delivery");
  await product.preau("generate-delivery", delivery, "--people", "600");
  const report = await product.preau(
    "import",
    "aaf",
    delivery,
    "--source",
    "aaf-test",
    "--allow",
    "all",
    "--json",
  );
  expect(JSON.parse(report)).toMatchObject({ outcome: "DONE" });
});
test.afterAll(() => product.stop());

interface Letter {
  login: string;
  code: string;
}

/** The first letter of a page of letters, as somebody reads it off the paper. */
async function letterFor(role: string): Promise<Letter> {
  const file = path.join(product.dataFolder, `../${role}.html`);
  await product.preau("letters", "9990000W", "--role", role, "--out", file);
  const page = readFileSync(file, "utf8");
  const read = (shape: RegExp) => shape.exec(page)?.[1] ?? "";
  return { login: read(/identifiant<\/dt><dd>([^<]+)/), code: read(/class="code">([^<]+)/) };
}

async function activate(page: Page, { login, code }: Letter): Promise<void> {
  await page.goto(`${product.url}/activation`);
  await page.getByLabel("Code d’activation").fill(code.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByText(login, { exact: true })).toBeVisible();
  await page.getByLabel("Choisissez votre mot de passe").fill("une phrase bien longue");
  await page.getByRole("button", { name: "Activer mon compte" }).click();
}

for (const [role, module] of [
  ["TEACHER", "Mes classes"],
  ["STUDENT", "Mes classes"],
  ["GUARDIAN", "Mes enfants"],
] as const) {
  test(`an imported ${role} activates the account of a letter, and arranges the dashboard of their school`, async ({
    page,
  }) => {
    const letter = await letterFor(role);
    await activate(page, letter);
    await expect(page.getByRole("heading", { level: 1, name: /^Bonjour / })).toBeVisible();
    await expect(page.getByRole("region", { name: module })).toBeVisible();

    await page.getByRole("button", { name: "Organiser", exact: true }).click();
    await page.getByRole("button", { name: `Organiser ${module}` }).click();
    await page.getByRole("menuitem", { name: "Déplacer à la fin" }).click();
    await expect(page.getByRole("toolbar").getByText("Enregistré", { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.locator("section[data-kind] h2").last()).toHaveText(module);

    // The code was used once; the paper is worth nothing to whoever finds it.
    await page.context().clearCookies();
    await page.goto(`${product.url}/activation`);
    await page.getByLabel("Code d’activation").fill(letter.code);
    await page.getByRole("button", { name: "Continuer" }).click();
    await expect(page.getByRole("alert")).toBeVisible();

    await page.goto(`${product.url}/connexion`);
    await page.getByLabel("Identifiant").fill(letter.login);
    await page.getByLabel("Mot de passe", { exact: true }).fill("une phrase bien longue");
    await page.getByRole("button", { name: "Se connecter", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Bonjour / })).toBeVisible();
  });
}

test("no demonstration account exists in a real base", async ({ page }) => {
  const answer = await page.request.get(`${product.url}/session`);
  expect(await answer.json()).not.toHaveProperty("demonstration");
  const signIn = await page.request.post(`${product.url}/session/sign-in`, {
    data: { login: "lea.martin", password: "bienvenue-au-preau" },
  });
  expect(signIn.status()).toBe(401);
});

test("a real base shows nobody the e-mails of others", async ({ page }) => {
  const answer = await page.request.get(`${product.url}/session/demonstration-mails`);
  expect(answer.status()).toBe(404);
  await page.goto(`${product.url}/demonstration/courriels`);
  await expect(page.getByText(/seulement dans une démonstration/)).toBeVisible();
});
