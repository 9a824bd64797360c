import { expect, test } from "vitest";

import { atom, rss, told } from "./feed.factory.ts";

const textsOf = (feed: string): string[] =>
  told(feed).entries.map(({ title, summary }) => (summary === "" ? title : `${title} | ${summary}`));

const xhtml = '<div xmlns="http://www.w3.org/1999/xhtml">';

test.for([
  ['<title type="text">1 &lt; 2 &amp; a&lt;b&gt;</title>', "1 < 2 & a<b>"],
  ["<title>La balise &lt;main&gt; en SNT</title>", "La balise <main> en SNT"],
  ["<title>L&rsquo;&eacute;t&eacute;&nbsp;: &amp;eacute; en HTML</title>", "L’été : &eacute; en HTML"],
  ["<title><![CDATA[&eacute; en HTML]]></title>", "&eacute; en HTML"],
  ["<title><![CDATA[La balise <main> en SNT]]></title>", "La balise <main> en SNT"],
  ['<title type="html">1 &amp;lt; 2 &amp;amp; &lt;b&gt;gras&lt;/b&gt;</title>', "1 < 2 & gras"],
  ['<title type="html"><![CDATA[Portes <em>ouvertes</em>]]></title>', "Portes ouvertes"],
  [`<title type="xhtml">${xhtml}1 &lt; 2 <b>ou</b> 3</div></title>`, "1 < 2 ou 3"],
  [
    '<title type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml">Un<h:br/>deux</h:div></title>',
    "Un deux",
  ],
  ["<title/><content type='text/plain'>Bal le 5</content>", " | Bal le 5"],
  ["<title/><summary/><content type='html'>&lt;p>Bal&lt;p>le 5</content>", " | Bal le 5"],
  ["<title>Photo</title><content type='image/png'>iVBORw0KGgo=</content>", "Photo"],
  [
    `<title>Bal</title><content type='xhtml'>${xhtml}<p>Le 5</p><script>x()</script></div></content>`,
    "Bal | Le 5",
  ],
])("of Atom, a text is what its type says: %s", ([entry, words]) => {
  expect(textsOf(atom(`<entry>${entry}</entry>`))).toEqual([words]);
});

test.for([
  ["<title>Cross &amp;amp; &lt;i&gt;relais&lt;/i&gt;</title>", "Cross & relais"],
  ["<title><![CDATA[Cross &amp; relais]]></title>", "Cross & relais"],
  ["<title>Notes : 8 &lt; 10</title>", "Notes : 8 < 10"],
  ["<title>Maths & sciences, l&rsquo;&eacute;t&eacute;&nbsp;!</title>", "Maths & sciences, l’été !"],
  ["<title>L&amp;#8217;été &amp;eacute;crit</title>", "L’été écrit"],
  ["<title>L&#146;&#xE9;t&#233;</title>", "L’été"],
  ["<title>L\u0092été \u0096 fin</title>", "L’été – fin"],
  ["<title>Menu</title><description>Lundi<br>frites<p>Mardi</description>", "Menu | Lundi frites Mardi"],
  [
    "<title>Sortie</title><description>&lt;img src='a.png'&gt;</description><c:encoded>&lt;p&gt;Au parc.</c:encoded>",
    "Sortie | Au parc.",
  ],
  ["<title>Film</title><m:group><m:description>Par les 3e</m:description></m:group>", "Film | Par les 3e"],
  ["<title/><description/><i:summary>Épisode 4</i:summary>", " | Épisode 4"],
  [
    `<title>Jardin</title><description><![CDATA[<img src="data:image/png;base64,${"A".repeat(50_000)}"/>Un bourdon]]></description>`,
    "Jardin | Un bourdon",
  ],
  ["<m:title>Vidéo</m:title>", "Vidéo"],
])("of RSS, a text is HTML, escaped or not: %.99s", ([item, words]) => {
  const declared = `xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:m="http://search.yahoo.com/mrss"
    xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd"`;
  expect(textsOf(rss(`<item ${declared}>${item}</item>`))).toEqual([words]);
});

const talk = rss(
  "<item><title><![CDATA[<!DOCTYPE x [<!ENTITY a 'b'>]> en NSI]]></title><description>XML</description></item>",
);

test.for([
  talk,
  `<!-- <!ENTITY a "b"> -->${talk}`,
  `<!DOCTYPE rss SYSTEM "http://site.example/rss.dtd">${talk}`,
  rss("<item><description>XML<!ENTITY a 'b'></description></item>"),
])("what only looks like entities of a feed's own is read: %s", (feed) => {
  expect(told(feed).entries[0]!.summary).toBe("XML");
});

test("JSON Feed says which of its texts are HTML", () => {
  const item = { title: "1 < 2 & <b>", content_html: "<p>Bal &amp; buffet", url: 7, date_published: "lundi" };
  const feed = {
    version: "https://jsonfeed.org/version/1",
    title: "Collège",
    items: [item, null, 3, { summary: "<i>" }],
  };
  expect(told(JSON.stringify(feed)).entries).toEqual([
    { title: "1 < 2 & <b>", summary: "Bal & buffet", address: null, publishedAt: null },
    { title: "", summary: "<i>", address: null, publishedAt: null },
  ]);
});

const titleRead = (title: string): string => textsOf(rss(`<item><title>${title}</title></item>`))[0]!;

test("words that are too long are cut at a word, and hidden marks of direction are taken out", () => {
  expect(titleRead("mot ".repeat(100))).toMatch(/^(mot )+mot…$/);
  expect(titleRead(`!${"🎉".repeat(200)}`)).toMatch(/^!(🎉)+…$/u);
  expect(titleRead("voir\u202Eelpmaxe.erianoitseg")).toBe("voirelpmaxe.erianoitseg");
});
