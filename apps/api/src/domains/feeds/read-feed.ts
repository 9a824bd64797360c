import { parseFeed } from "feedsmith";

import { decodeXml } from "./decode-xml.ts";
import { plainText } from "./plain-text.ts";

export interface FeedEntry {
  title: string;
  /** Where it is on the web: http or https, or nothing. */
  address: string | null;
  /** In ISO 8601; null when the feed does not say it. */
  publishedAt: string | null;
  summary: string;
}

export interface ReadFeed {
  title: string;
  entries: FeedEntry[];
}

const mostEntries = 30;
const longest = { title: 200, summary: 400, address: 2000 };

/** What a feed tells, as plain text: RSS of any age, Atom, RDF or JSON Feed. Null when it is none. */
export function readFeed(bytes: Uint8Array, mediaType: string, address: string): ReadFeed | null {
  const text = decodeXml(bytes, mediaType);
  // Entities of its own are how a small file becomes an enormous one, or reads what it should not.
  if (/<!ENTITY/i.test(text)) return null;
  const parsed = parsedFeed(text);
  if (parsed === null) return null;
  const entries = rawEntries(parsed)
    .map((entry) => entryFrom(entry, address))
    .filter(({ title, summary }) => title !== "" || summary !== "")
    .slice(0, mostEntries);
  const title = textOf(parsed.feed.title);
  return { title: plainText(title, longest.title), entries };
}

type Parsed = ReturnType<typeof parseFeed>;

function parsedFeed(text: string): Parsed | null {
  try {
    return parseFeed(text);
  } catch {
    return null;
  }
}

interface RawEntry {
  title: string;
  link: string | undefined;
  date: unknown;
  summary: string;
}

function rawEntries(parsed: Parsed): RawEntry[] {
  switch (parsed.format) {
    case "atom":
      return (parsed.feed.entries ?? []).map(({ title, links, published, updated, summary, content }) => ({
        title: textOf(title),
        link: (links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? links?.[0])?.href,
        date: published ?? updated,
        summary: textOf(summary) || textOf(content),
      }));
    case "json":
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title ?? "",
        link: item.url ?? item.external_url,
        date: item.date_published ?? item.date_modified,
        summary: item.summary ?? item.content_text ?? item.content_html ?? "",
      }));
    case "rdf":
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title ?? "",
        link: item.link,
        date: item.dc?.dates?.[0],
        summary: item.description ?? "",
      }));
    default:
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title ?? "",
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        date: item.pubDate ?? item.dc?.dates?.[0],
        summary: item.description ?? "",
      }));
  }
}

/** Atom's texts say what they are; the others are just texts. */
const textOf = (text: string | { value?: string } | undefined): string =>
  typeof text === "string" ? text : (text?.value ?? "");

const entryFrom = ({ title, link, date, summary }: RawEntry, base: string): FeedEntry => ({
  title: plainText(title, longest.title),
  address: addressOf(link, base),
  publishedAt: momentOf(date),
  summary: plainText(summary, longest.summary),
});

function addressOf(link: string | undefined, base: string): string | null {
  if (link === undefined || !URL.canParse(link.trim(), base)) return null;
  const url = new URL(link.trim(), base);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  const isPlain = url.username === "" && url.password === "";
  return isWeb && isPlain && url.href.length <= longest.address ? url.href : null;
}

function momentOf(date: unknown): string | null {
  const moment = new Date(typeof date === "string" ? date : "");
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
