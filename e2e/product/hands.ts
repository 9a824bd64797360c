import type { CDPSession, Locator, Page } from "playwright/test";
import { expect } from "./journey.ts";
import { isOverAtRest } from "./at-rest.ts";

export type Step = "first" | "before" | "after" | "last";

/** One way of arranging, with nothing but what it has: a mouse, fingers, keys, or menus. */
export interface Hands {
  move(page: Page, title: string, step: Step): Promise<void>;
  moveToPage(page: Page, title: string, name: string): Promise<void>;
  resize(page: Page, title: string): Promise<void>;
  remove(page: Page, title: string): Promise<void>;
  undo(page: Page): Promise<void>;
}

export const titles = (page: Page) => page.locator("[data-slot] h2").allTextContents();
const handle = (page: Page, title: string) =>
  page.getByRole("button", { name: `Déplacer ${title}`, exact: true });
const grip = (page: Page, title: string) =>
  page.getByRole("button", { name: `Changer la taille de ${title}`, exact: true });
const menu = (page: Page, title: string) =>
  page.getByRole("button", { name: `Organiser ${title}`, exact: true });
const undoButton = (page: Page) =>
  page.getByRole("toolbar", { name: "Organisation" }).getByRole("button", { name: "Annuler" });
const tab = (page: Page, name: string) =>
  page.getByRole("list", { name: "Pages du tableau de bord" }).getByRole("button", { name });
const note = (page: Page) => page.getByText(/^Vous déplacez/);

const middle = async (locator: Locator) => {
  await locator.scrollIntoViewIfNeeded();
  // What glides to its place is not where it is drawn.
  await locator.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const box = (await locator.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** The position, from 0, at which a step would put it. */
async function aimOf(page: Page, title: string, step: Step): Promise<number> {
  const order = await titles(page);
  const index = order.indexOf(title);
  return { first: 0, before: index - 1, after: index + 1, last: order.length - 1 }[step];
}

const rankOf = (cell: Locator) => cell.evaluate((element: HTMLElement) => Number(element.style.order));

interface Pointer {
  down(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  up(): Promise<void>;
}

/** Drags by the handle until the widget is shown at its place, whatever scrolls meanwhile, and lets go. */
function dragging(
  pointerOf: (page: Page) => Promise<Pointer>,
): Pick<Hands, "move" | "moveToPage" | "resize"> {
  const take = async (page: Page, title: string) => {
    const pointer = await pointerOf(page);
    const { x, y } = await middle(handle(page, title));
    await pointer.down(x, y);
    await pointer.move(x + 4, y + 4);
    await pointer.move(x + 12, y + 8);
    return pointer;
  };
  return {
    async move(page, title, step) {
      const aim = await aimOf(page, title, step);
      const target = (await titles(page))[aim]!;
      const cell = page.locator("[data-slot]", {
        has: page.getByRole("heading", { name: target, exact: true }),
      });
      const carried = page.locator("[data-slot]", {
        has: page.getByRole("heading", { name: title, exact: true }),
      });
      const pointer = await take(page, title);
      const forwards = step === "after" || step === "last";
      let steady = 0;
      await expect
        .poll(
          async () => {
            if ((await rankOf(carried)) === aim) return ++steady < 4 ? -1 : aim;
            const box = (await cell.boundingBox())!;
            const { width, height } = page.viewportSize()!;
            const part = forwards ? 0.9 : 0.1;
            // Beyond what one sees, the pointer waits at the edge until the page has scrolled, and rests.
            await pointer.move(
              Math.min(Math.max(box.x + box.width * part, 2), width - 2),
              Math.min(Math.max(box.y + box.height * part, 100), height - 80),
            );
            return (steady = -1);
          },
          { intervals: [60], timeout: 20_000 },
        )
        .toBe(aim);
      await pointer.up();
    },
    async moveToPage(page, title, name) {
      const pointer = await take(page, title);
      // At the upper edge the page scrolls back to its tabs.
      await expect
        .poll(
          async () => {
            const { x, y } = (await tab(page, name).boundingBox())!;
            await pointer.move(x + 16, Math.max(y + 16, 40));
            return tab(page, name).evaluate(isOverAtRest);
          },
          { intervals: [60] },
        )
        .toBe(true);
      await pointer.up();
    },
    async resize(page, title) {
      const pointer = await pointerOf(page);
      const { x, y } = await middle(grip(page, title));
      await pointer.down(x, y);
      await pointer.move(x + 10, y + 10);
      await pointer.move(x, y + 190);
      await pointer.up();
    },
  };
}

const mousePointer = async (page: Page): Promise<Pointer> => ({
  async down(x, y) {
    await page.mouse.move(x, y);
    await page.mouse.down();
  },
  move: (x, y) => page.mouse.move(x, y, { steps: 4 }),
  up: () => page.mouse.up(),
});

const sessions = new WeakMap<Page, CDPSession>();

/** Touches as the screen sends them: Playwright's own taps cannot move. */
const fingerPointer = async (page: Page): Promise<Pointer> => {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  return {
    down: async (x, y) => void (await send("touchStart", [{ x, y }])),
    move: async (x, y) => void (await send("touchMove", [{ x, y }])),
    up: async () => void (await send("touchEnd", [])),
  };
};

/** Slides a finger over the page, far from any handle. */
export async function swipe(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
  const finger = await fingerPointer(page);
  await finger.down(from.x, from.y);
  for (let step = 1; step <= 10; step += 1) await finger.move(from.x, from.y + (by * step) / 10);
  await finger.up();
}

export const mouse: Hands = {
  ...dragging(mousePointer),
  async remove(page, title) {
    await menu(page, title).click();
    await page.getByRole("menuitem", { name: "Retirer" }).click();
  },
  undo: (page) => undoButton(page).click(),
};

export const finger: Hands = {
  ...dragging(fingerPointer),
  async remove(page, title) {
    await menu(page, title).tap();
    await page.getByRole("menuitem", { name: "Retirer" }).tap();
  },
  undo: (page) => undoButton(page).tap(),
};

export const taps: Hands = {
  ...finger,
  async move(page, title, step) {
    const aim = await aimOf(page, title, step);
    await handle(page, title).tap();
    await page.getByRole("button", { name: new RegExp(`^Poser ici\\s: position ${aim + 1} sur`) }).tap();
    await expect(note(page)).toHaveCount(0);
  },
  async moveToPage(page, title, name) {
    await handle(page, title).tap();
    await tab(page, name).tap();
    await page.getByRole("button", { name: "Poser", exact: true }).tap();
    await tab(page, "Accueil").tap();
  },
  resize: (page, title) => grip(page, title).tap(),
};

export const keys: Hands = {
  async move(page, title, step) {
    const key = { first: "Home", before: "ArrowLeft", after: "ArrowRight", last: "End" }[step];
    await handle(page, title).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press(key);
    await page.keyboard.press("Enter");
    await expect(handle(page, title)).toBeFocused();
  },
  async moveToPage(page, title, name) {
    await handle(page, title).focus();
    await page.keyboard.press("Enter");
    // One key a page: there may be others on the way.
    await expect(async () => {
      await page.keyboard.press("PageDown");
      await expect(tab(page, name)).toHaveAttribute("aria-current", "page", { timeout: 300 });
    }).toPass();
    await expect(handle(page, title)).toBeFocused();
    await page.keyboard.press("Enter");
    await tab(page, "Accueil").focus();
    await page.keyboard.press("Enter");
  },
  async resize(page, title) {
    await grip(page, title).focus();
    await page.keyboard.press("Enter");
  },
  async remove(page, title) {
    await menu(page, title).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menu")).toBeVisible();
    await page.keyboard.press("End");
    await expect(page.getByRole("menuitem", { name: "Retirer" })).toBeFocused();
    await page.keyboard.press("Enter");
  },
  undo: (page) => page.keyboard.press("Control+z"),
};

const chooseIn = async (page: Page, title: string, item: string | RegExp) => {
  await menu(page, title).click();
  await page.getByRole("menuitem", { name: item }).click();
};

export const menus: Hands = {
  move: (page, title, step) =>
    chooseIn(
      page,
      title,
      {
        first: "Déplacer au début",
        before: "Déplacer avant",
        after: "Déplacer après",
        last: "Déplacer à la fin",
      }[step],
    ),
  moveToPage: (page, title, name) => chooseIn(page, title, `Déplacer vers la page ${name}`),
  async resize(page, title) {
    await menu(page, title).click();
    await page.locator('[role="menuitemradio"][aria-checked="false"]').first().click();
  },
  remove: (page, title) => chooseIn(page, title, "Retirer"),
  undo: (page) => undoButton(page).click(),
};
