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
interface Answer {
  type: string;
  body: string | Buffer;
  status?: number;
}
let answer: Answer;
/** What stands at `/offered`, which a page may name. */
let offered: Answer;
beforeAll(async () => {
  school = await openSchool();
  server = createServer((request, response) => {
    asked += 1;
    const { type, body, status = 200 } = request.url === "/offered" ? offered : answer;
    response.writeHead(status, { "content-type": type }).end(body);
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
  expect((await shownTo("ada", "/page")).feed).toMatchObject({ problem: "WEB_PAGE", entries: [] });
  answer = { type: "application/pdf", body: "%PDF-1.7" };
  expect((await shownTo("ada", "/document")).feed.problem).toBe("NOT_A_FEED");
  answer = {
    type: "application/xml",
    body: '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
  };
  expect((await shownTo("ada", "/bomb")).feed.problem).toBe("OWN_ENTITIES");
  answer = rss();
  expect((await shownTo("ada", "/empty")).feed.problem).toBe("EMPTY_ANSWER");
  answer = { type: "text/xml", body: Buffer.alloc(4 * 1024 * 1024, " ") };
  expect((await shownTo("ada", "/huge")).feed.problem).toBe("TOO_LARGE");
  answer = { type: "text/plain", body: "", status: 404 };
  expect((await shownTo("ada", "/gone")).feed.problem).toBe("NOT_FOUND");
  answer = { type: "text/xml", body: "", status: 304 };
  expect((await shownTo("ada", "/unchanged")).feed).toMatchObject({ problem: "BAD_ANSWER", readAt: null });
  const { shown } = await school.widget("ada", "feed", { address: "ftp://site.example/feed" });
  expect(shown).toMatchObject({ failure: { code: "INVALID_SETTINGS" } });
});

test("the letters of a feed are read as its server says", async () => {
  const { body } = rss(item("Cantine : 3 €".replace("€", "\u00A4")));
  answer = { type: 'text/xml; charset="ISO-8859-15"', body: Buffer.from(body, "latin1") };
  expect((await shownTo("ada", "/cantine")).feed.entries[0]!.title).toBe("Cantine : 3 €");
});

const pageOffering = (href: string): Answer => ({
  type: "text/html",
  body: `<!doctype html><link rel="alternate" type="application/rss+xml" href="${href}"><p>Bonjour`,
});

test("the address of a page is good enough when the page says where its feed is", async () => {
  answer = pageOffering("/offered");
  offered = rss(item("Portes ouvertes", "<link>/portes</link>"));
  const { feed } = await shownTo("ada", "/accueil");
  expect(feed).toMatchObject({ problem: null, entries: [{ address: `${site}/portes` }] });
  offered = pageOffering("/offered");
  expect((await shownTo("ada", "/boucle")).feed.problem).toBe("WEB_PAGE");
  answer = pageOffering("http://10.0.0.1/rss");
  expect((await shownTo("ada", "/dedans")).feed.problem).toBe("WEB_PAGE");
});

const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);

test("before an address is chosen nothing is fetched", async () => {
  const { shown, statements } = await school.widget("ada", "feed");
  expect([statements, shown]).toMatchObject([0, { failure: null, feed: { host: null, entries: [] } }]);
});

test("an hour later it is read again; what is empty, breaks or fails erases nothing", async () => {
  const database = await openDataSource({ url: school.url, role: "preau_api" });
  const fetcher = openFetcher({ loopback: true, timeout: 2000 });
  const logged: unknown[] = [];
  const log = (_: string, error: unknown): void => void logged.push(error);
  const refresh = (hours: number, by = fetcher) =>
    refreshFeeds({ database, fetcher: by, log }, later(hours), 50);
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
    expect(logged).toEqual([]);
    await refresh(3.3, { ...fetcher, fetch: () => Promise.reject(new Error("nobody foresaw it")) });
    expect((await shownTo("ada", "/quotidien")).feed).toMatchObject({
      problem: "UNREADABLE",
      entries: [{ title: "Aujourd’hui" }],
    });
    expect(logged).not.toEqual([]);
    expect(await refresh(24 * 30)).toBe(0);
  } finally {
    await Promise.all([database.destroy(), fetcher.close()]);
  }
});
