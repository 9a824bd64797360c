import type { Browser, Page, ViewportSize } from "playwright/test";

import { signIn } from "./journey.ts";

export const phone: ViewportSize = { width: 390, height: 844 };

/** Somebody else, signed in on a device of their own. */
export async function openAs(
  browser: Browser,
  baseURL: string,
  login: string,
  viewport?: ViewportSize,
): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: "fr-FR", ...(viewport && { viewport }) });
  const page = await context.newPage();
  await signIn(page, login);
  return page;
}

/** Goes to a page, which from then on is told what happens. */
export async function listenAt(page: Page, address: string): Promise<void> {
  // Heard from the first moment: on a slow machine all of it happens before the page is loaded.
  const told = new Promise<void>((resolve) => {
    page.on("websocket", (socket) => {
      socket.on("framereceived", ({ payload }) => {
        if (String(payload).includes("connection_ack")) resolve();
      });
    });
  });
  await page.goto(address);
  await told;
}

/** Somebody else's dashboard, which is told what happens. */
export async function watchAs(browser: Browser, baseURL: string, login: string): Promise<Page> {
  const page = await openAs(browser, baseURL, login);
  await listenAt(page, "/");
  return page;
}
