import type { Page } from "playwright/test";

import { finger, type Hands, keys, menus, mouse, swipe, taps, titles } from "./product/hands.ts";
import { expect, test } from "./product/journey.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 900 } };

/** Every way, on every screen that has it; each with a dashboard of its own. */
const ways: readonly { way: string; hands: Hands; screen: object; login: string }[] = [
  { way: "a mouse", hands: mouse, screen: desktop, login: "camille.roche" },
  { way: "the keyboard", hands: keys, screen: desktop, login: "sophie.leroy" },
  { way: "the menus", hands: menus, screen: desktop, login: "marc.garnier" },
  { way: "a finger on the handle", hands: finger, screen: phone, login: "eric.lambert" },
  { way: "taps", hands: taps, screen: phone, login: "bruno.kervella" },
  { way: "the menus of a phone", hands: menus, screen: phone, login: "ines.caron" },
];

const saved = (page: Page) =>
  expect(page.getByRole("toolbar").getByText("Enregistré", { exact: true })).toBeVisible();

async function arrange(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Organiser", exact: true }).click();
  await expect(page.getByRole("toolbar", { name: "Organisation" })).toBeVisible();
}

async function addPage(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Ajouter une page" }).click();
  await page.getByLabel("Nom de la page").fill(name);
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();
  await page.getByRole("list", { name: "Pages du tableau de bord" }).getByText("Accueil").click();
}

/** Those that the person does not have yet. */
async function addModules(page: Page, ...names: string[]): Promise<void> {
  await page.getByRole("button", { name: "Ajouter un module" }).click();
  const catalogue = page.getByRole("dialog", { name: "Ajouter un module" });
  await expect(catalogue).toBeVisible();
  for (const name of names) {
    const add = catalogue.getByRole("button", { name: new RegExp(`^Ajouter\\s: ${name}$`) });
    if ((await add.count()) === 0) continue;
    await add.click();
    await expect(add).toHaveCount(0);
  }
  await page.keyboard.press("Escape");
  await expect(catalogue).toHaveCount(0);
}

const shapeOf = (page: Page, title: string) =>
  page
    .locator("[data-slot]", { has: page.getByRole("heading", { name: title, exact: true }) })
    .evaluate((cell: HTMLElement) =>
      [cell.dataset.height, cell.style.getPropertyValue("--span-4")].join(" "),
    );

for (const { way, hands, screen, login } of ways) {
  test.describe(`with ${way} alone`, () => {
    test.use(screen);

    test("one moves, sizes, removes and takes back, and finds it all there again", async ({
      page,
      signIn: as,
    }) => {
      await as(login);
      await page.goto("/");
      await arrange(page);
      await addPage(page, "Ailleurs");
      await addModules(page, "Mes notes", "Favoris", "Vacances scolaires");
      const start = await titles(page);
      expect(start.length).toBeGreaterThan(2);
      const [one, two] = start as [string, string];
      const others = start.slice(1);
      const own = "Favoris";
      const without = start.filter((title) => title !== own);

      await hands.move(page, one, "after");
      await expect.poll(() => titles(page)).toEqual([two, one, ...start.slice(2)]);
      await hands.move(page, one, "before");
      await expect.poll(() => titles(page)).toEqual(start);
      await hands.move(page, one, "last");
      await expect.poll(() => titles(page)).toEqual([...others, one]);
      await expect(page.locator("output", { hasText: `${one}` }).last()).toContainText(
        `position ${start.length} sur ${start.length}`,
      );
      await hands.move(page, one, "first");
      await expect.poll(() => titles(page)).toEqual(start);

      await hands.remove(page, own);
      await expect.poll(() => titles(page)).toEqual(without);
      await hands.undo(page);
      await expect.poll(() => titles(page)).toEqual(start);

      const sizeable = (await page
        .getByRole("button", { name: /^Changer la taille de/ })
        .first()
        .getAttribute("aria-label"))!.replace("Changer la taille de ", "");
      const shape = await shapeOf(page, sizeable);
      await hands.resize(page, sizeable);
      await expect.poll(() => shapeOf(page, sizeable)).not.toBe(shape);
      await expect(page.locator("output", { hasText: `${sizeable} : ` }).last()).toContainText(
        /petit|large|pleine/,
      );
      const wished = await shapeOf(page, sizeable);

      await hands.moveToPage(page, own, "Ailleurs");
      await expect.poll(() => titles(page)).toEqual(without);
      await saved(page);
      await page.getByRole("button", { name: "Terminé" }).click();
      await page.getByRole("link", { name: "Ailleurs" }).click();
      await page.reload();
      await expect.poll(() => titles(page)).toEqual([own]);
      await page.getByRole("link", { name: "Accueil" }).last().click();
      await expect.poll(() => titles(page)).toEqual(without);
      if (sizeable !== own) expect((await shapeOf(page, sizeable)).split(" ")[0]).toBe(wished.split(" ")[0]);
    });
  });
}

test.describe("on a phone", () => {
  test.use(phone);

  test("a finger that slides over the desk scrolls, and moves nothing", async ({ page, signIn: as }) => {
    await as("lucas.tanguy");
    await page.goto("/");
    await arrange(page);
    const before = await titles(page);
    await swipe(page, { x: 200, y: 600 }, -400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await titles(page)).toEqual(before);
    await expect(page.locator("[data-carried]")).toHaveCount(0);
  });
});

test("Escape puts back what a mouse or the keys carry, and nothing is sent", async ({ page, signIn: as }) => {
  await as("lucas.tanguy");
  await page.goto("/");
  await arrange(page);
  const before = await titles(page);
  const sent: string[] = [];
  page.on("request", (request) => request.postData()?.includes("Arrange") && sent.push(request.url()));
  const handle = page.getByRole("button", { name: `Déplacer ${before[0]}`, exact: true });
  const { x, y } = (await handle.boundingBox())!;
  await page.mouse.move(x + 10, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + 500, y + 300, { steps: 8 });
  await expect(page.locator("[data-carried]")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(page.locator("[data-carried]")).toHaveCount(0);
  await handle.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await expect(page.getByText(`position ${before.length} sur ${before.length}`)).toBeAttached();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-carried]")).toHaveCount(0);
  await expect(page.getByText(`est de retour, position 1 sur ${before.length}`)).toBeAttached();
  expect(await titles(page)).toEqual(before);
  expect(sent).toEqual([]);
});
