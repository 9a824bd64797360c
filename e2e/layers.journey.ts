import { expect, test } from "./product/journey.ts";
import {
  addWidget,
  createLayer,
  expectSaved,
  operationsOf,
  publish,
  stopPublishing,
} from "./product/layers.ts";
import { watchAs } from "./product/people.ts";

test("a head composes for the pupils, locks, previews and publishes; a pupil finds it explained and cannot move it, until the head goes back", async ({
  page,
  browser,
  baseURL,
  signIn: as,
}) => {
  await as("helene.marchand");
  await createLayer(page, "Pour les élèves");

  // The same desk as one's own, with nobody's data on it; on a page of its own, which others do not wait for.
  await page.getByRole("button", { name: "Ajouter une page" }).click();
  await page.getByLabel("Nom de la page").fill("Sorties");
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();
  await addWidget(page, "Compte à rebours");
  await addWidget(page, "Raccourcis");
  await page.getByRole("button", { name: "Organiser Raccourcis" }).click();
  await page.getByRole("menuitem", { name: "Déplacer au début" }).click();
  await expect(page.getByText("Raccourcis, position 1 sur 2")).toBeAttached();
  await expectSaved(page);
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect(page.locator("section[data-kind] h2").first()).toHaveText("Compte à rebours");
  await page.getByRole("button", { name: "Rétablir" }).click();
  await expect(page.locator("section[data-kind] h2").first()).toHaveText("Raccourcis");

  await page.getByRole("button", { name: "Modifier ce que chacun peut faire de Compte à rebours" }).click();
  await page.getByLabel("Chacun peut le déplacer").uncheck();
  await page.getByLabel("Chacun peut le retirer").uncheck();
  await page.getByRole("dialog").getByRole("button", { name: "Terminé" }).click();
  await expect(page.getByText(/Chacun peut\s: le régler\./)).toBeVisible();

  await page.getByLabel("Pour qui").selectOption({ label: "Les élèves" });
  await expect(page.getByText(/^[\d\s]+ personnes$/)).toBeVisible();
  await expectSaved(page);
  const asked = operationsOf(page);
  await page.getByRole("button", { name: "Aperçu" }).click();
  const preview = page.getByRole("dialog");
  await preview.getByLabel("Comme quelqu’un qui est").selectOption({ label: "Élève" });
  await expect(preview.getByRole("region", { name: "Sorties" })).toBeVisible();
  // Nobody's news, drawn as news are, without asking for any.
  await expect(preview.getByRole("region", { name: "Actualités", exact: true })).toContainText(
    "La chorale chante",
  );
  expect(asked.filter((name) => name !== "LayerPreview")).toEqual([]);
  await expect(preview.getByText("5eB")).toHaveCount(0);
  await preview.getByLabel("Comme quelqu’un qui est").selectOption({ label: "Enseignant" });
  await expect(preview.getByText("Cette disposition ne leur est pas destinée")).toBeVisible();
  await expect(preview.getByRole("region", { name: "Sorties" })).toHaveCount(0);
  await page.keyboard.press("Escape");

  const pupil = await watchAs(browser, baseURL!, "lea.martin");
  await expect(pupil.getByRole("button", { name: "Organiser", exact: true })).toBeVisible();
  await publish(page);
  await page.reload();
  await page.getByRole("button", { name: "Sorties", exact: true }).click();
  await expect(page.getByRole("region", { name: "Raccourcis" })).toBeVisible();

  // Without a reload: an open dashboard is told.
  await pupil.getByRole("link", { name: "Sorties" }).click();
  const countdown = pupil.getByRole("region", { name: "Compte à rebours" });
  await expect(countdown).toBeVisible();
  await pupil.getByRole("button", { name: "Organiser", exact: true }).click();
  await expect(countdown.getByText(/Placé par\s: Collège Jean-Zay\. Il reste à sa place/)).toBeVisible();
  await pupil.getByRole("button", { name: "Organiser Compte à rebours" }).click();
  await expect(pupil.getByRole("menu")).toBeVisible();
  await expect(pupil.getByRole("menuitem", { name: "Déplacer au début" })).toHaveCount(0);
  await expect(pupil.getByRole("menuitem", { name: "Retirer" })).toHaveCount(0);
  await pupil.context().close();

  // A second version without it, then back to the first.
  await page.getByRole("button", { name: "Organiser Compte à rebours" }).click();
  await page.getByRole("menuitem", { name: "Retirer" }).click();
  await expect(page.getByText("Changements non publiés")).toBeVisible();
  await expectSaved(page);
  await publish(page);
  await expect(page.getByText("Changements non publiés")).toHaveCount(0);
  await page.getByRole("button", { name: "Versions" }).click();
  await page.getByRole("button", { name: "Revenir à la version 1" }).click();
  await page.getByRole("button", { name: "Sorties", exact: true }).click();
  await expect(page.getByRole("region", { name: "Compte à rebours" })).toBeVisible();

  // Nothing is taken away on one press, and what was taken away comes back as it was.
  const published = page.getByText("Publiée", { exact: true });
  await page.getByRole("button", { name: "Ne plus publier…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "La laisser publiée" }).click();
  await expect(published).toBeVisible();
  await stopPublishing(page);
  await page.getByRole("button", { name: "Republier" }).click();
  await expect(page.getByText(/^La version \d+ est de nouveau publiée$/)).toBeVisible();
  await expect(published).toBeVisible();
  await stopPublishing(page);
});

test("the administrator of an academy schedules a page for its schools, then cancels it", async ({
  page,
  signIn: as,
}) => {
  await as("aurelie.stephan");
  await createLayer(page, "Rentrée");
  await addWidget(page, "Favoris");
  await page.getByRole("button", { name: "Publier…", exact: true }).click();
  await page.getByLabel("Plus tard").check();
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Jour").fill(day);
  await page.getByRole("button", { name: "Programmer" }).click();
  await expect(page.getByText(/^Programmée\s:/)).toBeVisible();
  await page.getByRole("button", { name: "Annuler la programmation…" }).click();
  const asking = page.getByRole("alertdialog", { name: /^Annuler la programmation\s\?$/ });
  await expect(asking.getByText(/ · [\d\s]+ personnes$/)).toBeVisible();
  await asking.getByRole("button", { name: "Annuler la programmation", exact: true }).click();
  await expect(page.getByText("La programmation est annulée")).toBeVisible();
  await expect(page.getByText(/^Programmée\s:/)).toHaveCount(0);
});

test("a layout that nobody was given is deleted, once one has said so; one that was published is not offered it", async ({
  page,
  signIn: as,
}) => {
  await as("helene.marchand");
  await createLayer(page, "Essai sans suite");
  await page.getByRole("button", { name: "Supprimer…" }).click();
  const asking = page.getByRole("alertdialog", { name: /^Supprimer «\sEssai sans suite\s»\s\?$/ });
  await asking.getByRole("button", { name: "Garder la disposition" }).click();
  await page.getByRole("button", { name: "Supprimer…" }).click();
  await asking.getByRole("button", { name: "Supprimer", exact: true }).click();
  await expect(page.getByText("La disposition est supprimée")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Tableaux de bord des autres" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Essai sans suite" })).toHaveCount(0);

  await createLayer(page, "Essai publié");
  await publish(page);
  await expect(page.getByRole("button", { name: "Supprimer…" })).toHaveCount(0);
  await stopPublishing(page);
});

test("two administrators compose one layout at once, and both find what each added", async ({
  page,
  browser,
  baseURL,
  signIn: as,
}) => {
  await as("helene.marchand");
  await createLayer(page, "À deux");
  const other = await watchAs(browser, baseURL!, "aurelie.stephan");
  await other.goto(page.url());
  await expect(other.getByRole("heading", { level: 1, name: "À deux" })).toBeVisible();
  await addWidget(page, "Favoris");
  await expectSaved(page);
  await addWidget(other, "Anniversaires");
  await expectSaved(other);
  await expect(other.getByRole("region", { name: "Favoris" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("region", { name: "Anniversaires" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Favoris" })).toBeVisible();
  await other.context().close();
});
