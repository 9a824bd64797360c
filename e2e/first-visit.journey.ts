import type { Request } from "playwright/test";

import { expect, test } from "./product/journey.ts";

/** What the service worker keeps for the next visit comes on top: its own file, and the page once more. */
const [mostRequests, mostBytes] = [13, 285_000];

test("a pupil's first visit asks for the dashboard once, in few requests and few bytes", async ({
  page,
  signIn: as,
}) => {
  await as("camille.roche");
  const asked: Request[] = [];
  page.on("requestfinished", (request) => asked.push(request));
  const sockets = page.waitForEvent("websocket");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  // The last thing that a page does by itself.
  await (await sockets).waitForEvent("framereceived");
  await page.waitForLoadState("networkidle");

  const operations = asked
    .filter(({ url }) => url().endsWith("/graphql"))
    .map((request) => (request.postDataJSON() as { operationName: string }).operationName);
  expect(operations.sort()).toEqual(["Dashboard", "UnreadCounts"]);
  const sizes = await Promise.all(asked.map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, one) => sum + one.responseBodySize + one.responseHeadersSize, 0);
  expect(asked.length).toBeLessThanOrEqual(mostRequests);
  expect(bytes).toBeLessThan(mostBytes);
});
