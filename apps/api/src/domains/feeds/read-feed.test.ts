import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

import { readFeed } from "./read-feed.ts";
import { sampleFeeds } from "./sample-feeds.table.ts";

const read = (text: string | Uint8Array, mediaType = "application/xml") =>
  readFeed(
    typeof text === "string" ? Buffer.from(text) : text,
    mediaType,
    "https://site.example/dossier/rss",
  );

test("RSS, Atom, RDF and JSON Feed tell the same", () => {
  const entry = {
    title: "Portes ouvertes",
    address: "https://site.example/portes",
    publishedAt: "2026-11-23T08:00:00.000Z",
    summary: "Samedi matin.",
  };
  const rss = `<rss version="2.0"><channel><title>Collège</title><item><title>Portes ouvertes</title><link>/portes</link>
    <pubDate>Mon, 23 Nov 2026 09:00:00 +0100</pubDate><description>&lt;p&gt;Samedi matin.</description></item></channel></rss>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Collège</title><entry><title>Portes ouvertes</title>
    <link rel="enclosure" href="/son.mp3"/><link href="../portes"/><published>2026-11-23T09:00:00+01:00</published>
    <summary type="html">&lt;b&gt;Samedi&lt;/b&gt; matin.</summary></entry></feed>`;
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Collège</title></channel>
    <item rdf:about="y"><title>Portes ouvertes</title><link>https://site.example/portes</link>
    <description>Samedi matin.</description><dc:date>2026-11-23T08:00:00Z</dc:date></item></rdf:RDF>`;
  const json = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Collège",
    items: [
      {
        id: "1",
        title: "Portes ouvertes",
        url: "https://site.example/portes",
        content_html: "<p>Samedi matin.</p>",
        date_published: "2026-11-23T09:00:00+01:00",
      },
    ],
  });
  for (const text of [rss, atom, rdf, json])
    expect(read(text)).toEqual({ title: "Collège", entries: [entry] });
});

test("old encodings are read as they say", () => {
  const text = `<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>Journal</title><item><title>Été à la mer</title></item></channel></rss>`;
  expect(read(Buffer.from(text, "latin1"))?.entries[0]?.title).toBe("Été à la mer");
  const bare = text.replace(/<\?.*?\?>/, "");
  expect(read(Buffer.from(bare, "latin1"), "text/xml; charset=ISO-8859-1")?.entries[0]?.title).toBe(
    "Été à la mer",
  );
});

const titleRead = (title: string) =>
  read(`<rss version="2.0"><channel><title>J</title><item><title>${title}</title></item></channel></rss>`)!
    .entries[0]!.title;

test("words that are too long are cut at a word, and hidden marks of direction are taken out", () => {
  expect(titleRead("mot ".repeat(100))).toMatch(/^(mot )+mot…$/);
  expect(titleRead("voir\u202Eelpmaxe.erianoitseg")).toBe("voir elpmaxe.erianoitseg");
});

test("neither a page, nor a text, nor a feed with entities of its own is a feed", () => {
  for (const text of ["", "Bonjour", "<!doctype html><title>x</title>", "{}", "<rss", "[1]"])
    expect(read(text)).toBeNull();
  expect(
    read('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel/></rss>'),
  ).toBeNull();
});

const samples = process.env["PREAU_SAMPLES"];
describe.skipIf(!samples)(
  `the feeds of the samples${samples ? "" : " (PREAU_SAMPLES says where they are)"}`,
  () => {
    const root = path.join(samples ?? "", "feeds");
    const files = samples
      ? readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
          /\.(xml|rss|atom)$/.test(file),
        )
      : [];

    test("have as many entries as another parser counts", () => {
      const counted = Object.keys(sampleFeeds).map((file) => [
        file,
        read(readFileSync(path.join(root, file)))?.entries.length ?? null,
      ]);
      expect(Object.fromEntries(counted)).toEqual(sampleFeeds);
    });

    test("never break the reader, however broken they are", () => {
      expect(files.length).toBeGreaterThan(Object.keys(sampleFeeds).length);
      const entries = files.flatMap((file) => read(readFileSync(path.join(root, file)))?.entries ?? []);
      const addresses = entries.flatMap(({ address }) => (address === null ? [] : [address]));
      expect(addresses.filter((address) => !/^https?:/.test(address))).toEqual([]);
      expect(entries.filter(({ title, summary }) => /<script|<img/i.test(title + summary))).toEqual([]);
    });
  },
);
