import { expect, test } from "vitest";

import { answered, atom, rss, told } from "./feed.factory.ts";

const item = (title: string, more = ""): string => `<item><title>${title}</title>${more}</item>`;
const titlesOf = (feed: string): string[] => told(feed).entries.map(({ title }) => title);

test.for([
  ["blank lines before its declaration", `\n\n  <?xml version="1.0"?>${rss(item("Bal"))}`],
  [
    "a warning of its own site before it",
    `<br />\n<b>Warning</b>: mysql in <b>/var/a.php</b><br />${rss(item("Bal"))}`,
  ],
  ["more behind it", `${rss(item("Bal"))}<!-- cache --><script>x()</script></div> & <`],
  [
    "instructions and comments everywhere",
    `<?a b?><!-- <item> -->${rss(`<?php echo 1 ?><!-- ${item("Non")} -->${item("B<!-- -->al")}`)}`,
  ],
  ["no end", rss(item("Bal")).slice(0, -"</item></channel></rss>".length)],
  ["no end of an element", `${rss(item("Bal")).slice(0, -"</channel></rss>".length)}<item><tit`],
  ["no end of a CDATA section", `<rss><channel><item><title><![CDATA[Bal`],
  [
    "elements that end in another order",
    `<rss><channel><item><title><b>Bal</title></b></item></channel></rss>`,
  ],
  [
    "an element that ends twice",
    `<rss><channel></link></item><item><title>Bal</title></item></channel></rss>`,
  ],
  ["items beside its channel", `<rss version="2.0"><channel><title>x</title></channel>${item("Bal")}</rss>`],
  ["two channels", `<rss><channel/><channel>${item("Bal")}</channel></rss>`],
  ["no channel", `<rss>${item("Bal")}</rss>`],
  ["characters that XML forbids", rss(item("B\u0000\u0008al").replaceAll(/[\0\b]/g, ""), "\u000B")],
  [
    "attributes without quotes",
    `<rss version=2.0><channel checked><item><title type=html>Bal</title></item></channel></rss>`,
  ],
  ["prefixes that nobody declared", rss(item("Bal", "<x:y z:w='1'>Non</x:y><media:title>Non</media:title>"))],
  [
    "words that look like another kind of feed",
    atom('<entry><title>Bal</title><summary><![CDATA[<rss version="2.0"><channel>]]></summary></entry>'),
  ],
  [
    "items that say nothing",
    rss(`<item/>${item("")}<item><link>https://a.example</link></item>${item("Bal")}`),
  ],
  ["the same item many times", rss(item("Bal", "<guid>1</guid>").repeat(40))],
])("a feed with %s is read", ([, feed]) => {
  expect(titlesOf(feed!)).toEqual(["Bal"]);
});

test("a date that cannot be read takes nothing else away, and none changes the order", () => {
  const dates = ["hier", "Mon, 23 Nov 2037 08:00:00 GMT", "", "Mon, 23 Nov 2026 08:00:00 GMT"];
  const feed = told(rss(dates.map((date, index) => item(`${index}`, `<pubDate>${date}</pubDate>`)).join("")));
  expect(feed.entries.map(({ title, publishedAt }) => [title, publishedAt?.slice(0, 4)])).toEqual([
    ["0", undefined],
    ["1", "2037"],
    ["2", undefined],
    ["3", "2026"],
  ]);
});

test("items that repeat a name with other words are other items", () => {
  const guid = '<guid isPermaLink="false">accueil</guid>';
  expect(titlesOf(rss(item("Bal", guid) + item("Cross", guid)))).toEqual(["Bal", "Cross"]);
});

test("an empty channel is a feed that tells nothing", () => {
  for (const feed of [rss(""), "<rss><channel/></rss>", atom("")]) expect(told(feed).entries).toEqual([]);
});

const million = 600_000;
const hostile: [string, string][] = [
  ["ten thousand items", rss(Array.from({ length: 10_000 }, (_, index) => item(`Bal ${index}`)).join(""))],
  [
    "an item of five million letters",
    rss(item("Bal", `<description>${"très long ".repeat(million / 2)}</description>`)),
  ],
  ["a title of a million entities", rss(item(`Bal ${"&amp;".repeat(million)}`))],
  ["a title of a million unknown entities", rss(item(`Bal ${"&nul;".repeat(million)}`))],
  ["a million elements", rss(item("Bal") + "<a/>".repeat(million))],
  ["a million elements in each other", rss(item("Bal") + "<a>".repeat(million))],
  ["a million ends of nothing", rss(item("Bal") + "<a>".repeat(200) + "</b>".repeat(million))],
  [
    "HTML that is deep",
    rss(item("Bal", `<description><![CDATA[${"<b>".repeat(million)}]]></description>`).repeat(2)),
  ],
  [
    "HTML that is deep, in each item",
    rss(item("Bal", `<description><![CDATA[${"<b>".repeat(5000)}x]]></description>`).repeat(150)),
  ],
  [
    "namespaces without end",
    rss(item("Bal") + Array.from({ length: 50_000 }, (_, index) => `<a xmlns:n${index}="u">`).join("")),
  ],
  [
    "attributes without end",
    rss(
      `<item ${Array.from({ length: 200_000 }, (_, index) => `a${index}=""`).join(" ")}><title>Bal</title></item>`,
    ),
  ],
  [
    "opened brackets",
    rss(item("Bal") + "<![CDATA[".repeat(100_000) + "<!--".repeat(100_000) + "<".repeat(million)),
  ],
  [
    "a namespace of a million letters",
    rss(item("Bal") + "<a/>".repeat(40_000)).replace("<rss", `<rss xmlns="${"U ".repeat(million)}"`),
  ],
  [
    "a base of a million letters",
    rss(item("Bal", "<link>1</link>").repeat(100)).replace(
      "<rss",
      `<rss xml:base="https://a.example/${"u".repeat(million)}"`,
    ),
  ],
  ["half a date without end", rss(item("Bal", `<pubDate>${"lundi ".repeat(million / 2)}</pubDate>`))],
];

test.for(hostile)("%s neither stop the reader nor keep it for long", ([, feed]) => {
  const begin = performance.now();
  const { entries } = told(feed);
  expect(performance.now() - begin).toBeLessThan(4000);
  expect(entries[0]!.title).toMatch(/^Bal/);
  expect(entries.length).toBeLessThanOrEqual(30);
  expect(JSON.stringify(entries).length).toBeLessThan(100_000);
});

test.for<[string, string]>([
  ["links of a page", `<!doctype html>${"<link ".repeat(300_000)}`],
  ["a page that is deep", `<!doctype html>${"<div>".repeat(500_000)}`],
  ["JSON that is deep", `{"version":"https://jsonfeed.org/version/1","items":${"[".repeat(million)}`],
  ["declarations", `<?xml ${"<?xml ".repeat(400_000)}`],
])("%s without end are no feed, and soon refused", ([, text]) => {
  const begin = performance.now();
  expect(answered(text)).toHaveProperty("refusal");
  expect(performance.now() - begin).toBeLessThan(4000);
});
