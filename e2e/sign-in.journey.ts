import { expect, password, test } from "./product/journey.ts";

test("a pupil signs in with the keyboard alone, and finds the dashboard of the school", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/connexion/);
  await page.getByLabel("Identifiant").focus();
  await page.keyboard.type("lea.martin");
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Bonjour Léa" })).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Mes classes" }).getByRole("link", { name: "5eB" }),
  ).toBeVisible();
  await expect(page.getByRole("region", { name: "Actualités" })).toContainText("Collège Jean-Zay");
});

test("a wrong password says what to do, and keeps the login", async ({ page }) => {
  await page.goto("/connexion");
  await page.getByLabel("Identifiant").fill("lea.martin");
  await page.getByLabel("Mot de passe", { exact: true }).fill("not this one");
  await page.getByRole("button", { name: "Se connecter", exact: true }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Identifiant")).toHaveValue("lea.martin");
});

test("after signing out on a shared computer, the back button shows nothing", async ({ page, signIn }) => {
  await signIn("zoe.lambert");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Bonjour Zoé" })).toBeVisible();
  await page.goto("/annuaire");
  await page.getByRole("button", { name: /mon compte/ }).click();
  await page.getByRole("menuitem", { name: "Se déconnecter", exact: true }).click();
  await expect(page).toHaveURL(/\/connexion/);
  await page.goBack();
  await expect(page.getByLabel("Identifiant")).toBeVisible();
  await expect(page.getByText("Zoé")).toHaveCount(0);
});

test("a guardian of children in two schools sees both on one page", async ({ page, signIn }) => {
  await signIn("nadia.martin");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  const children = page.getByRole("region", { name: "Mes enfants" });
  await expect(children).toContainText("Léa");
  await expect(children).toContainText("Collège Jean-Zay");
  await expect(children).toContainText("Noé");
  await expect(children).toContainText("Lycée Simone-Veil");
});

test("a father from whom a child is protected finds no trace of her", async ({ page, signIn }) => {
  await signIn("eric.lambert");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Bonjour Éric" })).toBeVisible();
  await page.goto("/annuaire?q=zoe+lambert");
  await expect(page.getByText("1 personne", { exact: true })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link")).toContainText(["Éric Lambert"]);
  await expect(page.getByText("Zoé")).toHaveCount(0);
});
