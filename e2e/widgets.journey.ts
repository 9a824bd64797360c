import type { Page } from "playwright/test";

import { expect, password, test } from "./product/journey.ts";

async function addModule(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Organiser", exact: true }).click();
  await page.getByRole("button", { name: "Ajouter un module" }).click();
  await page.getByRole("button", { name: `Ajouter : ${name}` }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name })).toBeVisible();
}

async function openSettings(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Organiser ${name}` }).click();
  await page.getByRole("menuitem", { name: "Réglages" }).click();
  await expect(page.getByRole("dialog", { name: `Réglages : ${name}` })).toBeVisible();
}

test("a teacher makes shortcuts by the keyboard, is told what is wrong, and puts them in order", async ({
  page,
  signIn: as,
}) => {
  await as("karim.benali");
  await page.goto("/");
  await addModule(page, "Raccourcis");
  await openSettings(page, "Raccourcis");
  await page.getByRole("button", { name: "Ajouter une adresse" }).focus();
  await page.keyboard.press("Enter");
  const first = page.getByRole("group", { name: "Adresse 1" });
  await expect(first.getByLabel("Nom")).toBeFocused();
  await page.keyboard.type("GeoGebra");
  await page.keyboard.press("Tab");
  await page.keyboard.type("javascript:alert(1)");
  await page.keyboard.press("Enter");
  const address = first.getByLabel("Adresse du site");
  await expect(address).toBeFocused();
  await expect(address).toHaveAccessibleDescription(/Ceci n’est pas une adresse du web/);
  await address.fill("www.geogebra.org");

  await page.getByRole("button", { name: "Ajouter une adresse" }).click();
  const second = page.getByRole("group", { name: "Adresse 2" });
  await second.getByLabel("Nom").fill("Cantine");
  await second.getByLabel("Adresse du site").fill("https://cantine.example/menus");
  await second.getByLabel("Dessin").selectOption({ label: "Cantine" });
  await page.getByRole("button", { name: "Déplacer avant : Adresse 2" }).press("Enter");
  await expect(first.getByLabel("Nom")).toHaveValue("Cantine");
  await expect(page.getByRole("button", { name: "Déplacer après : Adresse 1" })).toBeFocused();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);

  const links = page.getByRole("region", { name: "Raccourcis" }).getByRole("link");
  await expect(links).toHaveText(["Cantine", "GeoGebra"]);
  await expect(links.last()).toHaveAttribute("href", "https://www.geogebra.org");
  await expect(page.getByRole("toolbar").getByText("Enregistré", { exact: true })).toBeVisible();
  await page.reload();
  await expect(links).toHaveText(["Cantine", "GeoGebra"]);
});

test("a counsellor counts the days to a day, and takes the settings back", async ({ page, signIn: as }) => {
  await as("claire.lemoine");
  await page.goto("/");
  await addModule(page, "Compte à rebours");
  const countdown = page.getByRole("region", { name: "Compte à rebours" });
  await expect(countdown).toContainText("Choisissez un jour");
  await openSettings(page, "Compte à rebours");
  await page.getByLabel("Ce que vous attendez").fill("Formation des délégués");
  await page.getByLabel("Le jour").fill(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10));
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(countdown).toContainText("Formation des délégués");
  await expect(countdown).toContainText(/[12] jours?/);
  await page.keyboard.press("Control+z");
  await expect(countdown).toContainText("Choisissez un jour");
});

test("settings offer what one may choose by its name: schools, and how many within bounds", async ({
  page,
  signIn: as,
}) => {
  await as("sofia.rossi");
  await page.goto("/");
  await page.getByRole("button", { name: "Organiser", exact: true }).click();
  await openSettings(page, "Actualités");
  const count = page.getByLabel("Nombre d’actualités");
  await count.fill("50");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(count).toHaveAccessibleDescription(/Écrivez un nombre de 1 à 20/);
  await count.fill("2");
  await page.getByLabel("Les actualités de").selectOption({ label: "Lycée Simone-Veil" });
  await page.getByRole("button", { name: "Enregistrer" }).click();
  const news = page.getByRole("region", { name: "Actualités" });
  await expect(news.getByRole("listitem")).toHaveCount(2);
  await expect(news).not.toContainText("Collège Jean-Zay ·");
});

test("a pupil hides a birthday, and the class sees it no more", async ({ page, signIn: as }) => {
  await as("karim.benali");
  await page.goto("/compte/anniversaire");
  const shown = page.getByRole("checkbox", { name: "Montrer mon anniversaire à mes classes" });
  await expect(shown).toBeChecked();
  await shown.uncheck();
  await expect(page.getByText("personne ne voit votre anniversaire")).toBeVisible();
  await page.reload();
  await expect(shown).not.toBeChecked();
  await as("lea.martin");
  await page.goto("/");
  const birthdays = page.getByRole("region", { name: "Anniversaires" });
  await expect(birthdays.getByRole("link", { name: "Montrer ou cacher le mien" })).toBeVisible();
  await expect(birthdays.getByText("Karim Benali")).toHaveCount(0);
});

test("an administrator reads how Préau does and what is announced; a pupil reads the holidays", async ({
  page,
  signIn: as,
}) => {
  await as("aurelie.stephan");
  await page.goto("/");
  const status = page.getByRole("region", { name: "État de Préau" });
  await expect(status).toContainText("Pages et données");
  await expect(status).toContainText("Entretien de Préau");
  await expect(status).toContainText("Vérifié aujourd’hui à");
  await as("lea.martin");
  await page.goto("/");
  const holidays = page.getByRole("region", { name: "Vacances scolaires" });
  await expect(holidays).toContainText("Zone B");
});

test("a pupil reads what the site of the school tells, by its feed", async ({ page, signIn: as }) => {
  await as("lea.martin");
  await page.goto("/page/school");
  const feed = page.getByRole("region", { name: "Actualités d’un autre site" });
  await expect(feed.getByRole("link", { name: "Le club radio cherche des voix" })).toBeVisible();
  await expect(feed.getByText(/Collège Jean-Zay\s: la vie au collège/)).toBeVisible();
});

test("a dashboard that stays open leaves what is over, tells the day that it is, and asks again after midnight", async ({
  page,
}) => {
  // Nobody is signed out of a device of their own for having gone away.
  const data = { login: "karim.benali", password, ownDevice: true };
  expect((await page.request.post("/session/sign-in", { data })).ok()).toBe(true);
  await page.clock.install({ time: new Date() });
  const answer = page.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes('"Dashboard"')),
  );
  await page.goto("/");
  const lessons = page.getByRole("region", { name: "Agenda" }).getByRole("listitem");
  await expect(lessons.first()).toBeVisible();
  const before = await lessons.count();
  const ends = [...(await (await answer).text()).matchAll(/"endsAt":"([^"]+)"/g)];
  const firstEnd = Math.min(...ends.map(([, end]) => Date.parse(end!)));
  await page.clock.pauseAt(new Date(firstEnd - 90_000));
  await expect(lessons).toHaveCount(before);
  await page.clock.runFor("02:00");
  await expect(lessons).not.toHaveCount(before);

  const asked: string[] = [];
  page.on("request", (request) => {
    const { operationName } = (request.postDataJSON() ?? {}) as { operationName?: string };
    if (operationName === "WidgetAlone") asked.push(operationName);
  });
  const nextDay = new Date(firstEnd + 24 * 3_600_000);
  await page.clock.fastForward(24 * 3_600_000);
  const words = nextDay.toLocaleDateString("fr-FR", {
    timeZone: "Europe/Paris",
    weekday: "long",
    day: "numeric",
  });
  await expect(page.getByText(new RegExp(`^${words}`, "i")).first()).toBeVisible();
  // Time goes on only here: what the page draws meanwhile begins to wait when it is drawn.
  const passed = async () => {
    await page.clock.runFor("01:00");
    return asked.length;
  };
  await expect.poll(passed).toBeGreaterThan(0);
});
