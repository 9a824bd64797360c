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
