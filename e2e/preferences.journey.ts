import type { Browser, BrowserContext, Page } from "playwright/test";

import { expect, password, signIn, test } from "./product/journey.ts";

const shown = (page: Page, name: string) => page.locator("html").getAttribute(`data-${name}`);
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const night = "rgb(20, 23, 29)";
const day = "rgb(246, 243, 236)";

const choose = (page: Page, legend: string, choice: string) =>
  page.getByRole("group", { name: legend }).getByText(choice, { exact: true }).click();

/** Another device, which nobody used yet. */
async function onAnotherDevice<T>(
  browser: Browser,
  work: (page: Page, device: BrowserContext) => Promise<T>,
) {
  const device = await browser.newContext({ baseURL: process.env["PREAU_URL"]!, locale: "fr-FR" });
  try {
    return await work(await device.newPage(), device);
  } finally {
    await device.close();
  }
}

async function signInByForm(page: Page, login: string, ownDevice: boolean): Promise<void> {
  await page.goto("/connexion");
  await page.getByLabel(/^(Identifiant|Login)$/).fill(login);
  await page.getByLabel(/^(Mot de passe|Password)$/).fill(password);
  if (ownDevice) await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^(Se connecter|Sign in)$/ }).click();
  await expect(page).not.toHaveURL(/connexion/);
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: /mon compte|my account/ }).click();
  await page.getByRole("menuitem", { name: /^(Se déconnecter|Sign out)$/ }).click();
  await expect(page).toHaveURL(/\/connexion/);
}

const saved = (page: Page) =>
  page.waitForResponse(
    (answer) =>
      answer.url().endsWith("/graphql") && answer.request().postData()?.includes("SetPreferences") === true,
  );

test("what a teacher chooses on one device is there on another, without a moment of another colour or language", async ({
  page,
  browser,
  signIn: as,
}) => {
  await as("youssef.haddad");
  await page.goto("/affichage");
  for (const [legend, choice] of [
    ["Jour ou nuit", "Nuit"],
    ["Contraste", "Renforcé"],
    ["Taille du texte", "Plus grande"],
    ["Espacement", "Large"],
    ["Lettres", "OpenDyslexic"],
    ["Mouvement", "Le moins possible"],
  ] as const)
    await Promise.all([saved(page), choose(page, legend, choice)]);
  await expect(page.getByRole("group", { name: "Page qui s’ouvre en premier" })).toBeVisible();
  await Promise.all([saved(page), choose(page, "Page qui s’ouvre en premier", "Annuaire")]);
  await Promise.all([saved(page), choose(page, "Langue", "English")]);
  // In place: the page is not loaded again.
  await expect(page.getByRole("heading", { level: 1, name: "Display and language" })).toBeVisible();

  await onAnotherDevice(browser, async (other) => {
    await signInByForm(other, "youssef.haddad", false);
    await expect(other).toHaveURL(/\/annuaire$/);
    await expect(other.getByRole("heading", { level: 1, name: "Directory" })).toBeVisible();
    expect(await other.locator("html").getAttribute("lang")).toBe("en");
    const told = await Promise.all(
      ["theme", "contrast", "text-size", "spacing", "font", "motion"].map((name) => shown(other, name)),
    );
    expect(told).toEqual(["dark", "more", "larger", "wide", "opendyslexic", "less"]);
    await other.waitForFunction(() => document.fonts.check("16px OpenDyslexic"));

    // Every colour and every word that a reload draws is noted from its first moment.
    await other.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      const look = () => {
        const text = document.body?.querySelector("h1")?.textContent ?? "";
        if (document.body) seen.add(`${getComputedStyle(document.documentElement).backgroundColor} ${text}`);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await other.reload();
    await expect(other.getByRole("heading", { level: 1, name: "Directory" })).toBeVisible();
    const seen = await other.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
    expect(seen.length).toBeGreaterThan(0);
    for (const one of seen) expect(one).toMatch(/^rgb\(0, 0, 0\) (?:Directory|Votre navigateur.*)?$/);
  });
});

test("the page that opens first opens first, and home stays within reach", async ({ page, signIn: as }) => {
  await as("camille.roche");
  await page.goto("/affichage");
  await Promise.all([saved(page), choose(page, "Page qui s’ouvre en premier", "Actualités")]);
  await page.goto("/");
  await expect(page).toHaveURL(/\/actualites$/);
  await page
    .getByRole("navigation", { name: "Navigation principale" })
    .getByRole("link", { name: "Accueil" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Bonjour Camille" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Bonjour Camille" })).toBeVisible();
});

test("on a shared computer nobody inherits: neither the next one, nor the account of the next one", async ({
  page,
  browser,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  // Somebody passes by, chooses the night, and leaves without signing in.
  await page.goto("/affichage");
  await choose(page, "Jour ou nuit", "Nuit");
  await expect.poll(() => paper(page)).toBe(night);

  await signInByForm(page, "ines.caron", false);
  await expect(page.getByRole("heading", { level: 1, name: "Bonjour Inès" })).toBeVisible();
  expect(await paper(page)).toBe(day);
  await page.goto("/affichage");
  await Promise.all([saved(page), choose(page, "Taille du texte", "Très grande")]);
  await signOut(page);

  // The device is as it was before: its night, and not the size of the one who left.
  await expect.poll(() => paper(page)).toBe(night);
  expect(await shown(page, "text-size")).toBe("normal");

  await signInByForm(page, "martine.cadiou", false);
  await expect(page.getByRole("heading", { level: 1, name: "Bonjour Martine" })).toBeVisible();
  expect([await paper(page), await shown(page, "text-size")]).toEqual([day, "normal"]);

  await onAnotherDevice(browser, async (other) => {
    await other.emulateMedia({ colorScheme: "light" });
    await signIn(other, "martine.cadiou");
    await other.goto("/");
    await expect(other.getByRole("heading", { level: 1, name: "Bonjour Martine" })).toBeVisible();
    expect(await paper(other)).toBe(day);
  });
});

test("on a shared computer, what was chosen before signing in follows who says that it is theirs", async ({
  page,
  browser,
}) => {
  await page.goto("/affichage");
  await choose(page, "Taille du texte", "Très grande");
  await signInByForm(page, "eric.lambert", false);
  const question = page.getByRole("status").filter({ hasText: "choisi ici avant votre connexion" });
  await expect(question).toBeVisible();
  expect(await shown(page, "text-size")).toBe("normal");
  await Promise.all([saved(page), question.getByRole("button", { name: "Le garder" }).click()]);
  expect(await shown(page, "text-size")).toBe("largest");
  await expect(question).toHaveCount(0);
  await onAnotherDevice(browser, async (other) => {
    await signIn(other, "eric.lambert");
    await other.goto("/");
    await expect(other.getByRole("heading", { level: 1, name: "Bonjour Éric" })).toBeVisible();
    expect(await shown(other, "text-size")).toBe("largest");
  });
});

test("what is chosen before signing in on one's own device follows to the others", async ({
  page,
  browser,
}) => {
  await page.goto("/affichage");
  await choose(page, "Taille du texte", "Grande");
  await choose(page, "Espacement", "Large");
  await Promise.all([saved(page), signInByForm(page, "bruno.kervella", true)]);
  await onAnotherDevice(browser, async (other) => {
    await signIn(other, "bruno.kervella");
    await other.goto("/");
    await expect(other.getByRole("heading", { level: 1, name: "Bonjour Bruno" })).toBeVisible();
    expect([await shown(other, "text-size"), await shown(other, "spacing")]).toEqual(["large", "wide"]);
  });
});

test("what is chosen in one page shows at once in the others of the same browser", async ({
  page,
  context,
}) => {
  await page.goto("/affichage");
  const beside = await context.newPage();
  await beside.goto(new URL("/connexion", page.url()).href);
  await expect(beside.getByRole("heading", { level: 1 })).toBeVisible();
  await choose(page, "Jour ou nuit", "Nuit");
  await expect(beside.locator("html")).toHaveAttribute("data-theme", "dark");
  await choose(page, "Langue", "English");
  await expect(beside.locator("html")).toHaveAttribute("lang", "en");
  await expect(beside.getByRole("button", { name: "Sign in" })).toBeVisible();
});

test("another language comes in place: the page is not loaded again", async ({ page }) => {
  await page.goto("/connexion");
  await page.getByRole("link", { name: "Affichage et langue" }).click();
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await choose(page, "Langue", "English");
  await expect(page.getByRole("heading", { level: 1, name: "Display and language" })).toBeVisible();
  expect(await page.evaluate(() => "sameDocument" in globalThis)).toBe(true);
});
