import { type FeedEntry, longest, mostLookedAt, type ReadFeed } from "./feed-entry.ts";
import { firstMoment } from "./moments.ts";
import { plainText, tidyText } from "./plain-text.ts";
import { alternates, firstAddress } from "./web-address.ts";
import { elementsAt, isElement, markupIn, textIn, type XmlElement } from "./xml-tree.ts";

/** Atom, also from before it was a standard. */
export function readAtom(root: XmlElement, address: string): ReadFeed {
  const own = root.name.slice(0, -"feed".length);
  const base = firstAddress(alternates(root, `${own}link`), address) ?? address;
  return {
    title: firstWords(root, [`${own}title`], longest.title),
    entries: elementsAt(root, `${own}entry`)
      .slice(0, mostLookedAt)
      .map((entry) => entryOf(entry, own, base)),
  };
}

const summaries = ["media:group/media:description", "media:description"];
const dates = ["published", "issued", "created", "updated", "modified"];

function entryOf(entry: XmlElement, own: string, base: string): FeedEntry {
  const moments = [...dates.map((name) => own + name), "dc:date"];
  return {
    title: firstWords(entry, [`${own}title`, "media:group/media:title"], longest.title),
    address: firstAddress(alternates(entry, `${own}link`), base),
    publishedAt: firstMoment(moments.flatMap((name) => elementsAt(entry, name).map(textIn))),
    summary: firstWords(entry, [`${own}summary`, `${own}content`, ...summaries], longest.summary),
  };
}

function firstWords(entry: XmlElement, names: readonly string[], most: number): string {
  for (const element of names.flatMap((name) => elementsAt(entry, name))) {
    const words = wordsOf(element, most);
    if (words !== "") return words;
  }
  return "";
}

/** Each text says what it is: HTML that is escaped, HTML as it is, or, when it says nothing, no HTML at all. */
function wordsOf(element: XmlElement, most: number): string {
  const type = element.attributes["type"]?.trim().toLowerCase() ?? "text";
  if (element.attributes["mode"] === "base64") return "";
  if (element.content.some(isElement)) return plainText(markupIn(element), most);
  if (type === "html" || type.startsWith("text/html")) return plainText(textIn(element), most);
  const isText = !type.includes("/") || type.startsWith("text/") || /\bxml\b/.test(type);
  return isText ? tidyText(textIn(element), most) : "";
}
