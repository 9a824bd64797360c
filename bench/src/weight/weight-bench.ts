import { type Browser, chromium, type CDPSession, type Page } from "playwright";

import { password } from "../dashboard/contenders.ts";
import { withProduct } from "../product.ts";
import { table } from "../table.ts";
import { signIn } from "../visitor.ts";

interface Visit {
  name: string;
  bytes: number;
  requests: number;
  mostBytes: number;
  mostRequests?: number;
}

/** A pupil's first and second visit of the dashboard, in a real browser: what goes over the wire. */
export async function benchWeight({ json }: { json: boolean }): Promise<void> {
  await withProduct(async (product) => {
    const browser = await chromium.launch({
      ...(process.env["PREAU_CHROMIUM"] === undefined
        ? {}
        : { executablePath: process.env["PREAU_CHROMIUM"] }),
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    try {
      const visits = await visitTwice(browser, product.url);
      console.log(json ? JSON.stringify(visits, null, 2) : report(visits));
    } finally {
      await browser.close();
    }
  });
}

async function visitTwice(browser: Browser, address: string): Promise<Visit[]> {
  // Chromium compresses and stores for an address by name as it would on the Internet.
  const url = address.replace("127.0.0.1", "localhost");
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 390, height: 844 } });
  const [name, value] = (await signIn(address, "lea.martin", password)).split("=");
  await context.addCookies([{ name: name!, value: value!, url, httpOnly: true, sameSite: "Lax" }]);
  const cold = await visit(await context.newPage(), url);
  const warm = await visit(await context.newPage(), url);
  await context.close();
  return [
    { name: "cold", ...cold, mostBytes: 300_000, mostRequests: 15 },
    { name: "warm", ...warm, mostBytes: 20_000 },
  ];
}

/** Opens the dashboard, and adds up what came over the wire until nothing more does. */
async function visit(page: Page, url: string): Promise<{ bytes: number; requests: number }> {
  const network = await page.context().newCDPSession(page);
  const counted = count(network);
  await network.send("Network.enable");
  await page.goto(url, { waitUntil: "networkidle" });
  await page.getByRole("main").getByRole("heading", { level: 2 }).first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.close();
  return counted;
}

function count(network: CDPSession): { bytes: number; requests: number } {
  const counted = { bytes: 0, requests: 0 };
  const cached = new Set<string>();
  network.on("Network.requestServedFromCache", ({ requestId }) => void cached.add(requestId));
  network.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.fromDiskCache || response.url.startsWith("data:")) cached.add(requestId);
    if (!cached.has(requestId)) counted.requests += 1;
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!cached.has(requestId)) counted.bytes += encodedDataLength;
  });
  return counted;
}

const report = (visits: readonly Visit[]): string =>
  table(
    ["Visit of a pupil", "bytes", "at most", "requests", "at most"],
    visits.map((one) => [one.name, one.bytes, one.mostBytes, one.requests, one.mostRequests ?? "–"]),
  );
