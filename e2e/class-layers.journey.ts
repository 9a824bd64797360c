import { expect, test } from "./product/journey.ts";
import { addWidget, createLayer, expectSaved, publish, stopPublishing } from "./product/layers.ts";
import { watchAs } from "./product/people.ts";

test("a head teacher lays out the dashboard of the class; its pupils read that the class placed it, others have nothing", async ({
  page,
  browser,
  baseURL,
  signIn: as,
}) => {
  await as("karim.benali");
  await page.goto("/administration/layers");
  await expect(page.getByRole("heading", { level: 2, name: /· Collège Jean-Zay$/ })).toBeVisible();
  await createLayer(page, "Notre classe");
  await page.getByRole("button", { name: "Ajouter une page" }).click();
  await page.getByLabel("Nom de la page").fill("Notre classe");
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();
  await addWidget(page, "Mes notes");
  await expectSaved(page);
  // Nobody of the class is of the staff: only those whom it has are offered.
  await expect(page.getByLabel("Pour qui").locator("option")).toHaveCount(5);
  await page.getByLabel("Pour qui").selectOption({ label: "Les élèves et leurs familles" });
  await page.getByRole("button", { name: "Aperçu" }).click();
  const preview = page.getByRole("dialog");
  await preview.getByLabel("Comme quelqu’un qui est").selectOption({ label: "Parent ou responsable" });
  await expect(preview.getByRole("region", { name: "Notre classe" })).toBeVisible();
  await page.keyboard.press("Escape");

  const pupil = await watchAs(browser, baseURL!, "lea.martin");
  const stranger = await watchAs(browser, baseURL!, "camille.roche");
  await publish(page);
  await pupil.getByRole("link", { name: "Notre classe" }).click();
  await pupil.getByRole("button", { name: "Organiser", exact: true }).click();
  await expect(pupil.getByText(/Placé par\s: 5eB\./)).toBeVisible();
  await stranger.reload();
  await expect(stranger.getByRole("button", { name: "Organiser", exact: true })).toBeVisible();
  await expect(stranger.getByRole("link", { name: "Notre classe" })).toHaveCount(0);
  await stopPublishing(page);
  await pupil.context().close();
  await stranger.context().close();
});

test("a head chooses classes and locks, takes both back with the same buttons as the rest, and does them again", async ({
  page,
  signIn: as,
}) => {
  await as("helene.marchand");
  await createLayer(page, "Pour deux classes");
  await addWidget(page, "Favoris");
  await expectSaved(page);
  const reach = page.getByText(/^[\d\s]+ personnes$/);
  const all = await reach.textContent();
  await page.getByRole("button", { name: "De toutes les classes" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Chercher une classe").fill("5e b");
  await dialog.getByLabel("5eB", { exact: true }).check();
  await dialog.getByLabel("Chercher une classe").fill("6EA");
  await dialog.getByLabel("6eA", { exact: true }).check();
  await expect(dialog.getByText("2 classes choisies")).toBeVisible();
  await dialog.getByRole("button", { name: "Choisir" }).click();
  await expect(page.getByRole("button", { name: "De 2 classes" })).toBeVisible();
  await expect(reach).not.toHaveText(all!);
  await page.getByLabel("Pour qui").selectOption({ label: "Les élèves" });
  await expect(page.getByRole("button", { name: "De 2 classes" })).toBeVisible();

  await page.getByRole("button", { name: "Modifier ce que chacun peut faire de Favoris" }).click();
  await page.getByLabel("Chacun peut le retirer").uncheck();
  await dialog.getByRole("button", { name: "Terminé" }).click();
  const line = page.getByText(/Chacun peut\s:/);
  await expect(line).not.toContainText("le retirer");

  const undo = page.getByRole("button", { name: "Annuler", exact: true });
  await undo.click();
  await expect(line).toContainText("le retirer");
  await undo.click();
  await expect(page.getByLabel("Pour qui")).toHaveValue("all");
  await undo.click();
  await expect(page.getByRole("button", { name: "De toutes les classes" })).toBeVisible();
  await expect(reach).toHaveText(all!);
  const redo = page.getByRole("button", { name: "Rétablir" });
  for (let step = 0; step < 3; step += 1) await redo.click();
  await expect(line).not.toContainText("le retirer");
  await page.reload();
  await expect(page.getByRole("button", { name: "De 2 classes" })).toBeVisible();
  await expect(page.getByLabel("Pour qui")).toHaveValue("students");
  await expect(line).not.toContainText("le retirer");
});

test("a lock that arrives while a teacher arranges keeps his change aside, says so, and gives it back when it goes", async ({
  page,
  browser,
  baseURL,
  signIn: as,
}) => {
  await as("helene.marchand");
  await createLayer(page, "Aux professeurs");
  await addWidget(page, "Mes classes");
  await page.getByRole("button", { name: "Modifier ce que chacun peut faire de Mes classes" }).click();
  await page.getByLabel("Chacun peut le déplacer").uncheck();
  await page.getByLabel("Chacun peut le retirer").uncheck();
  await page.getByRole("dialog").getByRole("button", { name: "Terminé" }).click();
  await page.getByLabel("Pour qui").selectOption({ label: "Les enseignants" });
  await expectSaved(page);

  const teacher = await watchAs(browser, baseURL!, "karim.benali");
  await teacher.getByRole("button", { name: "Organiser", exact: true }).click();
  const own = teacher.getByRole("region", { name: "Mes classes" });
  await teacher.getByRole("button", { name: "Organiser Mes classes" }).click();
  await teacher.getByRole("menuitem", { name: "Retirer" }).click();
  await expect(own).toHaveCount(0);
  await expect(teacher.getByRole("toolbar").getByText("Enregistré", { exact: true })).toBeVisible();

  await publish(page);
  await expect(own).toBeVisible();
  await expect(
    teacher.getByText(/^Mes classes\s: votre établissement le garde désormais en place/),
  ).toBeVisible();
  await expect(own.locator("xpath=..").getByText("Votre propre changement est gardé")).toBeVisible();
  await teacher.getByRole("button", { name: "Organiser Mes classes" }).click();
  await expect(teacher.getByRole("menu")).toBeVisible();
  await expect(teacher.getByRole("menuitem", { name: "Retirer" })).toHaveCount(0);
  await teacher.keyboard.press("Escape");

  await stopPublishing(page);
  await expect(teacher.getByText(/^Mes classes\s: vous pouvez de nouveau l’organiser/)).toBeVisible();
  await expect(own).toHaveCount(0);
  await teacher.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect(own).toBeVisible();
  await teacher.context().close();
});
