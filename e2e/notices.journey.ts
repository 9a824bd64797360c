import type { Browser, Page } from "playwright/test";

import { expectNoBarrier } from "./product/barriers.ts";
import { expect, test } from "./product/journey.ts";
import { openAs, phone } from "./product/people.ts";

const outing = "Sortie au théâtre : Le Malade imaginaire";

/** A guardian who opens the notices on a phone. */
async function onPhone(browser: Browser, baseURL: string, login: string): Promise<Page> {
  const page = await openAs(browser, baseURL, login, phone);
  await page.goto("/carnet");
  return page;
}

const childPanel = (page: Page, name: string) => page.getByRole("region", { name });

test("a mother of children in two schools signs on her phone; the teacher sees it come, and nobody else", async ({
  page,
  signIn: as,
  browser,
  baseURL,
}) => {
  await as("karim.benali");
  await page.goto("/carnet");
  await page.getByRole("link", { name: outing }).click();
  const lea = page
    .getByRole("list", { name: "Réponses des familles" })
    .getByRole("listitem")
    .filter({ hasText: "Léa Martin" });
  await expect(lea).toContainText("Sans réponse");
  await expect(lea).toContainText("Nadia Martin");

  const mother = await onPhone(browser, baseURL!, "nadia.martin");
  const father = await onPhone(browser, baseURL!, "thomas.martin");
  await father.getByRole("link", { name: outing }).click();
  await expect(childPanel(father, "Léa")).toBeVisible();
  const before = await father.getByRole("main").innerText();

  await mother.goto("/plus");
  await mother.getByRole("link", { name: "Carnet" }).click();
  const toSign = mother.getByRole("region", { name: "À signer" });
  await expect(toSign.getByText("Léa", { exact: true }).first()).toBeVisible();
  await expect(toSign.getByText("Noé", { exact: true }).first()).toBeVisible();
  await expectNoBarrier(mother, "the list, on a phone");
  await toSign.getByRole("link", { name: outing }).click();
  const panel = childPanel(mother, "Léa");
  await panel.getByRole("button", { name: "Signer pour Léa" }).click();
  await expect(panel.getByRole("alert")).toContainText("oui ou non");
  await panel.getByText("Oui", { exact: true }).click();
  await panel.getByLabel("Un mot pour l’établissement").fill("Elle prend le car du retour.");
  await expectNoBarrier(mother, "a notice to sign, on a phone");
  await panel.getByRole("button", { name: "Signer pour Léa" }).click();
  await expect(panel).toContainText("Signé par vous");

  await expect(lea).toContainText("Nadia Martin · Oui");
  await expect(lea).toContainText("Elle prend le car du retour.");
  expect(await father.getByRole("main").innerText()).toBe(before);
  await father.reload();
  await expect(childPanel(father, "Léa").getByRole("button", { name: "Signer pour Léa" })).toBeVisible();
  expect(await father.getByRole("main").innerText()).toBe(before);

  await panel.getByRole("button", { name: "Modifier ma réponse" }).click();
  await panel.getByText("Non", { exact: true }).click();
  await panel.getByRole("button", { name: "Signer pour Léa" }).click();
  await expect(lea).toContainText("Désaccord");
  await expect(lea).toContainText("Auparavant, Nadia Martin");
  await mother.emulateMedia({ colorScheme: "dark" });
  await expectNoBarrier(mother, "what was signed, by night");
  await Promise.all([mother.context().close(), father.context().close()]);
});

test("a teacher writes to a class, reminds, records a slip of paper, prints, and closes", async ({
  page,
  signIn: as,
  browser,
  baseURL,
}) => {
  await as("karim.benali");
  await page.goto("/carnet");
  await page.getByRole("link", { name: "Écrire un mot" }).click();
  await page.getByRole("button", { name: "Envoyer aux familles" }).click();
  await expect(page.getByRole("alert")).toContainText("au moins une classe");
  await page.getByRole("checkbox", { name: "5eB" }).check();
  await page.getByRole("button", { name: "Envoyer aux familles" }).click();
  await expect(page.getByRole("textbox", { name: "Titre" })).toBeFocused();
  await page.getByRole("textbox", { name: "Titre" }).fill("Matériel de géométrie");
  await page.getByRole("textbox", { name: "Texte" }).click();
  await page.keyboard.type("Compas et équerre, à partir de lundi.");
  await page.getByLabel("Ce que répondent les familles").selectOption("Un choix parmi plusieurs");
  await page.getByLabel("Question").fill("Votre enfant a-t-il son compas ?");
  await page.getByLabel("Choix", { exact: true }).fill("Oui, il l’a\nLe collège le prête");
  await expectNoBarrier(page, "writing");
  await page.getByRole("button", { name: "Envoyer aux familles" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Matériel de géométrie" })).toBeVisible();
  const notice = page.url();

  const list = page.getByRole("list", { name: "Réponses des familles" });
  await expect(list.getByRole("listitem")).not.toHaveCount(0);
  await page.getByRole("button", { name: /^Relancer les familles/ }).click();
  await expect(page.getByText(/^Rappel envoyé à \d+ personnes/)).toBeVisible();
  const lea = list.getByRole("listitem").filter({ hasText: "Léa Martin" });
  await lea.getByRole("button", { name: "Noter une réponse papier pour Léa Martin" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Qui a signé le coupon").selectOption("Nadia Martin");
  await dialog.getByText("Le collège le prête").click();
  await expectNoBarrier(page, "recording a slip of paper");
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await expect(lea).toContainText("sur papier, noté par Karim Benali");

  const mother = await onPhone(browser, baseURL!, "nadia.martin");
  await mother.goto(notice);
  await expect(childPanel(mother, "Léa")).toContainText("Noté par l’établissement d’après le papier");

  await page.getByRole("link", { name: "Coupons à imprimer" }).click();
  await expect(page.getByRole("article").first()).toContainText("Nom et signature d’un responsable");
  await expect(page.getByRole("article", { name: "Léa Martin" })).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Imprimer" })).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.getByRole("link", { name: "Retour au mot" }).click();
  await page.getByRole("link", { name: "Liste à imprimer" }).click();
  await expect(page.getByRole("row", { name: /Léa Martin/ })).toContainText("Le collège le prête");
  await page.goBack();
  await page.getByRole("button", { name: "Clore" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Clore le mot" }).click();
  await expect(page.getByText("Ce mot est clos")).toBeVisible();
  await expect(mother.getByText("Ce mot est clos")).toBeVisible();
  await mother.context().close();
});

test("separated parents each have their own; one from whom a child is hidden finds nothing", async ({
  page,
  signIn: as,
  browser,
  baseURL,
}) => {
  await as("karim.benali");
  await page.goto("/carnet");
  const address = await page.getByRole("link", { name: outing }).getAttribute("href");

  const mother = await onPhone(browser, baseURL!, "sophie.leroy");
  await mother.getByRole("link", { name: "Trois retards ce mois-ci" }).click();
  const hugo = childPanel(mother, "Hugo");
  await hugo.getByText("Lu, je ne suis pas d’accord").click();
  await hugo.getByLabel("Un mot pour l’établissement").fill("Le car est souvent en retard.");
  await hugo.getByRole("button", { name: "Signer pour Hugo" }).click();
  await expect(hugo).toContainText("Lu, pas d’accord");

  const father = await onPhone(browser, baseURL!, "marc.garnier");
  await father.getByRole("link", { name: "Trois retards ce mois-ci" }).click();
  await expect(childPanel(father, "Hugo")).toContainText("Vous lisez ce mot pour information");
  await expect(father.getByRole("main")).not.toContainText("Sophie");
  await expect(father.getByRole("main")).not.toContainText("retard.");

  const hidden = await onPhone(browser, baseURL!, "eric.lambert");
  await expect(hidden.getByText("Rien n’attend votre signature.")).toBeVisible();
  await hidden.goto(address!);
  await expect(hidden.getByRole("main")).toContainText("Il n’y a pas ici de mot que vous puissiez lire");
  await Promise.all([mother, father, hidden].map((one) => one.context().close()));
});

test("a student of age signs for herself; who has no notice has no entry", async ({ page, signIn: as }) => {
  await as("camille.roche");
  await page.goto("/");
  await page
    .getByRole("navigation", { name: "Navigation principale" })
    .getByRole("link", { name: "Carnet" })
    .click();
  await page.getByRole("link", { name: "Règlement des examens" }).click();
  await page.getByRole("button", { name: "Signer pour Camille" }).click();
  await expect(page.getByText("Lu et approuvé", { exact: true })).toBeVisible();
  for (const login of ["lea.martin", "youssef.haddad"]) {
    await as(login);
    await page.goto("/");
    const navigation = page.getByRole("navigation", { name: "Navigation principale" });
    await expect(navigation.getByRole("link", { name: "Annuaire" })).toBeVisible();
    await expect(navigation.getByRole("link", { name: "Carnet" })).toHaveCount(0);
  }
});
