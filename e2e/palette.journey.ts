import { expect, test } from "./product/journey.ts";

test("a head finds a class, a person and a page by the keyboard, however the class is written", async ({
  page,
  signIn: as,
}) => {
  await as("helene.marchand");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Chercher" });
  await dialog.getByRole("textbox").fill("5ème b");
  await expect(dialog.getByRole("menuitem", { name: /5eB/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/classes\//);
  await expect(page.getByRole("heading", { level: 1, name: /5eB/ })).toBeVisible();

  await page.keyboard.press("Control+k");
  await dialog.getByRole("textbox").fill("karim benali");
  await dialog
    .getByRole("group", { name: "Personnes" })
    .getByRole("menuitem", { name: /Karim Benali/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Karim Benali" })).toBeVisible();
});

test("a mother finds a teacher by his name, and writes to him at once", async ({ page, signIn: as }) => {
  await as("nadia.martin");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Chercher" });
  await dialog.getByRole("textbox").fill("benali");
  const writing = dialog.getByRole("group", { name: "Écrire à" });
  await writing.getByRole("menuitem", { name: "Karim Benali" }).click();
  await expect(page).toHaveURL(/\/messages\/brouillon\//);
  await expect(page.getByRole("button", { name: /Karim Benali/ })).toBeVisible();
});

test("a mother reaches another page of her dashboard by its name", async ({ page, signIn: as }) => {
  await as("nadia.martin");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Chercher" });
  await dialog.getByRole("textbox").fill("etablissement");
  await dialog.getByRole("menuitem", { name: "L’établissement" }).click();
  await expect(page).toHaveURL(/\/page\//);
});

test("a pupil finds no class of another school, and nothing for letters that nobody has", async ({
  page,
  signIn: as,
}) => {
  await as("lea.martin");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Chercher" });
  const answered = page.waitForResponse((response) => !!response.request().postData()?.includes("2nde"));
  await dialog.getByRole("textbox").fill("2nde");
  await answered;
  await expect(dialog.getByText("Rien à ce nom.")).toBeVisible();
  await expect(dialog.getByRole("status").filter({ hasText: "Aucun résultat" })).toBeAttached();
  await expect(dialog.getByText("Lycée")).toHaveCount(0);
});

test("where it cannot be fetched the page stands and says so; once the network is back, the page is fetched with it", async ({
  page,
  context,
  signIn: as,
}) => {
  await as("ines.caron");
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Actualités", exact: true })).toBeVisible();
  await context.setOffline(true);
  await page.keyboard.press("Control+k");
  await expect(page.getByText(/^Cela n’a pas pu s’ouvrir/)).toBeVisible();
  await expect(page.getByRole("region", { name: "Actualités", exact: true })).toBeVisible();
  await context.setOffline(false);
  // A browser does not fetch twice what it could not fetch once: only a new page does.
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Control+k")]);
  await expect(page.getByRole("region", { name: "Actualités", exact: true })).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Chercher" })).toBeVisible();
});
