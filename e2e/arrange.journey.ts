import type { Page } from "playwright/test";

import { expect, signIn, test } from "./product/journey.ts";

const titles = (page: Page) => page.locator("section[data-kind] h2").allTextContents();

async function arrange(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Organiser", exact: true }).click();
  await expect(page.getByRole("toolbar", { name: "Organisation" })).toBeVisible();
}

const saved = (page: Page) =>
  expect(page.getByRole("toolbar").getByText("Enregistré", { exact: true })).toBeVisible();

test("a teacher moves a module by the keyboard alone, hears where it is, and finds it there again", async ({
  page,
  signIn: as,
}) => {
  await as("karim.benali");
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Mes notes" })).toBeVisible();
  const before = await titles(page);
  await arrange(page);
  await page.getByRole("button", { name: "Organiser Mes notes" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Déplacer au début" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Mes notes" })).toBeFocused();
  await expect(page.getByText(`Mes notes, position 1 sur ${before.length}`)).toBeAttached();
  await saved(page);
  await page.getByRole("button", { name: "Terminé" }).click();
  await expect(page.getByRole("button", { name: "Organiser", exact: true })).toBeVisible();
  await page.reload();
  await expect(page.locator("section[data-kind] h2").first()).toHaveText("Mes notes");

  await arrange(page);
  await page.keyboard.press("Control+z");
  await expect.poll(() => titles(page)).toEqual(before);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(async () => (await titles(page))[0]).toBe("Mes notes");
});

test("somebody removes a module, adds it back from the catalogue, and makes a page of their own", async ({
  page,
  signIn: as,
}) => {
  await as("claire.lemoine");
  await page.goto("/");
  await arrange(page);
  await page.getByRole("button", { name: "Organiser Favoris" }).click();
  await page.getByRole("menuitem", { name: "Retirer" }).click();
  await expect(page.getByRole("region", { name: "Favoris" })).toHaveCount(0);
  await page.getByRole("button", { name: "Ajouter un module" }).click();
  await page.getByRole("dialog").getByRole("searchbox").fill("favoris");
  await page.getByRole("button", { name: "Remettre : Favoris" }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Favoris" })).toBeVisible();

  await page.getByRole("button", { name: "Ajouter une page" }).click();
  await page.getByLabel("Nom de la page").fill("Mes affaires");
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();
  await saved(page);
  await page.getByRole("button", { name: "Terminé" }).click();
  await page.getByRole("link", { name: "Mes affaires" }).click();
  await expect(page).toHaveURL(/\/page\//);
  await expect(page.getByText("Cette page est vide")).toBeVisible();
});

test("what the school keeps on the dashboard says so, and can be moved but not removed", async ({
  page,
  signIn: as,
}) => {
  await as("lucas.tanguy");
  await page.goto("/");
  await arrange(page);
  const news = page.getByRole("region", { name: "Actualités" });
  await expect(news).toContainText(
    "Placé par : Préau, Collège Jean-Zay. Vous pouvez le déplacer, pas le retirer.",
  );
  await page.getByRole("button", { name: "Organiser Actualités" }).click();
  await expect(page.getByRole("menuitem", { name: "Déplacer après" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Retirer" })).toHaveCount(0);
});

test("two devices arrange one dashboard at once, and neither loses anything", async ({
  browser,
  baseURL,
}) => {
  const devices = await Promise.all(
    [0, 1].map(async () => {
      const page = await (await browser.newContext({ baseURL: baseURL!, locale: "fr-FR" })).newPage();
      await signIn(page, "helene.marchand");
      await page.goto("/");
      await arrange(page);
      return page;
    }),
  );
  const [one, other] = devices as [Page, Page];
  await one.getByRole("button", { name: "Organiser Mes notes" }).click();
  await one.getByRole("menuitem", { name: "Déplacer au début" }).click();
  await other.getByRole("button", { name: "Organiser Favoris" }).click();
  await other.getByRole("menuitem", { name: "Retirer" }).click();
  await Promise.all(devices.map(saved));
  for (const page of devices) {
    await page.reload();
    await expect(page.locator("section[data-kind] h2").first()).toHaveText("Mes notes");
    await expect(page.getByRole("region", { name: "Favoris" })).toHaveCount(0);
  }
});

test("what is arranged while the network is away is kept, taken back, said, and saved when it is back", async ({
  page,
  context,
  signIn: as,
}) => {
  await as("martine.cadiou");
  await page.goto("/");
  await arrange(page);
  const favourites = page.getByRole("region", { name: "Favoris" });
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Organiser Favoris" }).click();
  await page.getByRole("menuitem", { name: "Retirer" }).click();
  await expect(page.getByText("Pas encore enregistré")).toBeVisible();
  await expect(favourites).toHaveCount(0);
  const undo = page.getByRole("toolbar").getByRole("button", { name: "Annuler", exact: true });
  await undo.click();
  await expect(favourites).toBeVisible();
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("button", { name: "Ajouter un module" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Organiser Favoris" }).click();
  await page.getByRole("menuitem", { name: "Retirer" }).click();

  await page.getByRole("button", { name: "Terminé" }).click();
  const warning = page.getByRole("alertdialog", { name: "Vos changements ne sont pas encore enregistrés" });
  await expect(warning).toContainText("sera perdu");
  await warning.getByRole("button", { name: "Rester ici" }).click();
  await expect(favourites).toHaveCount(0);
  await context.setOffline(false);
  await saved(page);
  await page.reload();
  await expect(page.getByRole("region", { name: "Actualités" })).toBeVisible();
  await expect(favourites).toHaveCount(0);
});

test("what is added while the catalogue is open is heard, and what one removes gives the focus to its neighbour", async ({
  page,
  signIn: as,
}) => {
  await as("youssef.haddad");
  await page.goto("/");
  await arrange(page);
  await page.getByRole("button", { name: "Ajouter un module" }).click();
  const add = page
    .getByRole("dialog")
    .getByRole("button", { name: /^Ajouter/ })
    .first();
  await add.click();
  const heard = page.locator("output", { hasText: "a été ajouté à la fin de la page" });
  await expect(heard).toBeAttached();
  expect(await heard.evaluate((output) => output.closest("[inert], [aria-hidden=true]"))).toBeNull();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  const before = await titles(page);
  const chooses = async (title: string, action: string) => {
    await page
      .getByRole("button", { name: `Organiser ${title}`, exact: true })
      .last()
      .click();
    await page.getByRole("menuitem", { name: action }).click();
  };
  await chooses(before.at(-1)!, "Retirer");
  await expect(page.getByRole("heading", { name: before.at(-2)!, exact: true })).toBeFocused();
  const removed = page.getByRole("status").filter({ hasText: `Retiré : ${before.at(-1)}` });
  await removed.getByRole("button", { name: "Annuler" }).click();
  await expect.poll(() => titles(page)).toEqual(before);

  // What the notice offers is to take back the last step, and no other.
  await chooses(before.at(-1)!, "Retirer");
  await expect(removed.getByRole("button", { name: "Annuler" })).toBeVisible();
  await chooses(before[1]!, "Déplacer au début");
  await expect(removed).toHaveCount(0);
});

test("the catalogue shows what a module would look like, with one's own data, before it is added", async ({
  page,
  signIn: as,
}) => {
  await as("karim.benali");
  await page.goto("/");
  await arrange(page);
  await page.getByRole("button", { name: "Ajouter un module" }).click();
  const catalogue = page.getByRole("dialog", { name: "Ajouter un module" });
  await catalogue.getByRole("button", { name: /^Aperçu\s: Mes classes$/ }).click();
  await expect(catalogue.getByText("Mathématiques · 24 élèves").first()).toBeVisible();
  await expect(catalogue.getByText(/Sur la page «\sAccueil\s», placé par Préau/).first()).toBeVisible();
});
