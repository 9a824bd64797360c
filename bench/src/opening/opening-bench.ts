import type { Browser, Page } from "playwright";

import { withBrowser } from "../browser.ts";
import { password } from "../dashboard/contenders.ts";
import { withProduct } from "../product.ts";
import { table } from "../table.ts";
import { signIn } from "../visitor.ts";

const pages = ["/", "/messages", "/agenda", "/carnet", "/actualites"] as const;

/** Milliseconds from the address on. */
interface Opening {
  /** Who is there was answered, and what draws their pages had arrived: nothing could be drawn before. */
  ready: number;
  /** The heading of the page is painted. */
  heading: number;
  /** Nothing of it waits any more. */
  whole: number;
}

interface Opened extends Opening {
  page: string;
}

/** Pages that a teacher opens again in the same tab, in a real browser that has their files: what is added to waiting for them. */
export async function benchOpening({ json, rounds }: { json: boolean; rounds: number }): Promise<void> {
  const opened = await withProduct(async (product) => {
    const url = product.url.replace("127.0.0.1", "localhost");
    return withBrowser(async (browser) => {
      return openAll(browser, url, await signIn(product.url, "karim.benali", password), rounds);
    });
  });
  console.log(json ? JSON.stringify(opened, null, 2) : report(opened));
}

async function openAll(browser: Browser, url: string, cookie: string, rounds: number): Promise<Opened[]> {
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 } });
  const [name, value] = cookie.split("=");
  await context.addCookies([{ name: name!, value: value!, url, httpOnly: true, sameSite: "Lax" }]);
  const page = await context.newPage();
  const opened: Opened[] = [];
  for (const address of pages) {
    await open(page, url + address);
    const times: Opening[] = [];
    for (let round = 0; round < rounds; round++) times.push(await open(page, url + address));
    opened.push({
      page: address,
      ready: middle(times.map(({ ready }) => ready)),
      heading: middle(times.map(({ heading }) => heading)),
      whole: middle(times.map(({ whole }) => whole)),
    });
  }
  return opened;
}

async function open(page: Page, address: string): Promise<Opening> {
  await page.goto(address, { waitUntil: "commit" });
  return page.evaluate(watch);
}

/** Runs in the page: looks at each frame until nothing waits. */
const watch = () =>
  new Promise<Opening>((resolve) => {
    let heading = 0;
    const look = () => {
      if (heading === 0 && document.querySelector("#root h1") !== null) heading = performance.now();
      const waits =
        heading === 0 ||
        document.body.textContent.includes("Chargement…") ||
        document.querySelector("main [aria-busy=true]") !== null;
      if (waits) return void requestAnimationFrame(look);
      const asked = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      const arrived = asked.filter(({ name }) => name.endsWith("/session") || /signed-in|first-/.test(name));
      const ready = Math.max(...arrived.map(({ responseEnd }) => responseEnd));
      resolve({ ready, heading, whole: performance.now() });
    };
    requestAnimationFrame(look);
  });

const middle = (values: readonly number[]): number =>
  Math.round(values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!);

const report = (opened: readonly Opened[]): string =>
  table(
    ["A teacher opens again", "session and files ms", "heading ms", "÷ files", "whole ms"],
    opened.map(({ page, ready, heading, whole }) => [
      page,
      ready,
      heading,
      (heading / ready).toFixed(1),
      whole,
    ]),
  );
