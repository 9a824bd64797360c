import { Buffer } from "node:buffer";

import { expectNoBarrier } from "./product/barriers.ts";
import { expect, test } from "./product/journey.ts";

const eventOf = (uid: string, day: string) => [
  "BEGIN:VEVENT",
  `UID:${uid}@lycee`,
  "SUMMARY:Chorale",
  `DTSTART:${day}T160000Z`,
  `DTEND:${day}T170000Z`,
  "END:VEVENT",
];
const timetable = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Chorale//FR",
  ...eventOf("a", "20270504"),
  ...eventOf("b", "20270511"),
  "END:VCALENDAR",
].join("\r\n");

test("a calendar that was brought in goes away once one has read what goes with it, and stays when that fails", async ({
  page,
  signIn: as,
}) => {
  await as("karim.benali");
  await page.goto("/agenda/calendriers");
  await page.getByLabel("Dans quel agenda").selectOption("5eB");
  await page
    .getByLabel("Ou un fichier de calendrier (.ics)")
    .setInputFiles({ name: "Chorale.ics", mimeType: "text/calendar", buffer: Buffer.from(timetable) });
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect(page.getByText("2 événements ont été ajoutés")).toBeVisible();

  const remove = page.getByRole("button", { name: "Retirer Chorale.ics" });
  await remove.click();
  const sure = page.getByRole("alertdialog");
  await expect(sure).toContainText("Ses 2 événements disparaîtront pour tous ceux qui les lisent.");
  await expectNoBarrier(page, "what goes away with a calendar");
  await sure.getByRole("button", { name: "Retour" }).click();
  await expect(sure).toHaveCount(0);

  await remove.click();
  await page.route("**/graphql", (route) => route.abort());
  await sure.getByRole("button", { name: "Retirer", exact: true }).click();
  await expect(sure.getByText("Cela n’a pas pu être fait")).toBeVisible();
  await page.unroute("**/graphql");
  await sure.getByRole("button", { name: "Retirer", exact: true }).click();
  await expect(sure).toHaveCount(0);
  await expect(page.getByText("Le calendrier est retiré")).toBeVisible();
  await expect(remove).toHaveCount(0);
});

test("what cannot be read of a calendar is said with its line, and the rest is brought in", async ({
  page,
  signIn: as,
}) => {
  const broken = timetable
    .replace("20270504", "a day in May")
    .replace("END:VCALENDAR", "DTEND\r\nEND:VCALENDAR");
  await as("karim.benali");
  await page.goto("/agenda/calendriers");
  await page
    .getByLabel("Ou un fichier de calendrier (.ics)")
    .setInputFiles({ name: "Sorties.ics", mimeType: "text/calendar", buffer: Buffer.from(broken) });
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();
  const said = page.getByRole("status").filter({ hasText: "1 événement a été ajouté" });
  await expect(said).toContainText("Tout n’a pas pu être lu tel que c’est écrit.");
  await expect(page.getByRole("listitem").filter({ hasText: "(ligne " })).not.toHaveCount(0);
  await expectNoBarrier(page, "what could not be read of a calendar");
});

test("who writes for many places finds one by a part of its name, and keeps what was chosen", async ({
  page,
  signIn: as,
}) => {
  await as("helene.marchand");
  await page.goto("/agenda");
  await page.getByRole("button", { name: "Nouvel événement", exact: true }).first().click();
  const form = page.getByRole("dialog", { name: "Nouvel événement" });
  const place = form.getByLabel("Dans l’agenda");
  await expect(place.getByRole("option", { name: "6eA" })).toBeAttached();
  const search = form.getByRole("searchbox", { name: "Chercher un établissement ou une classe" });
  await search.fill("5eb");
  await search.press("Enter");
  await expect(place.getByRole("option")).toHaveText(["Le mien : personne d’autre ne le voit", "5eB"]);
  await expect(form.getByText("Écrivez un titre")).toHaveCount(0);
  await place.selectOption("5eB");
  await search.fill("zzz");
  await expect(form.getByText("Aucun de vos établissements ni aucune de vos classes")).toBeVisible();
  await expect(place.locator("option:checked")).toHaveText("5eB");
  await expectNoBarrier(page, "a place that is looked for");
});
