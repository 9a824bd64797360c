import type { BrowserContext, Page } from "playwright/test";

import { expectNoBarrier } from "./product/barriers.ts";
import { wholeBrowser } from "./product/browser.ts";
import { expect, password, signIn, test } from "./product/journey.ts";
import { listenAt } from "./product/people.ts";
import { type RunningProduct, startProduct } from "./product/running-product.ts";

let product: RunningProduct;

test.use({ launchOptions: wholeBrowser });
test.describe.configure({ mode: "serial" });
// The hours of a school change here, and what people receive.
test.beforeAll(async () => {
  test.setTimeout(180_000);
  product = await startProduct();
});
test.afterAll(() => product.stop());

const at = (path: string) => `${product.url}${path}`;
const bell = (page: Page, said: RegExp) => page.getByRole("link", { name: said });
const nothingToRead = /^Notifications$/;

/** Somebody verifies an address, which is told to them. */
async function verifyAnAddress(page: Page, address: string): Promise<void> {
  await page.goto(at("/compte/adresse"));
  await page.getByRole("button", { name: "En donner une autre" }).click();
  await page.getByLabel("Adresse e-mail").fill(address);
  await page.getByRole("button", { name: "M’envoyer un code" }).click();
  await expect(page.getByLabel("Code de huit chiffres")).toBeVisible();
  await page.goto(at("/demonstration/courriels"));
  const mail = page.getByRole("region", { name: "Votre code" }).filter({ hasText: address }).first();
  await expect(async () => {
    await page.getByRole("button", { name: "Regarder de nouveau" }).click();
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass();
  const code = /\d{4} \d{4}/.exec(await mail.innerText())![0];
  await page.goto(at("/compte/adresse"));
  await page.getByLabel("Code de huit chiffres").fill(code);
  await page.getByRole("button", { name: "Vérifier" }).click();
  await expect(page.getByRole("region", { name: "Votre adresse" })).toContainText(address);
}

test("the bell of a page that waits says what is new within a second, and one reads it there", async ({
  page,
  browser,
}) => {
  await signIn(page, "nadia.martin", product.url);
  await page.goto(at("/notifications"));
  await expect(page.getByRole("link", { name: "Un mot dans le carnet de liaison" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Tout marquer comme lu" }).click();
  await expect(bell(page, nothingToRead)).toBeVisible();
  await listenAt(page, at("/"));

  const other = await browser.newPage({ locale: "fr-FR" });
  await signIn(other, "nadia.martin", product.url);
  await verifyAnAddress(other, "nadia@boite-aux-lettres.example");
  await expect(bell(page, /^Notifications\s: 1 à lire$/)).toBeVisible({ timeout: 1000 });

  await bell(page, /à lire$/).click();
  await expect(page.getByRole("heading", { level: 1, name: "Notifications" })).toBeFocused();
  const today = page.getByRole("region", { name: "Aujourd’hui" });
  await expect(today.getByRole("link", { name: "Du nouveau sur votre compte" })).toBeVisible();
  await expectNoBarrier(page, "the page of notifications");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoBarrier(page, "by night");

  // With keys alone; where one is stays where one is.
  await today.getByRole("button", { name: /^Marquer comme lue/ }).focus();
  await page.keyboard.press("Enter");
  await expect(today.getByRole("link")).toBeFocused();
  await expect(bell(page, nothingToRead)).toBeVisible();
  await expect(bell(other, nothingToRead)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Mes connexions" })).toBeVisible();
  await other.close();
});

test("what one mutes is said, stays so, and is told no more", async ({ page }) => {
  await signIn(page, "nadia.martin", product.url);
  await page.goto(at("/compte/notifications"));
  const account = page.getByRole("group", { name: "Votre compte" });
  await expect(account.getByLabel("Dans Préau")).toHaveValue("AT_ONCE");
  for (const way of ["Dans Préau", "Par e-mail", "Sur mes appareils"]) {
    await account.getByLabel(way).selectOption("Jamais");
    await expect(page.getByText("C’est enregistré.")).toBeVisible();
  }
  await expect(account).toContainText(/En sourdine/);
  await page.reload();
  await expect(account.getByLabel("Par e-mail")).toHaveValue("NEVER");
  await expect(account).toContainText(/En sourdine/);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoBarrier(page, "the settings, on a phone");
  await verifyAnAddress(page, "nadia.martin@autre-boite.example");
  await page.goto(at("/notifications"));
  await expect(page.getByRole("link", { name: "Du nouveau sur votre compte" })).toHaveCount(1);
  await page.goto(at("/demonstration/courriels"));
  await expect(page.getByText("À nadia.martin@autre-boite.example")).toHaveCount(1);
});

/** What a browser of this machine cannot have from the services of the world, it is given here. */
async function givePushService(page: Page): Promise<string[]> {
  const told: string[] = [];
  await page.exposeFunction("tellJourney", (word: string) => void told.push(word));
  const keys = {
    p256dh: Buffer.alloc(65, 4).toString("base64url"),
    auth: Buffer.alloc(16, 1).toString("base64url"),
  };
  await page.addInitScript((given) => {
    const { tellJourney } = window as unknown as { tellJourney: (word: string) => void };
    let made: object | null = null;
    PushManager.prototype.subscribe = (options) => {
      tellJourney(`subscribed, seen: ${options?.userVisibleOnly}`);
      const subscription = {
        endpoint: "https://push.example.org/a-browser",
        toJSON: () => ({ endpoint: subscription.endpoint, keys: given }),
        unsubscribe: async () => {
          made = null;
          tellJourney("unsubscribed");
          return true;
        },
      };
      made = subscription;
      return Promise.resolve(subscription as unknown as PushSubscription);
    };
    PushManager.prototype.getSubscription = () => Promise.resolve(made as PushSubscription | null);
  }, keys);
  return told;
}

/** Wakes the service worker as the push service of the browser does. */
async function push(context: BrowserContext, page: Page, data: string): Promise<void> {
  const session = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    });
  });
  await session.send("ServiceWorker.enable");
  const registrationId = await registered;
  await session.send("ServiceWorker.deliverPushMessage", { origin: product.url, registrationId, data });
}

test("one's own device tells that there is something, and nothing of what; after signing out it is silent", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["notifications"], { origin: product.url });
  const told = await givePushService(page);
  const data = { login: "karim.benali", password, ownDevice: true };
  expect((await page.request.post(at("/session/sign-in"), { data })).ok()).toBe(true);
  await page.goto(at("/compte/notifications"));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // Nothing is asked for before a press.
  expect(told).toEqual([]);
  const device = page.getByRole("region", { name: "Sur cet appareil" });
  await device.getByRole("button", { name: "Me prévenir sur cet appareil" }).click();
  await expect(device).toContainText("1 de vos appareils est prévenu.");
  expect(told).toEqual(["subscribed, seen: true"]);
  await expectNoBarrier(page, "a device that is told");

  const shown = () =>
    page.evaluate(async () => {
      const all = await (await navigator.serviceWorker.ready).getNotifications();
      return all.map(({ title, body, data: kept }) => ({ title, body, kept: kept as unknown }));
    });
  const news = {
    title: "Préau",
    body: "Il y a du nouveau pour vous. Appuyez pour le voir.",
    kept: { path: "/notifications" },
  };
  // As a push service does, until it is taken: what comes twice is one line.
  await expect(async () => {
    await push(context, page, JSON.stringify({ locale: "fr", path: "/notifications", text: "Léa" }));
    await expect.poll(shown, { timeout: 3000 }).toEqual([news]);
  }).toPass({ timeout: 20_000 });

  await page.getByRole("button", { name: /mon compte/ }).click();
  await page.getByRole("menuitem", { name: "Se déconnecter", exact: true }).click();
  await expect(page).toHaveURL(/\/connexion/);
  expect((await page.request.post(at("/session/sign-in"), { data })).ok()).toBe(true);
  await page.goto(at("/compte/notifications"));
  await expect(device.getByRole("button", { name: "Me prévenir sur cet appareil" })).toBeVisible();
  await expect(device).not.toContainText("de vos appareils");
});

test("a shared computer offers to tell nobody anything", async ({ page }) => {
  await signIn(page, "karim.benali", product.url);
  await page.goto(at("/compte/notifications"));
  const device = page.getByRole("region", { name: "Sur cet appareil" });
  await expect(device).toContainText("Un ordinateur partagé ne vous montre rien");
  await expect(device.getByRole("button")).toHaveCount(0);
});

test("the head decides when the school is quiet; a mother reads it, and has hours of her own", async ({
  page,
  browser,
}) => {
  await signIn(page, "helene.marchand", product.url);
  await page.goto(at("/compte/heures-calmes"));
  await page.getByRole("link", { name: "Changer les heures" }).first().click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Heures calmes de l’établissement" }),
  ).toBeVisible();
  await page.getByLabel("Calme à partir de").fill("23:30");
  await expect(page.getByText(/Choisissez une heure entre/)).toBeVisible();
  await page.getByLabel("Calme à partir de").fill("21:00");
  await expect(page.getByText(/^De 21\s?h à 7\s?h, le week-end et pendant les vacances\.$/)).toBeVisible();
  await expectNoBarrier(page, "the hours of a school");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText(/Les heures sont enregistrées/)).toBeVisible();

  const hers = await browser.newPage({ locale: "fr-FR" });
  await signIn(hers, "nadia.martin", product.url);
  await hers.goto(at("/compte/heures-calmes"));
  const schools = hers.getByRole("region", { name: "Celles de mes établissements" });
  await expect(schools.getByText(/^De 21\s?h à 7\s?h/)).toHaveCount(1);
  await expect(schools.getByRole("link", { name: "Changer les heures" })).toHaveCount(0);
  const own = hers.getByRole("region", { name: "Les miennes" });
  await own.getByLabel("Calme à partir de").fill("19:30");
  await own.getByRole("button", { name: "Enregistrer" }).click();
  await expect(own.getByRole("button", { name: "Ne plus en avoir à moi" })).toBeVisible();
  await hers.goto(at("/compte/notifications"));
  await expect(hers.getByText(/^De 19\s?h\s?30 à 7\s?h, et le week-end\.$/)).toBeVisible();
  await hers.goto(at("/administration/heures-calmes/not-hers"));
  await expect(hers.getByText(/Il n’y a pas ici d’établissement/)).toBeVisible();
  await hers.close();
});
