import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

import type { FeedEntry } from "./feed-entry.ts";
import { answered, rss, told } from "./feed.factory.ts";
import { sampleFeeds } from "./sample-feeds.table.ts";

test("RSS, Atom, RDF and JSON Feed tell the same", () => {
  const entry = {
    title: "Portes ouvertes",
    address: "https://site.example/portes",
    publishedAt: "2026-11-23T08:00:00.000Z",
    summary: "Samedi matin.",
  };
  const ofRss = `<rss version="2.0"><channel><title>Collège</title><item><title>Portes ouvertes</title><link>/portes</link>
    <pubDate>Mon, 23 Nov 2026 09:00:00 +0100</pubDate><description>&lt;p&gt;Samedi matin.</description></item></channel></rss>`;
  const ofAtom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Collège</title><entry><title>Portes ouvertes</title>
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
  for (const text of [ofRss, ofAtom, rdf, json])
    expect(told(text)).toEqual({ title: "Collège", entries: [entry] });
});

test("what is no feed says why", () => {
  for (const text of ["", "Bonjour", "{}", "<rss", "[1]", "<rss/>", "<opml/>"])
    expect([text, answered(text)]).toEqual([text, { refusal: "NOT_A_FEED" }]);
  expect(answered("<!doctype html><title>x</title>")).toEqual({ refusal: "WEB_PAGE", offered: null });
  expect(answered("Bonjour", { mediaType: "text/html" })).toEqual({ refusal: "WEB_PAGE", offered: null });
});

const answeredPage = (...links: string[]) =>
  answered(`<!doctype html><html><head>${links.join("")}<title>Collège`, { mediaType: "text/html" });

test("a page says which feed it offers, if it is one of the web", () => {
  const first = '<link href="/feed/?a=1&amp;b=2" type="application/rss+xml" rel="alternate" title="Flux">';
  const hostile = '<link rel="alternate" type="application/atom+xml" href="javascript:alert(1)">';
  expect(answeredPage('<link rel="stylesheet" href="/a.css">', hostile, first)).toEqual({
    refusal: "WEB_PAGE",
    offered: "https://site.example/feed/?a=1&b=2",
  });
  expect(answeredPage(hostile, '<link rel="alternate" hreflang="en" href="/en">')).toMatchObject({
    offered: null,
  });
});

test("a feed with entities of its own is refused, and none of them is read", () => {
  const laughs = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>';
  const file = '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  const elsewhere =
    '<!DOCTYPE rss [\n<!ELEMENT rss ANY>\n<!ENTITY % a SYSTEM "http://site.example/a">\n%a;]>';
  for (const dtd of [laughs, file, elsewhere])
    expect(answered(dtd + rss("<item><title>&c;</title></item>"))).toEqual({ refusal: "OWN_ENTITIES" });
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
    const entriesIn = (file: string): FeedEntry[] | null => {
      const feed = answered(readFileSync(path.join(root, file)));
      return "refusal" in feed ? null : feed.entries;
    };

    test("have as many entries as another parser counts", () => {
      const counted = Object.keys(sampleFeeds).map((file) => [file, entriesIn(file)?.length ?? null]);
      expect(Object.fromEntries(counted)).toEqual(sampleFeeds);
    });

    test("never break the reader, however broken they are", () => {
      expect(files.length).toBeGreaterThan(Object.keys(sampleFeeds).length);
      const entries = files.flatMap((file) => entriesIn(file) ?? []);
      const addresses = entries.flatMap(({ address }) => (address === null ? [] : [address]));
      expect(addresses.filter((address) => !/^https?:/.test(address))).toEqual([]);
      expect(entries.filter(({ title, summary }) => /<script|<img/i.test(title + summary))).toEqual([]);
    });
  },
);
