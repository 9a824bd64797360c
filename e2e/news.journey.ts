import type { Page } from "playwright/test";

import { expectNoBarrier } from "./product/barriers.ts";
import { expect, test } from "./product/journey.ts";
import { openAs } from "./product/people.ts";

const title = (page: Page) => page.getByRole("textbox", { name: "Titre", exact: true });
const text = (page: Page) => page.getByRole("textbox", { name: "Texte" });
const tool = (page: Page, name: string) =>
  page.getByRole("toolbar", { name: "Mise en forme du texte" }).getByRole("button", { name, exact: true });

/** Puts HTML on the clipboard of a page, as another program would. */
const paste = (page: Page, html: string) =>
  text(page).evaluate((element, copied) => {
    const data = new DataTransfer();
    data.setData("text/html", copied);
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);

const line = (words: string, sign: string, level = 1) =>
  `<p class="MsoListParagraph" style="margin-left:36pt;mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${sign}<span>&nbsp;&nbsp;</span></span><span lang="FR" style="font-family:Calibri;color:red">${words}</span></p>`;

test("a head writes news by keyboard, with a heading, a list, a link and a paste from Word", async ({
  page,
  signIn: as,
}) => {
  await as("helene.marchand");
  await page.goto("/actualites");
  await page.getByRole("link", { name: "Publier une actualité" }).click();
  await expect(text(page)).toBeVisible();
  await title(page).fill("Semaine du goût");
  await title(page).press("Tab");
  await expect(tool(page, "Gras")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(tool(page, "Rétablir")).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Tab");
  await expect(text(page)).toBeFocused();

  await page.keyboard.press("Control+Alt+2");
  await page.keyboard.type("Au menu");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("Lundi");
  await page.keyboard.press("Control+b");
  await page.keyboard.type(" : les soupes.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- goûter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("deviner");
  await page.keyboard.press("Control+]");
  await expect(text(page).locator("ul ul li")).toHaveText("deviner");
  await page.keyboard.press("Control+[");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(tool(page, "Liste")).toHaveAttribute("aria-pressed", "false");

  await page.keyboard.press("Alt+F10");
  await page.keyboard.press("Escape");
  await expect(text(page)).toBeFocused();
  await tool(page, "Lien").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Adresse").fill("javascript:alert(1)");
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await expect(dialog.getByText("Aucun lien ne peut mener là.")).toBeVisible();
  await expectNoBarrier(page, "the dialog of a link");
  await dialog.getByLabel("Adresse").fill("example.org/menus");
  await dialog.getByLabel("Mots du lien").fill("les menus");
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(text(page).getByRole("link", { name: "les menus" })).toHaveAttribute(
    "href",
    "https://example.org/menus",
  );

  await text(page).press("Control+End");
  await page.keyboard.press("Enter");
  await paste(
    page,
    `<html><head><style>p{color:red}</style></head><body><h1 onclick="x()">Jeudi</h1>${line("potiron", "·")}${line("butternut", "o", 2)}<p><img src="https://evil.example/x.png"><a href="javascript:x()">ici</a><script>alert(1)</script></p></body></html>`,
  );
  await expect(text(page).getByRole("heading", { level: 2, name: "Jeudi" })).toBeVisible();
  await expect(text(page).locator("ul ul li")).toHaveText("butternut");
  await expect(text(page).locator("img:not(.ProseMirror-separator), script, [style]")).toHaveCount(0);
  await expectNoBarrier(page, "writing news");

  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Semaine du goût" })).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 2, name: "Au menu" })).toBeVisible();
  await expect(main.locator("strong")).toHaveText("Lundi");
  await expect(main.getByRole("listitem").filter({ hasText: "potiron" })).toBeVisible();
  await expect(main.getByRole("link", { name: "les menus" })).toBeVisible();
  await expect(main.getByText("Personne ne l’a encore ouverte")).toBeVisible();
  await expectNoBarrier(page, "reading news");
});

test("news that one began is still there when one comes back, until one begins anew", async ({
  page,
  signIn: as,
}) => {
  await as("helene.marchand");
  await page.goto("/actualites/ecrire");
  await title(page).fill("La photo de classe");
  await text(page).fill("Jeudi, dans la cour.");
  await page.goto("/actualites/ecrire");
  await expect(page.getByText("Voici ce que vous aviez commencé à écrire.")).toBeVisible();
  await expect(title(page)).toHaveValue("La photo de classe");
  await expect(text(page)).toHaveText("Jeudi, dans la cour.");
  await expectNoBarrier(page, "what one had begun");
  await page.getByRole("button", { name: "Repartir de zéro" }).click();
  await expect(title(page)).toHaveValue("");
  await expect(text(page)).toHaveText("");
  await page.reload();
  await expect(title(page)).toHaveValue("");
});

test("a pupil answers news that takes comments; the head reads it at once, and closes them", async ({
  browser,
  baseURL,
}) => {
  const head = await openAs(browser, baseURL!, "helene.marchand");
  await head.goto("/actualites/ecrire");
  await title(head).fill("Un nom pour la mascotte");
  await text(head).fill("Proposez le vôtre ci-dessous.");
  await head.getByLabel("Permettre les commentaires").check();
  await head.getByRole("button", { name: "Publier", exact: true }).click();
  await expect(head.getByRole("heading", { name: "Commentaires" })).toBeVisible();

  const pupil = await openAs(browser, baseURL!, "lea.martin");
  await pupil.goto(new URL(head.url()).pathname);
  await pupil.getByLabel("Votre commentaire").fill("Zaza la girafe !");
  await pupil.getByRole("button", { name: "Commenter" }).click();
  await expect(pupil.getByRole("listitem").filter({ hasText: "Zaza la girafe" })).toContainText("Vous");

  const told = head.getByRole("listitem").filter({ hasText: "Zaza la girafe" });
  await expect(told).toContainText("Léa Martin");
  await expectNoBarrier(head, "comments");
  await head.getByRole("button", { name: "Fermer les commentaires" }).click();
  await expect(head.getByText("Les commentaires sont fermés")).toBeVisible();
  await expect(pupil.getByLabel("Votre commentaire")).toHaveCount(0);
  await head.getByRole("button", { name: "Retirer le commentaire : Léa Martin" }).click();
  await expect(told).toHaveCount(0);
  await head.reload();
  await expect(head.getByText("1 personne l’a ouverte")).toBeVisible();
});

test("a teacher proposes news for a class; the head does not publish it without a word, then publishes another", async ({
  browser,
  baseURL,
}) => {
  const teacher = await openAs(browser, baseURL!, "karim.benali");
  const propose = async (name: string) => {
    await teacher.goto("/actualites/proposer");
    await title(teacher).fill(name);
    await text(teacher).fill("Mardi, en salle 12.");
    await teacher.getByLabel("Où").selectOption({ label: "5eB" });
    await teacher.getByRole("button", { name: "Proposer", exact: true }).click();
    await expect(teacher.getByText("En attente", { exact: true })).toBeVisible();
  };
  await propose("Club d’échecs");
  await expectNoBarrier(teacher, "one's own proposal");

  const head = await openAs(browser, baseURL!, "helene.marchand");
  await head.goto("/actualites");
  await head.getByRole("link", { name: /^Propositions \(\d+\)$/ }).click();
  await head.getByRole("link", { name: "Club d’échecs" }).click();
  await expect(head.getByText(/Pour\s*: Tout le monde · 5eB/)).toBeVisible();
  await expectNoBarrier(head, "a proposal to decide");
  await head.getByRole("button", { name: "Ne pas publier" }).click();
  await expect(head.getByText("Dites pourquoi elle n’est pas publiée.")).toBeVisible();
  await head.getByLabel("Un mot à son auteur").fill("La salle est prise : choisissez le jeudi.");
  await head.getByRole("button", { name: "Ne pas publier" }).click();
  await expect(head.getByText("Non publiée", { exact: true })).toBeVisible();
  await expect(teacher.getByText("La salle est prise")).toBeVisible();

  await propose("Club d’échecs le jeudi");
  await head.goto(new URL(teacher.url()).pathname);
  await head.getByRole("link", { name: "Modifier" }).click();
  await title(head).fill("Club d’échecs, le jeudi");
  await head.getByRole("button", { name: "Enregistrer" }).click();
  await head.getByRole("button", { name: "Publier", exact: true }).click();
  await expect(head.getByText("Publiée", { exact: true })).toBeVisible();

  const pupil = await openAs(browser, baseURL!, "lea.martin");
  await pupil.goto("/actualites");
  await pupil.getByRole("link", { name: "Club d’échecs, le jeudi" }).click();
  await expect(pupil.getByText("Mardi, en salle 12.")).toBeVisible();
  await teacher.getByRole("link", { name: "La lire telle qu’elle est publiée" }).click();
  await expect(teacher.getByText(/personnes? l’a ouverte|Personne ne l’a/)).toBeVisible();
});

test("a head asks a teacher by name to propose news to the whole school, and takes it back", async ({
  browser,
  baseURL,
}) => {
  const head = await openAs(browser, baseURL!, "helene.marchand");
  await head.goto("/actualites/propositions");
  await head.getByRole("searchbox", { name: /^Ajouter quelqu’un/ }).fill("benali");
  await head.getByRole("button", { name: "Ajouter Karim Benali" }).click();
  const writers = head.getByRole("list", { name: "À qui on a demandé de proposer des actualités" });
  await expect(writers.getByText("Karim Benali")).toBeVisible();
  await expectNoBarrier(head, "who proposes news");
  const teacher = await openAs(browser, baseURL!, "karim.benali");
  await teacher.goto("/actualites/proposer");
  await expect(teacher.getByLabel("Où").getByRole("option", { name: "Tout l’établissement" })).toHaveCount(1);

  await writers.getByRole("button", { name: "Retirer Karim Benali" }).click();
  await expect(writers).toHaveCount(0);
  await teacher.reload();
  await expect(teacher.getByLabel("Où").getByRole("option", { name: "5eB" })).toHaveCount(1);
  await expect(teacher.getByLabel("Où").getByRole("option", { name: "Tout l’établissement" })).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("one writes with one's fingers, and nothing is wider than the screen", async ({
    page,
    signIn: as,
  }) => {
    await as("claire.lemoine");
    await page.goto("/actualites/proposer");
    await text(page).tap();
    await page.keyboard.type("Bonjour ");
    await tool(page, "Gras").tap();
    await expect(text(page)).toBeFocused();
    await page.keyboard.type("à tous");
    await expect(text(page).locator("strong")).toHaveText("à tous");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});
