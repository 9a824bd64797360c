import { type FeedEntry, longest, mostLookedAt, type ReadFeed } from "./feed-entry.ts";
import { firstMoment } from "./moments.ts";
import { plainText } from "./plain-text.ts";
import { alternates, firstAddress, type WrittenLink } from "./web-address.ts";
import { elementsAt, isElement, markupIn, textIn, type XmlElement } from "./xml-tree.ts";

/** RSS of any age, and RDF, whose items stand beside their channel. Null when there is neither. */
export function readRss(root: XmlElement, address: string): ReadFeed | null {
  const own = root.name.endsWith("rss") ? root.name.slice(0, -"rss".length) : "";
  const channels = elementsAt(root, `${own}channel`);
  const items = [root, ...channels].flatMap((one) => elementsAt(one, `${own}item`));
  if (channels.length === 0 && items.length === 0) return null;
  const site = channels.flatMap((channel) => textLinks(channel, `${own}link`));
  const base = firstAddress(site, address) ?? address;
  return {
    title: firstWords(channels, [`${own}title`], longest.title),
    entries: items.slice(0, mostLookedAt).map((item) => entryOf(item, own, base)),
  };
}

const titles = ["media:title", "itunes:title", "dc:title"];
const summaries = [
  "content:encoded",
  "itunes:summary",
  "itunes:subtitle",
  "media:description",
  "media:group/media:description",
  "media:content/media:description",
  "dc:description",
  "atom:summary",
  "atom:content",
];
const dates = ["dc:date", "dcterms:issued", "dcterms:created", "atom:published", "atom:updated"];

const entryOf = (item: XmlElement, own: string, base: string): FeedEntry => ({
  title: firstWords([item], [`${own}title`, ...titles], longest.title),
  address: firstAddress(linksOf(item, own), base),
  publishedAt: firstMoment(textsAt(item, [`${own}pubdate`, ...dates])),
  summary: firstWords([item], [`${own}description`, ...summaries], longest.summary),
});

/** The words of the first that has some: what holds but a picture has none. */
function firstWords(from: readonly XmlElement[], names: readonly string[], most: number): string {
  for (const name of names) {
    for (const element of from.flatMap((one) => elementsAt(one, name))) {
      const words = plainText(htmlIn(element), most);
      if (words !== "") return words;
    }
  }
  return "";
}

/** Texts are HTML here, mostly escaped; some write it as it is. */
const htmlIn = (element: XmlElement): string =>
  element.content.some(isElement) ? markupIn(element) : textIn(element);

const textsAt = (item: XmlElement, names: readonly string[]): string[] =>
  names.flatMap((name) => elementsAt(item, name).map(textIn));

const textLinks = (from: XmlElement, name: string): WrittenLink[] =>
  elementsAt(from, name).map((link) => ({
    at: link,
    written: textIn(link).trim() || (link.attributes["href"] ?? ""),
  }));

/** Where an item may say its page. What also serves as a name is an address only when it is a whole one. */
function linksOf(item: XmlElement, own: string): WrittenLink[] {
  const permanent = elementsAt(item, `${own}guid`).filter(
    ({ attributes }) => attributes["ispermalink"]?.trim().toLowerCase() !== "false",
  );
  const names = [
    ...permanent.map((guid) => ({ at: guid, written: textIn(guid) })),
    ...Object.entries(item.attributes)
      .filter(([name]) => name.endsWith(":about"))
      .map(([, written]) => ({ at: item, written })),
  ];
  return [
    ...textLinks(item, `${own}link`),
    ...alternates(item, "atom:link"),
    ...names.filter(({ written }) => /^\s*https?:\/\//i.test(written)),
  ];
}
