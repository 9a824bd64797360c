import { expect, signIn, test } from "./product/journey.ts";

test("a mother narrows her page to one child by the keyboard, and finds it so on another device", async ({
  page,
  signIn: as,
  browser,
}) => {
  await as("nadia.martin");
  await page.goto("/");
  const children = page.getByRole("region", { name: "Mes enfants" });
  await expect(children.getByText("Collège Jean-Zay")).toBeVisible();
  await expect(children.getByText("Lycée Simone-Veil")).toBeVisible();

  const filter = page.getByRole("group", { name: "Afficher" });
  await filter.getByRole("radio", { name: "Tous" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(filter.getByRole("radio", { name: "Noé" })).toBeChecked();
  await expect(children.getByText("Collège Jean-Zay")).toHaveCount(0);
  await expect(children.getByText("Lycée Simone-Veil")).toBeVisible();
  await expect(page.getByText("les autres enfants sont masqués")).toBeAttached();
  await expect(filter.getByRole("radio", { name: "Noé" })).toBeFocused();
  const holidays = page.getByRole("region", { name: "Vacances scolaires" });
  await expect(holidays.getByText("Noé", { exact: true })).toBeVisible();
  await expect(holidays.getByText("Léa", { exact: true })).toHaveCount(0);

  const other = await browser.newContext({ locale: "fr-FR", viewport: { width: 390, height: 800 } });
  const phone = await other.newPage();
  const home = new URL(page.url()).origin;
  await signIn(phone, "nadia.martin", home);
  await phone.goto(home);
  await expect(phone.getByRole("radio", { name: "Noé" })).toBeChecked();
  await expect(phone.getByRole("region", { name: "Mes enfants" }).getByText("Collège")).toHaveCount(0);
  await phone.getByRole("radio", { name: "Tous" }).check();
  await expect(phone.getByRole("region", { name: "Mes enfants" }).getByText("Collège")).toBeVisible();
  await other.close();

  await page.reload();
  await expect(filter.getByRole("radio", { name: "Tous" })).toBeChecked();
  await expect(children.getByText("Collège Jean-Zay")).toBeVisible();
});

test("who has one child, or none, has nothing to choose", async ({ page, signIn: as }) => {
  for (const login of ["lea.martin", "sofia.rossi"]) {
    await as(login);
    await page.goto("/");
    await expect(page.getByRole("region", { name: "Agenda" })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expect(page.getByRole("group", { name: "Afficher" })).toHaveCount(0);
  }
});

test("a teacher of two schools reads on each class in which one it is", async ({ page, signIn: as }) => {
  await as("sofia.rossi");
  await page.goto("/");
  const classes = page.getByRole("region", { name: "Mes classes" }).getByRole("listitem");
  await expect(classes.filter({ hasText: "5eB" })).toContainText("Collège Jean-Zay");
  await expect(classes.filter({ hasText: "Expression écrite" })).toContainText("Université de l’Ouest");
});
