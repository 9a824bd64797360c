import { randomBytes } from "node:crypto";

import type { Page } from "playwright/test";

import { expectNoBarrier } from "./product/barriers.ts";
import { expect, test } from "./product/journey.ts";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");
/** Two parts of an upload and a little more: it can be cut between them. */
const film = Buffer.concat([
  Buffer.from("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom"),
  randomBytes(5 * 1024 * 1024),
]);

const file = (name: string, buffer: Buffer, mimeType = "application/octet-stream") => ({
  name,
  buffer,
  mimeType,
});
const field = (page: Page) => page.getByRole("group", { name: "Pièces jointes" });

async function choose(page: Page, files: ReturnType<typeof file>[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Joindre des fichiers" }).click();
  await (await chooser).setFiles(files);
}

test("a teacher attaches files to a message; one that is a programme is refused, one that is cut goes on", async ({
  page,
  signIn: as,
}) => {
  await as("karim.benali");
  await page.goto("/messages/nouveau");
  await choose(page, [
    file("Contrôle.pdf", pdf),
    file("photo.jpg", Buffer.from("MZ\u0090\0".padEnd(400, "\0"), "latin1")),
  ]);
  await expect(field(page).getByText("Contrôle.pdf")).toBeVisible();
  await expect(field(page).getByText(/^PDF · 44/)).toBeVisible();
  await expect(field(page).getByText("Les programmes ne peuvent pas être envoyés")).toBeVisible();
  await expect(page.getByText("Un fichier n’a pas pu être joint")).toBeVisible();
  await expect(page.getByRole("button", { name: "Envoyer", exact: true })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await expectNoBarrier(page, "a message with attachments");
  await page.getByRole("button", { name: "Retirer photo.jpg" }).press("Enter");
  await expect(page.getByRole("button", { name: "Joindre des fichiers" })).toBeFocused();

  // The network goes after a first part.
  let parts = 0;
  await page.route("**/files/upload/*", async (route) => {
    if (route.request().method() !== "PATCH" || ++parts !== 2) return route.continue();
    await page.context().setOffline(true);
    return route.abort("internetdisconnected");
  });
  await choose(page, [file("film.mp4", film, "video/mp4")]);
  await expect(field(page).getByText("l’envoi reprendra au retour du réseau")).toBeVisible();
  await page.context().setOffline(false);
  await expect(field(page).getByText(/^Vidéo · 5,2/)).toBeVisible({ timeout: 20_000 });
  // 2 MB at once: what had come was not sent again.
  expect(parts).toBe(4);

  // A closed tab loses none of it.
  await page.getByLabel("Objet").fill("Pour mardi");
  await expect(page.getByText("Brouillon enregistré")).toBeVisible();
  await page.reload();
  await page.goto("/messages/brouillons");
  await page.getByRole("link", { name: /Pour mardi/ }).click();
  await expect(field(page).getByText("Contrôle.pdf")).toBeVisible();
  await expect(field(page).getByText("film.mp4")).toBeVisible();
});

test("files are dropped and pasted into what one writes, and too large a one is said to be", async ({
  page,
  signIn: as,
}) => {
  await as("karim.benali");
  await page.goto("/messages/nouveau");
  await expect(field(page)).toBeVisible();
  const give = (kind: "drop" | "paste", name: string, size: number) =>
    page.getByLabel("Objet").evaluate(
      (input, [how, fileName, length]) => {
        const data = new DataTransfer();
        data.items.add(new File(["x".repeat(length as number)], fileName as string));
        const begun = { bubbles: true, cancelable: true };
        input.dispatchEvent(
          how === "drop"
            ? new DragEvent("drop", { ...begun, dataTransfer: data })
            : new ClipboardEvent("paste", { ...begun, clipboardData: data }),
        );
      },
      [kind, name, size] as const,
    );
  await give("drop", "déposé.txt", 100);
  await expect(field(page).getByText("déposé.txt")).toBeVisible();
  await give("paste", "collé.txt", 100);
  await expect(field(page).getByText("collé.txt")).toBeVisible();
  await give("drop", "énorme.txt", 20 * 1024 * 1024 + 1);
  await expect(field(page).getByText("Ce fichier est trop lourd")).toBeVisible();
});

test("a mother downloads the permission to sign, and looks at the map", async ({ page, signIn: as }) => {
  await as("nadia.martin");
  await page.goto("/messages");
  await page
    .getByRole("link", { name: /Sortie aux Champs Libres/ })
    .first()
    .click();
  const list = page.getByRole("list", { name: /Pièces jointes de Karim Benali/ });
  await expect(list).toBeVisible();
  const download = page.waitForEvent("download");
  await list.getByRole("link", { name: /Autorisation de sortie\.pdf/ }).click();
  expect((await download).suggestedFilename()).toBe("Autorisation de sortie.pdf");
  await list.getByRole("button", { name: /Agrandir/ }).click();
  const image = page.getByRole("dialog").getByRole("img");
  await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1280);
  await expectNoBarrier(page, "an image of a message");
});
