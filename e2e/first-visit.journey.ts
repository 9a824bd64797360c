import type { Browser, Request } from "playwright/test";

import { expect, test } from "./product/journey.ts";
import { listenAt, openAs } from "./product/people.ts";

/** What the service worker keeps for the next visit comes on top: its own file, and the page once more. */
const [mostRequests, mostBytes] = [13, 285_000];

interface Visit {
  operations: string[];
  requests: number;
  bytes: number;
}

/** All that a page asks for by itself, in a browser that was never here. */
async function firstVisit(browser: Browser, address: string): Promise<Visit> {
  const page = await openAs(browser, address, "camille.roche");
  const asked: Request[] = [];
  page.on("requestfinished", (request) => asked.push(request));
  const sockets = page.waitForEvent("websocket");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  // The last thing that a page begins.
  await (await sockets).waitForEvent("framereceived");
  await page.waitForLoadState("networkidle");
  const sizes = await Promise.all(asked.map((request) => request.sizes()));
  const visit = {
    operations: asked
      .filter((request) => request.url().endsWith("/graphql"))
      .map((request) => (request.postDataJSON() as { operationName: string }).operationName)
      .sort(),
    requests: asked.length,
    bytes: sizes.reduce((sum, one) => sum + one.responseBodySize + one.responseHeadersSize, 0),
  };
  await page.context().close();
  return visit;
}

test("a pupil's first visit asks for the dashboard once, in few requests and few bytes", async ({
  browser,
  baseURL,
}) => {
  let visit: Visit | undefined;
  // A server that has just started does not know what was told before: pages ask it again.
  await expect
    .poll(async () => (visit = await firstVisit(browser, baseURL!)).operations, { timeout: 40_000 })
    .toEqual(["Dashboard", "UnreadCounts"]);
  expect(visit!.requests).toBeLessThanOrEqual(mostRequests);
  expect(visit!.bytes).toBeLessThan(mostBytes);
});

test("who comes back to the dashboard from another page has it read anew", async ({ page, signIn: as }) => {
  await as("camille.roche");
  await listenAt(page, "/");
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  const navigation = page.getByRole("navigation", { name: "Navigation principale" });
  await navigation.getByRole("link", { name: "Actualités" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Actualités" })).toBeVisible();
  const asked = page.waitForRequest(
    (request) =>
      request.url().endsWith("/graphql") &&
      (request.postDataJSON() as { operationName: string }).operationName === "Dashboard",
  );
  await navigation.getByRole("link", { name: "Accueil" }).click();
  await asked;
});
