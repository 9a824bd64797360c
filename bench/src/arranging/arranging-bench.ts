import { randomUUID } from "node:crypto";
import type { Page } from "playwright";

import { withBrowser } from "../browser.ts";
import { password } from "../dashboard/contenders.ts";
import { quantile } from "../numbers.ts";
import { withProduct } from "../product.ts";
import { table } from "../table.ts";
import { byHash, post, signIn } from "../visitor.ts";
import { type Moves, movesIn } from "./moves-in-page.ts";

const widgets = 60;
const login = "karim.benali";
const kinds = ["notes", "favourites", "my-classes", "school-calendar", "news"];

/** Sixty widgets, carried and put down in a real browser: script and layout, then the next paint. */
export async function benchArranging({ json }: { json: boolean }): Promise<void> {
  await withProduct(async (product) => {
    const cookie = await signIn(product.url, login, password);
    await fill(product.url, cookie);
    await withBrowser(async (browser) => {
      const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1440, height: 900 } });
      const [name, value] = cookie.split("=");
      await context.addCookies([
        { name: name!, value: value!, url: product.url, httpOnly: true, sameSite: "Lax" },
      ]);
      const page = await context.newPage();
      const moves = await measure(page, product.url);
      console.log(json ? JSON.stringify(moves, null, 2) : report(moves));
    });
  });
}

async function fill(url: string, cookie: string): Promise<void> {
  const ask = (operation: string, variables: object) =>
    post(`${url}/graphql`, byHash(operation, variables), cookie);
  const placed = JSON.parse((await ask("Dashboard", { page: null, locale: "fr" })).body) as {
    data: { viewer: { dashboard: { page: { id: string; placements: unknown[] } } } };
  };
  const { id, placements } = placed.data.viewer.dashboard.page;
  const operations = Array.from({ length: widgets - placements.length }, (_, index) => ({
    id: randomUUID().replace(/^(.{14})./, "$17"),
    type: "add",
    kind: kinds[index % kinds.length],
    settings: {},
    page: id,
    after: null,
    copy: `bench-${index}`,
  }));
  const answer = await ask("ArrangeDashboard", { input: { operations, basedOn: 0 } });
  if (!answer.body.includes('"refused":[]'))
    throw new Error(`The dashboard was not filled: ${answer.body.slice(0, 400)}`);
}

async function measure(page: Page, url: string): Promise<Moves> {
  await page.goto(url);
  await page.getByRole("button", { name: "Organiser", exact: true }).click();
  const handles = page.getByRole("button", { name: /^Déplacer / });
  await handles.nth(widgets - 1).waitFor();
  await page.waitForLoadState("networkidle");
  return page.evaluate(movesIn);
}

function report({ picked, carried, dropped, placed }: Moves): string {
  const rows = [
    row("picking it up", picked),
    row("a step while it is carried", carried),
    row("putting it down", dropped),
  ];
  return [
    `Moving one of ${placed} widgets, in milliseconds:`,
    table(["", "script and layout p50", "p95", "limit", "next paint p50", "p95", "limit"], rows),
  ].join("\n");
}

const row = (name: string, samples: Moves["carried"]) => [
  name,
  quantile(
    samples.map(({ work }) => work),
    0.5,
  ).toFixed(1),
  quantile(
    samples.map(({ work }) => work),
    0.95,
  ).toFixed(1),
  "16.0",
  quantile(
    samples.map(({ paint }) => paint),
    0.5,
  ).toFixed(1),
  quantile(
    samples.map(({ paint }) => paint),
    0.95,
  ).toFixed(1),
  "50.0",
];
