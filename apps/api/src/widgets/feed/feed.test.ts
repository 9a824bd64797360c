import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";
import { openDataSource } from "../../platform/database/data-source.ts";
import { openFetcher } from "../../platform/fetcher/fetcher.ts";
import { refreshFeeds } from "../../domains/feeds/feeds.service.ts";

let school: OpenSchool;
let server: Server;
let site: string;
let asked = 0;
let answer: { type: string; body: string | Buffer; status?: number };
beforeAll(async () => {
  school = await openSchool();
  server = createServer((_, response) => {
    asked += 1;
    response.writeHead(answer.status ?? 200, { "content-type": answer.type }).end(answer.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await school.close();
});

const rss = (...items: string[]) => ({
  type: "application/rss+xml",
  body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Vie du collège</title>${items.join("")}</channel></rss>`,
});
const item = (title: string, more = "") => `<item><title>${title}</title>${more}</item>`;
const shownTo = async (name: "ada" | "head", path: string, more: object = {}) => {
  const { shown } = await school.widget(name, "feed", { address: `${site}${path}`, ...more });
  return shown as {
    failure: object | null;
    feed: {
      title: string;
      problem: string | null;
      readAt: Date | null;
      entries: { title: string; address: string | null; summary: string }[];
    };
  };
};

test("a feed is fetched once for everybody, and shown in its order", async () => {
  answer = rss(
    item("Portes ouvertes", "<link>/portes</link><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate>"),
    item("Cross"),
  );
  asked = 0;
  const [one, other] = [await shownTo("ada", "/vie"), await shownTo("head", "/vie", { most: 1 })];
  expect(asked).toBe(1);
  expect(one.feed).toMatchObject({
    title: "Vie du collège",
    problem: null,
    entries: [
      { title: "Portes ouvertes", address: `${site}/portes` },
      { title: "Cross", address: null },
    ],
  });
  expect(other.feed.entries).toHaveLength(1);
});

test("nothing of what a feed carries acts: no markup, no script, no address but the web's", async () => {
  answer = rss(
    item(
      "&lt;b onclick=&quot;x&quot;&gt;Gras&lt;/b&gt; &amp;amp; maigre",
      "<link>javascript:alert(1)</link><description><![CDATA[<p>Un</p><script>alert(1)</script><img src=x onerror=alert(1)><p>Deux</p>]]></description>",
    ),
    item("Piégé", "<link>https://banque.example@mechant.example/</link>"),
  );
  const { feed } = await shownTo("ada", "/hostile");
  expect(feed.entries).toMatchObject([
    { title: "Gras & maigre", address: null, summary: "Un Deux" },
    { title: "Piégé", address: null },
  ]);
});

test("what is no feed is told with its reason", async () => {
  answer = { type: "text/html", body: "<!doctype html><title>Accueil</title><p>Bonjour" };
  expect((await shownTo("ada", "/page")).feed).toMatchObject({ problem: "NOT_A_FEED", entries: [] });
  answer = {
    type: "application/xml",
    body: '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
  };
  expect((await shownTo("ada", "/bomb")).feed.problem).toBe("NOT_A_FEED");
  answer = rss();
  expect((await shownTo("ada", "/empty")).feed.problem).toBe("EMPTY_ANSWER");
  answer = { type: "text/xml", body: Buffer.alloc(4 * 1024 * 1024, " ") };
  expect((await shownTo("ada", "/huge")).feed.problem).toBe("TOO_LARGE");
  answer = { type: "text/plain", body: "", status: 404 };
  expect((await shownTo("ada", "/gone")).feed.problem).toBe("NOT_FOUND");
  const { shown } = await school.widget("ada", "feed", { address: "ftp://site.example/feed" });
  expect(shown).toMatchObject({ failure: { code: "INVALID_SETTINGS" } });
});

const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);

test("before an address is chosen nothing is fetched", async () => {
  const { shown, statements } = await school.widget("ada", "feed");
  expect([statements, shown]).toMatchObject([0, { failure: null, feed: { host: null, entries: [] } }]);
});

test("an hour later it is read again; an answer that is empty or breaks erases nothing", async () => {
  const database = await openDataSource({ url: school.url, role: "preau_api" });
  const fetcher = openFetcher({ loopback: true, timeout: 2000 });
  const refresh = (hours: number) =>
    refreshFeeds(
      {
        database,
        fetcher,
        log: (message, error) => {
          throw new Error(message, { cause: error });
        },
      },
      later(hours),
      50,
    );
  try {
    answer = rss(item("Hier"));
    await shownTo("ada", "/quotidien");
    answer = rss(item("Aujourd’hui"));
    expect(await refresh(0)).toBe(0);
    expect(await refresh(1.1)).toBeGreaterThan(0);
    expect((await shownTo("ada", "/quotidien")).feed.entries[0]!.title).toBe("Aujourd’hui");
    answer = rss();
    await refresh(2.2);
    expect((await shownTo("ada", "/quotidien")).feed).toMatchObject({
      problem: "EMPTY_ANSWER",
      entries: [{ title: "Aujourd’hui" }],
    });
    expect(await refresh(24 * 30)).toBe(0);
  } finally {
    await Promise.all([database.destroy(), fetcher.close()]);
  }
});
