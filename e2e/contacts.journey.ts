import { expect, test } from "./product/journey.ts";

test("a head lets classmates write to each other, sees it kept, and goes back to the default", async ({
  page,
  signIn: as,
}) => {
  await as("helene.marchand");
  await page.goto("/administration/moderation");
  await page.getByRole("link", { name: "Qui écrit à qui, et expéditeurs partagés" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Qui écrit à qui" })).toBeVisible();

  const classmates = page.getByLabel(/^Élèves écrivent à\s: Élèves$/);
  await expect(classmates).toHaveValue("NOBODY");
  await classmates.selectOption({ label: "les leurs" });
  await expect(page.getByText("Enregistré, et noté dans le journal.")).toBeVisible();
  await page.reload();
  await expect(classmates).toHaveValue("OWN");
  await classmates.selectOption("NOBODY");
  await expect(page.getByText("Enregistré, et noté dans le journal.")).toBeVisible();

  // No school lets a pupil write to another family.
  const families = page.getByLabel(/^Élèves écrivent à\s: Responsables$/);
  await expect(families.getByRole("option")).toHaveCount(2);
  await expect(page.getByLabel(/^Direction écrivent à/)).toHaveCount(0);
});

test("a head makes an office for the library, says who holds it, and closes it", async ({
  page,
  signIn: as,
}) => {
  await as("helene.marchand");
  await page.goto("/administration/moderation");
  await page.getByRole("link", { name: "Qui écrit à qui, et expéditeurs partagés" }).first().click();
  await expect(page.getByText(/Tenu par\s: .*Surveillants/)).toBeVisible();
  await page.getByRole("button", { name: "Créer un expéditeur partagé" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nom", { exact: true }).fill("CDI");
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await expect(dialog.getByText("Dites qui le tient.")).toBeVisible();
  await dialog.getByRole("searchbox").fill("benali");
  await dialog.getByRole("button", { name: "Ajouter Karim Benali" }).click();
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText(/Tenu par\s: Karim Benali/)).toBeVisible();
  await page.getByRole("button", { name: "Fermer", exact: true }).click();
  await expect(page.getByText(/Tenu par\s: Karim Benali/)).toHaveCount(0);
});

test("somebody who blocked nobody is told how; a pupil decides no rules", async ({ page, signIn: as }) => {
  await as("lea.martin");
  await page.goto("/compte/blocages");
  await expect(page.getByText("Vous n’avez bloqué personne.", { exact: false })).toBeVisible();
});
