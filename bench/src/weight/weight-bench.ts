import type { Browser, Page } from "playwright";

import { withBrowser } from "../browser.ts";
import { password } from "../dashboard/contenders.ts";
import { withProduct } from "../product.ts";
import { table } from "../table.ts";
import { signIn } from "../visitor.ts";
import { type Counted, countingProxy, type CountingProxy } from "./counting-proxy.ts";

interface Visit {
  name: string;
  bytes: number;
  requests: number;
  mostBytes: number;
  mostRequests?: number;
}

/** A pupil's first and second visit of the dashboard, in a real browser: what goes over the wire, service worker included. */
export async function benchWeight({ json }: { json: boolean }): Promise<void> {
  await withProduct(async (product) => {
    await withBrowser(async (browser) => {
      const visits = await visitTwice(browser, product.url);
      console.log(json ? JSON.stringify(visits, null, 2) : report(visits));
    });
  });
}

async function visitTwice(browser: Browser, address: string): Promise<Visit[]> {
  const proxy = await countingProxy(address);
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 390, height: 844 } });
  try {
    const [name, value] = (await signIn(address, "lea.martin", password)).split("=");
    await context.addCookies([
      { name: name!, value: value!, url: proxy.url, httpOnly: true, sameSite: "Lax" },
    ]);
    const cold = await visit(await context.newPage(), proxy);
    const warm = await visit(await context.newPage(), proxy);
    return [
      { name: "cold", ...cold, mostBytes: 300_000, mostRequests: 15 },
      { name: "warm", ...warm, mostBytes: 20_000 },
    ];
  } finally {
    await context.close();
    proxy.close();
  }
}

/** Opens the dashboard, and waits until the service worker has kept what it keeps and nothing more passes. */
async function visit(page: Page, proxy: CountingProxy): Promise<Counted> {
  await page.goto(proxy.url, { waitUntil: "networkidle" });
  await page.getByRole("main").getByRole("heading", { level: 2 }).first().waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await proxy.quiet(4000);
  await page.close();
  return proxy.take();
}

const report = (visits: readonly Visit[]): string =>
  table(
    ["Visit of a pupil", "bytes", "at most", "requests", "at most"],
    visits.map((one) => [one.name, one.bytes, one.mostBytes, one.requests, one.mostRequests ?? "–"]),
  );
