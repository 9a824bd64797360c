import { expect, test } from "vitest";

import { atom, rss, told } from "./feed.factory.ts";

const addressIn = (feed: string): string | null => told(feed).entries[0]!.address;

test.for([
  ["<link>https://a.example/1</link>", "https://a.example/1"],
  ["<link>\n  <![CDATA[ https://a.example/1 ]]>\n</link>", "https://a.example/1"],
  ["<link>https://a.example/?a=1&amp;b=2</link>", "https://a.example/?a=1&b=2"],
  ["<link>https://a.example/?a=1&copie=2</link>", "https://a.example/?a=1&copie=2"],
  ["<link/><guid>https://a.example/1</guid>", "https://a.example/1"],
  ["<guid isPermaLink='true'> https://a.example/1 </guid>", "https://a.example/1"],
  ["<guid isPermaLink='false'>https://a.example/1</guid>", null],
  ["<guid>article-12</guid>", null],
  ["<link>javascript:alert(1)</link><guid>https://a.example/1</guid>", "https://a.example/1"],
  ["<link>data:text/html,x</link>", null],
  ["<link>https://banque.example@a.example/</link>", null],
  ["<link href='https://a.example/1'/>", "https://a.example/1"],
  ["<atom:link rel='self' href='https://a.example/rss'/><link>/1</link>", "https://ecole.example/1"],
  ["<atom:link href='https://a.example/1'/>", "https://a.example/1"],
  ["<enclosure url='https://a.example/son.mp3'/>", null],
  ["<link xml:base='https://b.example/x/'>1</link>", "https://b.example/x/1"],
])("an item of RSS leads where it says: %s", ([item, address]) => {
  const site =
    '<atom:link rel="self" href="https://flux.example/rss"/><link>https://ecole.example/blog/</link>';
  expect(addressIn(rss(`<item><title>Bal</title>${item}</item>`, site))).toBe(address);
});

test.for([
  ["<link href='https://a.example/1'/>", "https://a.example/1"],
  [
    "<link rel='self' href='/s'/><link rel='enclosure' href='/e'/><link rel='alternate' href='/1'/>",
    "https://site.example/1",
  ],
  [
    "<link rel='alternate' type='application/json' href='/j'/><link rel='alternate' type='text/html' href='/1'/>",
    "https://site.example/1",
  ],
  ["<link rel='self' href='/s'/><link rel='enclosure' href='/e'/><link rel='replies' href='/r'/>", null],
  ["<link href='javascript:alert(1)'/>", null],
  ["<link rel=' Alternate ' href=' 1 '/>", "https://site.example/dossier/1"],
  ["<link rel='http://www.iana.org/assignments/relation/alternate' href='/1'/>", "https://site.example/1"],
])("an entry of Atom leads to its page: %s", ([entry, address]) => {
  expect(addressIn(atom(`<entry><title>Bal</title>${entry}</entry>`))).toBe(address);
});

const entry = (base: string): string => `<entry ${base}><title>Bal</title><link href="bal"/></entry>`;
const addressFrom = (base: string, more: string): string | null => addressIn(atom(more, base));

test("an address is relative to the nearest base, else to the site, else to the feed", () => {
  expect(addressFrom("", entry(""))).toBe("https://site.example/dossier/bal");
  expect(addressFrom("", `<link href="https://ecole.example/blog/"/>${entry("")}`)).toBe(
    "https://ecole.example/blog/bal",
  );
  expect(addressFrom(' xml:base="https://ecole.example/a/"', entry("xml:base='2026/'"))).toBe(
    "https://ecole.example/a/2026/bal",
  );
  expect(addressFrom("", entry("xml:base='javascript:alert(1)//'"))).toBe("https://site.example/dossier/bal");
});

test("an item of RDF is named by its address", () => {
  const rdf = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/">
    <s:channel r:about="https://a.example/"><s:title>CDI</s:title></s:channel>
    <s:item r:about="https://a.example/1"><s:title>Bal</s:title></s:item></r:RDF>`;
  expect(told(rdf)).toMatchObject({
    title: "CDI",
    entries: [{ title: "Bal", address: "https://a.example/1" }],
  });
});
