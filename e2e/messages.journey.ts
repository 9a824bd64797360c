import type { Browser, ViewportSize } from "playwright/test";

import { expectNoBarrier } from "./product/barriers.ts";
import { expect, test } from "./product/journey.ts";
import { setOpeningHours } from "./product/opening-hours.ts";
import { listenAt, openAs, phone } from "./product/people.ts";
import { expectPrintedAlone } from "./product/printing.ts";
import { type RunningProduct, startProduct } from "./product/running-product.ts";
import { line, send, to, write } from "./product/writing.ts";

let product: RunningProduct;

test.beforeAll(async () => {
  product = await startProduct();
  await setOpeningHours(product, true);
});
test.afterAll(() => product.stop());

const somebody = (browser: Browser, login: string, viewport?: ViewportSize) =>
  openAs(browser, product.url, login, viewport);

test("a teacher writes to all guardians of a class; each reads a copy of their own, and answers the teacher alone", async ({
  browser,
}) => {
  const [karim, nadia, julie] = await Promise.all([
    somebody(browser, "karim.benali"),
    somebody(browser, "nadia.martin", phone),
    somebody(browser, "julie.lambert"),
  ]);
  await listenAt(nadia, "/messages");
  await karim.goto("/messages/nouveau");
  await to(karim, "5eb", /Responsables/);
  await write(karim, "Visite du musée", "Bonjour, la visite a lieu mardi.");
  await expect(karim.getByText(/\d+ copies privées · remis tout de suite/)).toBeVisible();
  await expect(karim.getByText("Brouillon enregistré")).toBeVisible();
  await send(karim);
  await expect(karim.getByText(/Message envoyé à \d+ personnes/)).toBeVisible();

  // It shows by itself, and takes no focus.
  await expect(line(nadia, "Visite du musée")).toBeVisible();
  await line(nadia, "Visite du musée").click();
  await expect(nadia.getByRole("heading", { level: 1, name: "Visite du musée" })).toBeVisible();
  await expect(nadia.getByText("Copie privée")).toBeVisible();
  await expect(nadia.getByText("Lambert")).toHaveCount(0);
  await nadia.getByRole("button", { name: "Répondre", exact: true }).click();
  await nadia.getByRole("textbox", { name: "Message" }).click();
  await nadia.keyboard.type("Léa sera là.");
  await send(nadia);
  await expect(nadia.getByText("Message envoyé")).toBeVisible();

  await julie.goto("/messages");
  await line(julie, "Visite du musée").click();
  await expect(julie.getByRole("article").getByText("la visite a lieu mardi")).toBeVisible();
  await expect(julie.getByText("Léa sera là")).toHaveCount(0);
  await expect(julie.getByText("Martin")).toHaveCount(0);

  await karim.goto("/messages");
  await line(karim, "Visite du musée").filter({ hasText: "Nadia Martin" }).click();
  await expect(karim.getByRole("article").getByText("Léa sera là.")).toBeVisible();
});

test("without network, what one writes is kept, and goes once the network is back", async ({ browser }) => {
  const nadia = await somebody(browser, "nadia.martin", phone);
  await nadia.goto("/messages/nouveau");
  await to(nadia, "benali", /Benali/);
  await nadia.context().setOffline(true);
  await write(nadia, "Carnet oublié", "Je l’apporte à midi.");
  await expect(nadia.getByText("le brouillon est gardé sur cet appareil")).toBeVisible();
  await send(nadia);
  await expect(nadia.getByRole("alert")).toContainText("votre message est gardé");
  await nadia.context().setOffline(false);
  await nadia.evaluate(() => dispatchEvent(new Event("online")));
  await expect(nadia.getByText("Brouillon enregistré")).toBeVisible();

  // Another browser of hers finds it, with to whom and what.
  const desk = await somebody(browser, "nadia.martin");
  await desk.goto("/messages/brouillons");
  await desk.getByRole("link", { name: /Carnet oublié/ }).click();
  await expect(desk.getByText("Je l’apporte à midi.").last()).toBeVisible();
  await send(desk);
  await expect(desk.getByText("Message envoyé")).toBeVisible();
  await desk.goto("/messages/brouillons");
  await expect(desk.getByText("Aucun brouillon")).toBeVisible();
});

test("what one writes is there after a reload; an answer left for later goes on in its conversation", async ({
  browser,
}) => {
  const karim = await somebody(browser, "karim.benali");
  await karim.goto("/messages/nouveau");
  await to(karim, "nadia martin", /Nadia Martin/);
  await write(karim, "Le cahier vert", "Léa l’a-t-elle à la maison ?");
  await expect(karim.getByText("Brouillon enregistré")).toBeVisible();
  await karim.reload();
  await expect(karim.getByRole("textbox", { name: "Objet" })).toHaveValue("Le cahier vert");
  await expect(karim.getByRole("textbox", { name: "Message" })).toContainText("à la maison");
  await send(karim);
  await expect(karim.getByText("Message envoyé")).toBeVisible();

  const nadia = await somebody(browser, "nadia.martin", phone);
  await nadia.goto("/messages");
  await line(nadia, "Le cahier vert").click();
  await nadia.getByRole("button", { name: "Répondre", exact: true }).click();
  await nadia.getByRole("textbox", { name: "Message" }).click();
  await nadia.keyboard.type("Je regarde");
  await expect(nadia.getByText("Brouillon enregistré")).toBeVisible();
  await nadia.reload();
  await expect(nadia.getByRole("textbox", { name: "Message" })).toHaveText("Je regarde");
  await nadia.getByRole("button", { name: "Plus tard" }).click();
  await nadia.getByRole("button", { name: "Continuer ma réponse" }).click();
  await expect(nadia.getByRole("textbox", { name: "Message" })).toHaveText("Je regarde");
  await send(nadia);
  await expect(nadia.getByText("Message envoyé")).toBeVisible();
  await expect(nadia.getByRole("button", { name: "Continuer ma réponse" })).toHaveCount(0);
});

test("a message is scheduled, cancelled and written again; another is recalled after it was read", async ({
  browser,
}) => {
  const karim = await somebody(browser, "karim.benali");
  await karim.goto("/messages/nouveau");
  await to(karim, "nadia martin", /Nadia Martin/);
  await write(karim, "Rendez-vous", "Seriez-vous libre jeudi ?");
  await karim.getByLabel("Envoyer plus tard").check();
  await expect(karim.getByText(/sera remis demain à 8/)).toBeVisible();
  await karim.getByRole("button", { name: "Programmer" }).click();
  await expect(karim).toHaveURL(/programmes/);
  await line(karim, "Rendez-vous").click();
  await expect(karim.getByText("Programmé : il sera remis demain")).toBeVisible();
  await karim.getByRole("button", { name: "Annuler l’envoi" }).click();
  await expect(karim).toHaveURL(/brouillon\//);
  await expect(karim.getByRole("textbox", { name: "Objet" })).toHaveValue("Rendez-vous");
  await karim.getByLabel("Envoyer plus tard").uncheck();
  await send(karim);
  await expect(karim.getByText("Message envoyé")).toBeVisible();

  const nadia = await somebody(browser, "nadia.martin");
  await nadia.goto("/messages");
  await line(nadia, "Rendez-vous").click();
  await expect(nadia.getByRole("article").getByText("Seriez-vous libre jeudi")).toBeVisible();
  await karim.getByRole("button", { name: "Rappeler" }).click();
  await expect(karim.getByText("plus personne ne peut le lire").first()).toBeVisible();
  await expect(nadia.getByText("Ce message a été rappelé par son auteur.").last()).toBeVisible();
  await expect(nadia.getByText("Seriez-vous libre jeudi")).toHaveCount(0);
});

test("with nothing but keys, one chooses to whom, writes and sends", async ({ browser }) => {
  const page = await somebody(browser, "karim.benali");
  await page.goto("/messages/nouveau");
  await page.getByRole("combobox", { name: "À" }).focus();
  await page.keyboard.type("nadia martin");
  await expect(page.getByRole("option", { name: /Nadia Martin/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Destinataires" })).toContainText("Nadia Martin");
  await page.keyboard.press("Backspace");
  await expect(page.getByRole("list", { name: "Destinataires" })).toHaveCount(0);
  await page.keyboard.type("nadia martin");
  await expect(page.getByRole("option", { name: /Nadia Martin/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "Objet" })).toBeFocused();
  await page.keyboard.type("Au clavier");
  await page.getByRole("textbox", { name: "Message" }).focus();
  await page.keyboard.type("Tout va bien.");
  await page.getByRole("button", { name: "Envoyer", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Message envoyé")).toBeVisible();
});

test("what wants something says so beside it, and receives focus", async ({ browser }) => {
  const page = await somebody(browser, "karim.benali");
  await page.goto("/messages/nouveau");
  await send(page);
  await expect(page.getByText("Choisissez au moins un destinataire.")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "À" })).toBeFocused();
});

test("conversations are chosen, archived and had again; searched, starred and kept in a folder", async ({
  browser,
}) => {
  const page = await somebody(browser, "sofia.rossi");
  await page.goto("/messages");
  const first = page.getByRole("list", { name: "Conversations" }).getByRole("listitem").first();
  const subject = (await first.getByRole("checkbox").getAttribute("aria-label"))!;
  await first.getByRole("checkbox").check();
  await page.getByRole("toolbar").getByRole("button", { name: "Archiver" }).click();
  await expect(page.getByRole("checkbox", { name: subject })).toHaveCount(0);
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByRole("checkbox", { name: subject })).toBeVisible();
  await first.getByRole("button", { name: /^Étoile/ }).click();
  await page.goto("/messages/suivis");
  await expect(page.getByRole("checkbox", { name: subject })).toBeVisible();
  await page.goto("/messages/reglages");
  await page.getByRole("button", { name: "Nouveau dossier" }).click();
  await page.getByLabel("Nom du dossier").fill("À garder");
  await page.getByRole("button", { name: "Créer" }).click();
  await expect(page.getByRole("link", { name: "À garder" })).toBeVisible();
});

test("at night a teacher is told before sending when it will be delivered", async ({ browser }) => {
  await setOpeningHours(product, false);
  try {
    const page = await somebody(browser, "karim.benali");
    await page.goto("/messages/nouveau");
    await to(page, "5eb", /Responsables/);
    await expect(page.getByText(/copies privées · heures calmes\s: sera remis/)).toBeVisible();
  } finally {
    await setOpeningHours(product, true);
  }
});

test("nothing bars the way, wide or on a phone, by night, while one reads, chooses and writes; and a conversation is printed alone", async ({
  browser,
}) => {
  test.setTimeout(90_000);
  for (const screen of [phone, undefined]) {
    const page = await somebody(browser, "nadia.martin", screen);
    await page.emulateMedia({ colorScheme: screen ? "dark" : "light" });
    await page.goto("/messages");
    const list = page.getByRole("list", { name: "Conversations" });
    await expect(list).toBeVisible();
    await expectNoBarrier(page, "the list");
    await list.getByRole("checkbox").first().check();
    await expectNoBarrier(page, "conversations chosen");
    await list.getByRole("link").first().click();
    await expect(page.getByRole("article").last()).toBeVisible();
    await expectNoBarrier(page, "a conversation");
    await expectPrintedAlone(page);
    await page.getByRole("button", { name: "Répondre", exact: true }).click();
    await expect(page.getByRole("textbox", { name: "Message" })).toBeVisible();
    await expectNoBarrier(page, "an answer");
    await page.goto("/messages/nouveau");
    await page.getByRole("combobox", { name: "À" }).fill("benali");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.getByRole("option").first().click();
    await page.getByLabel("Envoyer plus tard").check();
    await expectNoBarrier(page, "a new message");
  }
});
