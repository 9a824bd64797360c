import type { BrowserContext, Page } from "playwright/test";

import { expectNoBarrier } from "./product/barriers.ts";
import { expect, password, test } from "./product/journey.ts";
import { productToUpdate } from "./product/updated-product.ts";

async function signInByForm(page: Page, login: string, ownDevice: boolean): Promise<void> {
  await page.goto("/connexion");
  await page.getByLabel("Identifiant").fill(login);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  if (ownDevice) await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Se connecter", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Bonjour/ })).toBeVisible();
}

/** The shell is kept, and every file of this visit. */
const untilKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const files = performance
          .getEntriesByType("resource")
          .flatMap(({ name }) => (name.includes("/assets/") ? name : []));
        const kept = await Promise.all(["/", ...files].map((file) => caches.match(file)));
        return navigator.serviceWorker.controller !== null && !kept.includes(undefined);
      }),
    )
    .toBe(true);

/** All that this browser keeps, as one text. */
const everythingKept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const answers = await Promise.all(
      names.map(async (name) => {
        const cache = await caches.open(name);
        const requests = await cache.keys();
        return Promise.all(
          requests.map(
            async ({ url }) =>
              `${url} ${/\.(woff2|js|css)$/.test(url) ? "" : await (await cache.match(url))?.text()}`,
          ),
        );
      }),
    );
    const bases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, bases, answers]);
  });

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: /mon compte/ }).click();
  await page.getByRole("menuitem", { name: "Se déconnecter", exact: true }).click();
  await expect(page).toHaveURL(/\/connexion/);
  await expect(page.getByText("Rien de vous ne reste sur cet appareil")).toBeVisible();
}

const offlineMark = (page: Page) => page.getByRole("status").filter({ hasText: "Hors connexion" });

async function reloadWithoutNetwork(page: Page, context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await page.reload();
}

test("on her own device, a pupil reads her last dashboard in the bus, and sees that it is not of now", async ({
  page,
  context,
}) => {
  await signInByForm(page, "lea.martin", true);
  await expect(page.getByRole("region", { name: "Mes classes" })).toContainText("5eB");
  await untilKept(page);
  await reloadWithoutNetwork(page, context);
  await expect(page.getByRole("heading", { level: 1, name: "Bonjour Léa" })).toBeVisible();
  await expect(offlineMark(page)).toContainText("votre tableau de bord du");
  await expectNoBarrier(page, "the last dashboard, without network");
  await expect(page.getByRole("region", { name: "Mes classes" })).toContainText("5eB");

  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(offlineMark(page)).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Mes classes" })).toContainText("5eB");
});

test("without network, a dashboard that nobody reads on their own device is not there", async ({
  page,
  context,
}) => {
  await signInByForm(page, "zoe.lambert", false);
  await untilKept(page);
  expect(await everythingKept(page)).not.toMatch(/Zoé|Lambert|last-dashboard/);
  await reloadWithoutNetwork(page, context);
  await expect(page.getByText("Préau ne répond pas")).toBeVisible();
  await expect(page.getByText("Bonjour Zoé")).toHaveCount(0);
});

test("signing out of one's own device leaves nothing: no copy, no name, nothing behind the back button", async ({
  page,
  context,
}) => {
  await signInByForm(page, "nadia.martin", true);
  await untilKept(page);
  await expect.poll(() => everythingKept(page)).toContain("last-dashboard");
  await page.goto("/annuaire");
  await signOut(page);
  expect(await everythingKept(page)).not.toMatch(/Nadia|Martin|Léa|last-dashboard|preau:person/);
  await page.goBack();
  await expect(page.getByLabel("Identifiant")).toBeVisible();
  await expect(page.getByText("Bonjour Nadia")).toHaveCount(0);
  await context.setOffline(true);
  await page.goto("/").catch(() => undefined);
  await expect(page.getByText("Bonjour Nadia")).toHaveCount(0);
});

test("a copy goes as soon as it is known that the session ended, or that somebody else is there", async ({
  page,
  context,
}) => {
  await signInByForm(page, "karim.benali", true);
  await expect.poll(() => everythingKept(page)).toContain("last-dashboard");
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.goto("/");
  await expect(page).toHaveURL(/\/connexion/);
  expect(await everythingKept(page)).not.toContain("last-dashboard");

  await context.addCookies(cookies);
  await page.goto("/");
  await expect.poll(() => everythingKept(page)).toContain("Karim");
  await context.clearCookies({ name: /session/ });
  await signInByForm(page, "claire.lemoine", true);
  await expect.poll(() => everythingKept(page)).toContain("Claire");
  expect(await everythingKept(page)).not.toContain("Karim");
});

test("the worker and the manifest come from here alone, and nothing that the API says is kept", async ({
  page,
}) => {
  await signInByForm(page, "helene.marchand", true);
  await untilKept(page);
  const policy = (await page.request.get("/")).headers()["content-security-policy"];
  expect(policy).toContain("worker-src 'self'");
  expect(policy).toContain("manifest-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe|\*/);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain("/");
  expect(kept.filter((path) => path !== "/" && !path.startsWith("/assets/"))).toEqual([]);
});

test("it installs: a manifest with icons that a phone may cut, and a worker", async ({ page }) => {
  await page.goto("/connexion");
  const address = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = (await (await page.request.get(address!)).json()) as {
    start_url: string;
    display: string;
    icons: { src: string; sizes: string; purpose: string }[];
  };
  expect(manifest).toMatchObject({ start_url: "/", display: "standalone" });
  for (const { src } of manifest.icons) expect((await page.request.get(src)).status()).toBe(200);
  expect(manifest.icons.filter(({ purpose }) => purpose === "maskable").map(({ sizes }) => sizes)).toContain(
    "512x512",
  );
  const tools = await page.context().newCDPSession(page);
  const { installabilityErrors } = await tools.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});

test("a new version says quietly that it is ready, and comes when one says so", async ({ browser }) => {
  const product = await productToUpdate(process.env["PREAU_URL"]!);
  const context = await browser.newContext({ baseURL: product.url, locale: "fr-FR" });
  try {
    const page = await context.newPage();
    await signInByForm(page, "martine.cadiou", true);
    await untilKept(page);
    const look = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
      });
    await look();
    await expect(page.getByText("Une nouvelle version est prête.")).toHaveCount(0);

    product.update();
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await look();
    await expect(page.getByText("Une nouvelle version est prête.")).toBeVisible();
    expect(await page.evaluate(() => "sameDocument" in globalThis)).toBe(true);
    await page.getByRole("button", { name: "Recharger", exact: true }).click();
    await page.waitForFunction(() => !("sameDocument" in globalThis));
    await expect(page.getByRole("heading", { level: 1, name: "Bonjour Martine" })).toBeVisible();
    await expect(page.getByText("Une nouvelle version est prête.")).toHaveCount(0);
  } finally {
    await context.close();
    product.close();
  }
});
