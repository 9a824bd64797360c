import type { Page } from "playwright/test";

/** Opens an address of the product as one that one types, and waits until the page has what it shows. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(isWhole, "");
}

/** A page that shares no part with another: what shows after it has arrived. */
const between = { address: "/accessibilite", title: "Déclaration d’accessibilité · Préau" };

/** Goes on to another page as by a link: the application stays, which takes a fifth of the time. */
export async function goOn(page: Page, address: string): Promise<void> {
  await follow(page, between.address);
  await page.waitForFunction((title) => document.title === title, between.title);
  if (address === between.address) return;
  await follow(page, address);
  await page.waitForFunction(isWhole, between.title);
}

const follow = (page: Page, address: string) =>
  page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate", { state: null }));
  }, address);

/** Runs in the page, at each of its frames. */
const isWhole = (left: string) =>
  document.title !== left &&
  document.querySelector("#root h1") !== null &&
  !document.body.textContent.includes("Chargement…");
