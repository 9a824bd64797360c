import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

const waysOut = [
  /import (?!type )[^;]*from "(undici|(node:)?(https?|http2|tls|dgram|dns)(\/promises)?)"/,
  /import\("(undici|(node:)?(https?|http2|tls|net|dgram))"\)/,
  /import \{[^}]*\b(connect|createConnection|Socket)\b[^}]*\} from "(node:)?net"/,
  /(^|[^.\w])fetch\(/m,
  /new (WebSocket|EventSource|XMLHttpRequest)\(/,
];

const leads = (source: string): boolean => waysOut.some((way) => way.test(source));

test("what would lead out is told from what does not", () => {
  expect(
    ['import { request } from "undici";', 'import https from "https";', "await fetch(address);"].every(leads),
  ).toBe(true);
  expect(
    [
      "context.fetcher.fetch(address, wish)",
      'import { createServer } from "node:net";',
      'import type { IncomingMessage } from "node:http";',
      "prefetch(a)",
    ].some(leads),
  ).toBe(false);
});

test("nothing of the API asks the network but the fetcher", () => {
  const files = (readdirSync(root, { recursive: true }) as string[]).filter(
    (file) =>
      file.endsWith(".ts") && !/\.(test|factory)\.ts$/.test(file) && !file.startsWith(join("testing", sep)),
  );
  expect(files.length).toBeGreaterThan(300);
  const out = files.filter(
    (file) => !file.startsWith(join("platform", "fetcher")) && leads(readFileSync(join(root, file), "utf8")),
  );
  expect(out).toEqual([]);
});
