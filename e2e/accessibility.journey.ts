import type { Page } from "playwright/test";

import { expectNoBarrier } from "./product/barriers.ts";
import { goOn, open } from "./product/going.ts";
import { expect, signIn, test } from "./product/journey.ts";
import { declaredRoutes } from "./product/routes.ts";

/** Who sees no news changes none. */
const changing = (address: string) => (address === "/" ? address : `${address}/modifier`);

const proposal = /^\/actualites\/propositions\/./;

/** How to stand on each route; a function finds an address among what the person sees. */
const addresses: Readonly<Record<string, string | ((page: Page) => Promise<string>)>> = {
  "/": "/",
  "/page/:page": "/page/home",
  "/tableau-de-bord/historique": "/tableau-de-bord/historique",
  "/annuaire": "/annuaire?q=ma",
  "/annuaire/:id": (page) => firstLink(page, "/annuaire", /^\/annuaire\/./),
  "/classes/:id": async (page) => `/classes/${await idOfClass(page)}`,
  "/actualites": "/actualites",
  "/actualites/:id": (page) => firstLink(page, "/", /^\/actualites\/./),
  "/actualites/ecrire": "/actualites/ecrire",
  "/actualites/:id/modifier": (page) => firstLink(page, "/", /^\/actualites\/./).then(changing),
  "/actualites/proposer": "/actualites/proposer",
  "/actualites/propositions": "/actualites/propositions",
  "/actualites/propositions/:id": (page) => firstLink(page, "/actualites/propositions", proposal),
  "/actualites/propositions/:id/modifier": async (page) =>
    `${await firstLink(page, "/actualites/propositions", proposal)}/modifier`,
  "/carnet": "/carnet",
  "/carnet/ecrire": "/carnet/ecrire",
  "/carnet/:id": noticeOf,
  "/carnet/:id/modifier": async (page) => `${await noticeOf(page)}/modifier`,
  "/carnet/:id/coupons": async (page) => `${await noticeOf(page)}/coupons`,
  "/carnet/:id/liste": async (page) => `${await noticeOf(page)}/liste`,
  "/agenda": "/agenda",
  "/agenda/calendriers": "/agenda/calendriers",
  "/messages": "/messages",
  "/messages/:box": "/messages/envoyes",
  "/messages/dossier/:folder": "/messages/dossier/none",
  "/messages/conversation/:id": (page) => firstLink(page, "/messages", /^\/messages\/conversation\/./),
  "/messages/message/:id": "/messages/message/none",
  "/messages/brouillon/:id": "/messages/brouillon/none",
  "/messages/nouveau": "/messages/nouveau",
  "/messages/reglages": "/messages/reglages",
  "/messages/appels/:id": "/messages/appels/none",
  "/administration/layers": "/administration/layers",
  "/administration/layers/:id": (page) =>
    firstLink(page, "/administration/layers", /^\/administration\/layers\/./),
  "/administration/heures-calmes/:id": (page) =>
    firstLink(page, "/compte/heures-calmes", /^\/administration\/heures-calmes\/./),
  "/notifications": "/notifications",
  "/plus": "/plus",
  "/administration/moderation": "/administration/moderation",
  "/administration/correspondance/:id": (page) =>
    firstLink(page, "/administration/moderation", /^\/administration\/correspondance\/./),
  "/compte/blocages": "/compte/blocages",
  "/compte/signalements": "/compte/signalements",
  "/compte/sessions": "/compte/sessions",
  "/compte/notifications": "/compte/notifications",
  "/compte/heures-calmes": "/compte/heures-calmes",
  "/compte/adresse": "/compte/adresse",
  "/compte/anniversaire": "/compte/anniversaire",
  "/compte/mot-de-passe": "/compte/mot-de-passe",
  "/nouveau-mot-de-passe": "/nouveau-mot-de-passe#no.link",
  "/demonstration/courriels": "/demonstration/courriels",
  "/affichage": "/affichage",
  "/accessibilite": "/accessibilite",
  "/connexion": "/connexion",
  "/activation": "/activation",
  "/mot-de-passe-oublie": "/mot-de-passe-oublie",
};

const signedOut = ["/connexion", "/activation", "/mot-de-passe-oublie"];

/** The same for whoever signed in: one person looks. */
const sameForAll = new Set([
  "/page/:page",
  "/messages/dossier/:folder",
  "/messages/message/:id",
  "/messages/brouillon/:id",
  "/messages/appels/:id",
  "/compte/blocages",
  "/compte/signalements",
  "/compte/sessions",
  "/compte/anniversaire",
  "/compte/mot-de-passe",
  "/nouveau-mot-de-passe",
  "/demonstration/courriels",
  "/affichage",
  "/accessibilite",
]);

/** What differs for those who see parts of what the others see. */
const ofEachRole = new Set([
  "/",
  "/annuaire",
  "/annuaire/:id",
  "/classes/:id",
  "/actualites",
  "/agenda",
  "/messages",
  "/messages/nouveau",
  "/carnet",
  "/notifications",
  "/plus",
]);

/** One of each role: the first looks at every page, those of `wholly` at all that may differ. */
const wholly = new Set(["STUDENT", "GUARDIAN", "TEACHER", "LEADERSHIP", "ADMINISTRATOR"]);
/** Pages that say the same to those who may not use them as to the first, who may not either. */
const closedTo: Readonly<Record<string, RegExp>> = {
  GUARDIAN: /^\/administration|\/(?:ecrire|modifier|proposer|coupons|liste)$/,
  ADMINISTRATOR: /^\/carnet\/./,
};
const people: Readonly<Record<string, string>> = {
  STUDENT: "lea.martin",
  GUARDIAN: "nadia.martin",
  TEACHER: "karim.benali",
  LEADERSHIP: "helene.marchand",
  SCHOOL_LIFE: "claire.lemoine",
  STAFF: "martine.cadiou",
  AGENT: "ines.caron",
  INTERNSHIP_TUTOR: "bruno.kervella",
  ADMINISTRATOR: "aurelie.stephan",
};

async function firstLink(page: Page, from: string, shape: RegExp): Promise<string> {
  await goOn(page, from);
  const links = await page.getByRole("main").getByRole("link").all();
  for (const link of links) {
    const address = (await link.getAttribute("href")) ?? "";
    if (shape.test(address)) return address;
  }
  return from;
}

async function noticeOf(page: Page): Promise<string> {
  return firstLink(page, "/carnet", /^\/carnet\/(?!ecrire)./);
}

async function idOfClass(page: Page): Promise<string> {
  const address = await firstLink(page, "/", /^\/classes\/./);
  return address.split("/").at(-1) || "none";
}

test("every route of the application is on the list of those that are looked at", () => {
  expect(declaredRoutes().sort()).toEqual(Object.keys(addresses).sort());
});

for (const address of signedOut) {
  test(`nothing bars the way on ${address}, by day and by night`, async ({ page }) => {
    await open(page, address);
    await expectNoBarrier(page, address);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoBarrier(page, `${address} by night`, ["color-contrast"]);
  });
}

const isLookedAtBy = (role: string, route: string): boolean =>
  !signedOut.includes(route) &&
  (role === "STUDENT" || !sameForAll.has(route)) &&
  !closedTo[role]?.test(route) &&
  (wholly.has(role) || ofEachRole.has(route));

/** Few enough to be looked at in a minute, on a slow machine too. */
const atOnce = 24;

const parts = Object.keys(people).flatMap((role) => {
  const routes = Object.keys(addresses).filter((route) => isLookedAtBy(role, route));
  const count = Math.ceil(routes.length / atOnce);
  return Array.from({ length: count }, (_, index) => ({
    role,
    part: `${index + 1} of ${count}`,
    routes: routes.slice(index * atOnce, (index + 1) * atOnce),
  }));
});

for (const { role, part, routes } of parts) {
  test(`nothing bars the way of ${role}, ${part}`, async ({ page }) => {
    test.setTimeout(180_000);
    await signIn(page, people[role]!);
    await open(page, "/");
    for (const route of routes) {
      const address = addresses[route]!;
      await goOn(page, typeof address === "string" ? address : await address(page));
      await expectNoBarrier(page, `${role} on ${route}`);
    }
  });
}

test("nothing bars the way by night, on a phone, while arranging, in a dialog, or where something failed", async ({
  page,
}) => {
  await signIn(page, "sofia.rossi");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "/");
  await expectNoBarrier(page, "phone by night");
  await page.getByRole("button", { name: "Organiser", exact: true }).click();
  await expect(page.getByRole("toolbar")).toBeVisible();
  await expectNoBarrier(page, "arranging");
  await page.getByRole("button", { name: "Organiser Actualités" }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await expectNoBarrier(page, "menu");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Ajouter un module" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNoBarrier(page, "catalogue");
  await page.getByRole("button", { name: "Ajouter : Raccourcis" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Organiser Raccourcis" }).click();
  await page.getByRole("menuitem", { name: "Réglages" }).click();
  await page.getByRole("button", { name: "Ajouter une adresse" }).click();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Remplissez ce champ.").first()).toBeVisible();
  await expectNoBarrier(page, "settings with problems");
  await page.keyboard.press("Escape");
  await page.route("**/graphql", (route) => route.abort());
  await page.goto("/annuaire");
  await expect(page.getByRole("alert")).toBeVisible();
  await expectNoBarrier(page, "failure");
});
