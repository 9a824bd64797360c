import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { launchBrowser } from "../browser.ts";
import { root } from "../built.ts";
import { password } from "../dashboard/contenders.ts";
import { withProduct } from "../product.ts";
import { table } from "../table.ts";
import { signIn } from "../visitor.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof categories)[number];

interface Report {
  categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
}
type Lighthouse = (
  url: string,
  flags: { port: number; output: "json"; logLevel: "error"; extraHeaders?: Record<string, string> },
  config: { extends: "lighthouse:default"; settings: { onlyCategories: readonly string[] } },
) => Promise<{ lhr: Report } | undefined>;

interface Judged {
  name: string;
  scores: Record<Category, number>;
  /** Cumulative layout shift. */
  shift: number;
  /** Milliseconds until the largest part of the page is painted. */
  largestPaint: number;
  least: Partial<Record<Category, number>>;
  /** What lost points. */
  lost: string[];
}

const most = { shift: 0.05 };

/** Lighthouse on a phone as it simulates one: the page that signs in, and the dashboard of a pupil. */
export async function benchLighthouse({ json, rounds }: { json: boolean; rounds: number }): Promise<void> {
  const lighthouse = await loadLighthouse();
  const judged = await withProduct(async (product) => {
    const url = product.url.replace("127.0.0.1", "localhost");
    const cookie = await signIn(product.url, "lea.martin", password);
    const pages = [
      { name: "sign-in page", address: `${url}/connexion`, least: everywhere(95) },
      {
        name: "dashboard of a pupil",
        address: `${url}/`,
        extraHeaders: { Cookie: cookie },
        least: { performance: 90, accessibility: 95, "best-practices": 95 },
      },
    ];
    const found: Judged[] = [];
    for (const page of pages) found.push(await judge(lighthouse, page, rounds));
    return found;
  });
  console.log(json ? JSON.stringify(judged, null, 2) : report(judged));
}

const everywhere = (least: number) => Object.fromEntries(categories.map((one) => [one, least]));

interface Visited {
  name: string;
  address: string;
  extraHeaders?: Record<string, string>;
  least: Partial<Record<Category, number>>;
}

const middle = <Value>(values: readonly Value[], of: (value: Value) => number): Value =>
  values.toSorted((one, other) => of(one) - of(other))[Math.floor(values.length / 2)]!;

/** The middle one of several visits, each in a browser of its own. */
async function judge(lighthouse: Lighthouse, page: Visited, rounds: number): Promise<Judged> {
  const reports: Report[] = [];
  for (let round = 0; round < rounds; round++) reports.push(await visit(lighthouse, page));
  const scoreOf = (one: Report, category: Category) => one.categories[category].score ?? 0;
  const one = middle(reports, (each) => scoreOf(each, "performance"));
  const valueOf = (audit: string) => middle(reports, (each) => each.audits[audit]?.numericValue ?? 0);
  const scores = Object.fromEntries(
    categories.map((category) => [
      category,
      Math.round(
        scoreOf(
          middle(reports, (each) => scoreOf(each, category)),
          category,
        ) * 100,
      ),
    ]),
  ) as Record<Category, number>;
  return {
    name: page.name,
    scores,
    shift: valueOf("cumulative-layout-shift").audits["cumulative-layout-shift"]?.numericValue ?? 0,
    largestPaint: Math.round(one.audits["largest-contentful-paint"]?.numericValue ?? 0),
    least: page.least,
    lost: lostIn(one),
  };
}

async function visit(lighthouse: Lighthouse, { address, extraHeaders }: Visited): Promise<Report> {
  const port = await freePort();
  const browser = await launchBrowser(
    `--remote-debugging-port=${port}`,
    "--remote-debugging-address=127.0.0.1",
    // As nearly everybody's browser.
    "--accept-lang=fr-FR,fr",
  );
  try {
    const result = await lighthouse(
      address,
      { port, output: "json", logLevel: "error", ...(extraHeaders && { extraHeaders }) },
      { extends: "lighthouse:default", settings: { onlyCategories: categories } },
    );
    if (!result) throw new Error(`Lighthouse said nothing of ${address}.`);
    return result.lhr;
  } finally {
    await browser.close();
  }
}

const lostIn = ({ categories: found, audits }: Report): string[] =>
  categories.flatMap((category) =>
    found[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${category}: ${audits[id]?.title ?? id}`),
  );

async function loadLighthouse(): Promise<Lighthouse> {
  const folder = path.join(root, "bench/lighthouse");
  if (!existsSync(path.join(folder, "node_modules/lighthouse"))) {
    console.error("Installing Lighthouse, once…");
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: folder,
      stdio: "inherit",
    });
  }
  const file = path.join(folder, "node_modules/lighthouse/core/index.js");
  return ((await import(pathToFileURL(file).href)) as { default: Lighthouse }).default;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

const report = (judged: readonly Judged[]): string =>
  [
    table(
      ["Lighthouse, on a phone", ...categories, "CLS", "LCP ms"],
      judged.map(({ name, scores, least, shift, largestPaint }) => [
        name,
        ...categories.map((one) => `${scores[one]} (≥ ${least[one] ?? "–"})`),
        `${shift.toFixed(3)} (< ${most.shift})`,
        largestPaint,
      ]),
    ),
    ...judged.flatMap(({ name, lost }) => lost.map((one) => `${name}: ${one}`)),
  ].join("\n");
