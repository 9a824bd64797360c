import type { Page } from "playwright/test";

import { expectNoBarrier } from "./product/barriers.ts";
import { expect, password, signIn, test } from "./product/journey.ts";
import { type RunningProduct, startProduct } from "./product/running-product.ts";

let product: RunningProduct;

test.describe.configure({ mode: "serial" });
// A password changes here: nobody else signs in to this demonstration.
test.beforeAll(async () => {
  test.setTimeout(180_000);
  product = await startProduct();
});
test.afterAll(() => product.stop());

const address = "sophie.leroy@boite-aux-lettres.example";
const chosen = "une autre phrase bien longue";

const at = (path: string) => `${product.url}${path}`;

/** The latest mail to an address, once it is there: read as a person does, in the demonstration's own page. */
async function mailTo(page: Page, to: string, subject: string): Promise<ReturnType<Page["locator"]>> {
  await page.goto(at("/demonstration/courriels"));
  const mail = page
    .getByRole("region", { name: subject })
    .filter({ hasText: `À ${to}` })
    .first();
  await expect(async () => {
    await page.getByRole("button", { name: "Regarder de nouveau" }).click();
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass();
  return mail;
}

async function signInByForm(page: Page, word: string): Promise<void> {
  await page.goto(at("/connexion"));
  await page.getByLabel("Identifiant").fill("sophie.leroy");
  await page.getByLabel("Mot de passe", { exact: true }).fill(word);
  await page.getByRole("button", { name: "Se connecter", exact: true }).click();
}

test("a mother gives an address, shows by a code that it is hers, and nobody else reads it", async ({
  page,
}) => {
  await signIn(page, "sophie.leroy", product.url);
  await page.goto(at("/compte/adresse"));
  await page.getByRole("button", { name: "En donner une autre" }).click();
  await page.getByLabel("Adresse e-mail").fill("sophie");
  await page.getByRole("button", { name: "M’envoyer un code" }).click();
  await expect(page.getByText(/elle ressemble à nom@exemple.org/)).toBeVisible();
  await page.getByLabel("Adresse e-mail").fill(address);
  await page.getByRole("button", { name: "M’envoyer un code" }).click();
  await expect(page.getByLabel("Code de huit chiffres")).toBeVisible();
  await expectNoBarrier(page, "a code was sent");

  const mail = await mailTo(page, address, "Votre code pour Préau");
  const code = /\d{4} \d{4}/.exec(await mail.innerText())![0];
  await expectNoBarrier(page, "the mails");

  await page.goto(at("/compte/adresse"));
  await page.getByLabel("Code de huit chiffres").fill(code.startsWith("0") ? "11111111" : "00000000");
  await page.getByRole("button", { name: "Vérifier" }).click();
  await expect(page.getByText(/Ce code n’est pas le bon/)).toBeVisible();
  await page.getByLabel("Code de huit chiffres").fill(code);
  await page.getByRole("button", { name: "Vérifier" }).click();
  await expect(page.getByRole("region", { name: "Votre adresse" })).toContainText(address);
  await expectNoBarrier(page, "an address");
});

test("she forgets her password, is sent a link that works once, and signs in with the new one", async ({
  page,
}) => {
  await page.goto(at("/mot-de-passe-oublie"));
  const answer = page.getByText(/est l’adresse vérifiée d’un adulte/);
  for (const asked of ["personne@boite-aux-lettres.example", address.toUpperCase()]) {
    await page.getByLabel("Adresse e-mail").fill(asked);
    await page.getByRole("button", { name: "M’envoyer un lien" }).click();
    // The same words for an address that nobody has.
    await expect(answer).toContainText(`Si ${asked} est l’adresse`);
  }
  await expectNoBarrier(page, "a forgotten password");

  const mail = await mailTo(page, address, "Choisir un nouveau mot de passe pour Préau");
  const link = (await mail.getByRole("link").getAttribute("href"))!;
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.headers()["referer"] ?? ""}`));
  await mail.getByRole("link").click();
  await expect(page.getByText("sophie.leroy", { exact: true })).toBeVisible();
  expect(page.url()).toBe(at("/nouveau-mot-de-passe"));
  const secret = new URL(link).hash.slice(1);
  expect(sent.filter((one) => one.includes(secret))).toEqual([]);
  await expectNoBarrier(page, "a new password");
  await page.getByLabel("Nouveau mot de passe").fill("court");
  await page.getByRole("button", { name: "Changer mon mot de passe" }).click();
  await expect(page.getByText(/moins de 10 caractères/)).toBeVisible();
  await page.getByLabel("Nouveau mot de passe").fill(chosen);
  await page.getByRole("button", { name: "Changer mon mot de passe" }).click();
  await expect(page.getByText(/Votre mot de passe est changé/)).toBeVisible();

  await page.goto(link);
  await expect(page.getByText(/Ce lien ne marche pas/)).toBeVisible();
  await expectNoBarrier(page, "a link that was used");

  await signInByForm(page, password);
  await expect(page.getByRole("alert")).toBeVisible();
  await signInByForm(page, chosen);
  await expect(page.getByRole("heading", { level: 1, name: "Bonjour Sophie" })).toBeVisible();
  // She is told, whoever did it.
  await page.getByRole("link", { name: /^Notifications\s: \d+ à lire$/ }).click();
  await expect(page.getByRole("link", { name: "Du nouveau sur votre compte" })).toHaveCount(2);
});

test("a pupil is asked for no address", async ({ page }) => {
  await signIn(page, "lea.martin", product.url);
  await page.goto(at("/compte/adresse"));
  await expect(page.getByText(/Les élèves n’ont pas besoin d’adresse e-mail/)).toBeVisible();
  await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
  await page.goto(at("/compte/notifications"));
  await expect(page.getByLabel("Dans Préau").first()).toBeVisible();
  await expect(page.getByLabel("Par e-mail")).toHaveCount(0);
});
