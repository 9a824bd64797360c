import type { Locator, Page } from "playwright/test";

import { expectNoBarrier } from "./product/barriers.ts";
import { expect, signIn, test } from "./product/journey.ts";

const dayAfter = (day: Date, count: number) => new Date(day.getTime() + count * 86_400_000);
const text = (day: Date) => day.toISOString().slice(0, 10);

/** A Wednesday to come: in the week of a school, far from its other events. */
const wednesday = (() => {
  const noon = new Date(`${text(new Date())}T12:00:00Z`);
  return dayAfter(noon, 14 + ((3 - noon.getUTCDay() + 7) % 7));
})();
/** A Monday on which one teaches, from today on: nobody does at the end of the year. */
const schoolMonday = (() => {
  let day = dayAfter(wednesday, -16);
  while (text(day) < text(new Date()) || /-12-(19|2\d|3\d)|-01-0[1-3]/.test(text(day)))
    day = dayAfter(day, 7);
  return text(day);
})();
const week = `/agenda?vue=semaine&jour=${text(wednesday)}`;
const month = `/agenda?vue=mois&jour=${text(wednesday)}`;

const entry = (page: Page, title: string) =>
  page.getByRole("main").getByRole("button", { name: title }).and(page.locator("[data-entry]"));

async function write(page: Page, title: string, className: string): Promise<void> {
  await page.getByRole("button", { name: "Nouvel événement le mercredi" }).click();
  const dialog = page.getByRole("dialog", { name: "Nouvel événement" });
  await dialog.getByLabel("Titre").fill(title);
  await dialog.getByLabel("Lieu", { exact: true }).fill("Salle des fêtes");
  await dialog.getByLabel("Dans l’agenda").selectOption(className);
  await dialog.getByLabel("Heure de début").fill("18:00");
  await expect(dialog.getByLabel("Heure de fin")).toHaveValue("19:00");
  await dialog.getByLabel("Répétition").selectOption("Chaque semaine");
  await dialog.getByLabel("Jusqu’au").fill(text(dayAfter(wednesday, 21)));
  await dialog.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(entry(page, title)).toBeVisible();
}

/** As somebody without a mouse goes from one thing to the next. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let count = 0; count < 80; count++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The Tab key never led there.");
}

test("a teacher writes, moves and cancels an event of a class: its pupils see it, those of others do not", async ({
  page,
  signIn: as,
  browser,
}) => {
  await as("karim.benali");
  await page.goto(week);
  await write(page, "Répétition de la chorale", "5eB");
  await write(page, "Répétition du théâtre", "4eB");

  const home = new URL(page.url()).origin;
  const other = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris" });
  const pupil = await other.newPage();
  await signIn(pupil, "lea.martin", home);
  await pupil.goto(home + week);
  await expect(entry(pupil, "Répétition de la chorale")).toContainText("18\u202Fh · Salle des fêtes");
  await expect(pupil.getByText("Répétition du théâtre")).toHaveCount(0);
  await pupil.goto(home + month);
  const tables = pupil.getByRole("table");
  await expect(tables).toBeVisible();
  await expect(pupil.getByText("Répétition du théâtre")).toHaveCount(0);
  await pupil.goto(`${home}/agenda?vue=liste&jour=${text(wednesday)}`);
  await pupil.getByRole("button", { name: "Répétition de la chorale" }).first().click();
  const told = pupil.getByRole("dialog", { name: "Répétition de la chorale" });
  await expect(told).toContainText("de 18\u202Fh à 19\u202Fh");
  await expect(told).toContainText("Chaque semaine");
  await expect(told).toContainText("Tout le monde (5eB)");
  await expect(told.getByRole("button", { name: "Modifier" })).toHaveCount(0);

  await entry(page, "Répétition de la chorale").click();
  await page.getByRole("button", { name: "Modifier" }).click();
  const form = page.getByRole("dialog", { name: "Modifier l’événement" });
  await expect(form.getByRole("radio", { name: "Cette date seulement" })).toBeChecked();
  await form.getByLabel("Heure de début").fill("16:30");
  await form.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(form).toHaveCount(0);
  await expect(entry(page, "Répétition de la chorale")).toContainText("Déplacé");
  await pupil.goto(home + week);
  await expect(entry(pupil, "Répétition de la chorale")).toContainText("Déplacé");
  await expect(entry(pupil, "Répétition de la chorale")).toContainText("16\u202Fh\u202F30");

  await entry(page, "Répétition de la chorale").click();
  await page.getByRole("button", { name: "Annuler l’événement" }).click();
  const sure = page.getByRole("alertdialog");
  await sure.getByRole("button", { name: "Annuler l’événement" }).click();
  await expect(sure).toHaveCount(0);
  await pupil.reload();
  await expect(entry(pupil, "Répétition de la chorale")).toContainText("Annulé");
  await expect(entry(pupil, "Répétition de la chorale").locator("s")).toHaveText("Répétition de la chorale");
  await pupil.getByRole("link", { name: "Semaine suivante" }).click();
  await expect(entry(pupil, "Répétition de la chorale")).not.toContainText("Annulé");
  await other.close();
});

test("a week, a month, a day and a list are printed on the whole paper", async ({ page, signIn: as }) => {
  await as("karim.benali");
  // A sheet of A4 that lies, in points of a screen.
  await page.setViewportSize({ width: 1060, height: 750 });
  for (const view of ["semaine", "mois", "jour", "liste"]) {
    await page.goto(`/agenda?vue=${view}&jour=${schoolMonday}`);
    // Every week of a teacher has lessons, but their days may have none.
    await expect(page.getByRole("main").locator("h2, table, [data-view]").first()).toBeVisible();
    await page.emulateMedia({ media: "print" });
    const box = (await page.getByRole("main").boundingBox())!;
    expect([view, box.width > 1000]).toEqual([view, true]);
    await expect(page.getByRole("navigation").first()).toBeHidden();
    await page.emulateMedia({ media: "screen" });
  }
});

test("who has no mouse writes an event, hears what is wrong, and loses nothing", async ({
  page,
  signIn: as,
}) => {
  await as("camille.roche");
  await page.goto(week);
  await tabTo(page, page.getByRole("button", { name: "Nouvel événement", exact: true }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Nouvel événement" });
  await tabTo(page, dialog.getByLabel("Lieu", { exact: true }));
  await page.keyboard.type("Bibliothèque");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Écrivez un titre")).toBeVisible();
  await expect(dialog.getByLabel("Titre")).toBeFocused();
  await expect(dialog.getByLabel("Lieu", { exact: true })).toHaveValue("Bibliothèque");
  await page.keyboard.type("Révisions");
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await page.goto("/agenda?vue=liste");
  await page.goto(week);
  await expect(entry(page, "Révisions")).toBeVisible();
});

test("hours are those of the school, wherever one reads them, and each view has its address", async ({
  browser,
  baseURL,
}) => {
  const far = await browser.newContext({
    locale: "fr-FR",
    timezoneId: "Pacific/Noumea",
    viewport: { width: 390, height: 844 },
  });
  const page = await far.newPage();
  await signIn(page, "lea.martin", baseURL);
  await page.goto(`${baseURL}/agenda?jour=${schoolMonday}`);
  await expect(page.getByRole("link", { name: "Liste" })).toHaveAttribute("aria-current", "page");
  await expect(page.getByText("Heure de Paris")).toBeVisible();
  await expect(page.getByText(/^8\u202Fh/).first()).toBeVisible();
  await page.getByRole("link", { name: "Jour", exact: true }).click();
  await expect(page).toHaveURL(/vue=jour/);
  await page.goto(`${baseURL}/agenda`);
  await expect(page.getByRole("link", { name: "Jour", exact: true })).toHaveAttribute("aria-current", "page");
  await far.close();
});

for (const view of ["jour", "semaine", "mois", "liste"]) {
  test(`nothing bars the way in the agenda: ${view}, by day and by night, in its dialogs`, async ({
    page,
    signIn: as,
  }) => {
    test.setTimeout(120_000);
    await as("nadia.martin");
    await page.goto(`/agenda?vue=${view}&jour=${schoolMonday}`);
    const lesson = page
      .getByRole("main")
      .getByRole("button", { name: /Mathématiques|Français/ })
      .first();
    await expect(lesson).toBeVisible();
    await expectNoBarrier(page, view);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoBarrier(page, `${view} by night`);
    await lesson.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNoBarrier(page, `an event of ${view}`);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.getByRole("button", { name: "Nouvel événement", exact: true }).click();
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect(page.getByText("Écrivez un titre")).toBeVisible();
    await expectNoBarrier(page, `a form with a problem in ${view}`);
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoBarrier(page, `${view} on a telephone`);
  });
}
