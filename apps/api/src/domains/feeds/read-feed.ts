import type { Fetched } from "../../platform/fetcher/fetcher.ts";
import { decodeXml } from "./decode-xml.ts";
import type { FeedEntry, ReadFeed } from "./feed-entry.ts";
import { readAtom } from "./read-atom.ts";
import { readJsonFeed } from "./read-json-feed.ts";
import { readRss } from "./read-rss.ts";
import { feedOfferedBy, isPage } from "./web-page.ts";
import { readXml } from "./xml-tree.ts";

export type Refusal = "NOT_A_FEED" | "WEB_PAGE" | "OWN_ENTITIES";

export interface Refused {
  refusal: Refusal;
  /** The feed that a page says to have. */
  offered?: string | null;
}

export type Answered = Pick<Fetched, "bytes" | "mediaType" | "charset" | "address">;

const mostEntries = 30;

/** What a feed tells, as plain text: RSS of any age, Atom, RDF or JSON Feed. */
export function readFeed({ bytes, mediaType, charset, address }: Answered): ReadFeed | Refused {
  const text = decodeXml(bytes, charset);
  const feed = readJsonFeed(text, address) ?? readXmlFeed(text, address);
  if (feed === null) {
    return isPage(text, mediaType)
      ? { refusal: "WEB_PAGE", offered: feedOfferedBy(text, address) }
      : { refusal: "NOT_A_FEED" };
  }
  if ("refusal" in feed) return feed;
  return { ...feed, entries: worthShowing(feed.entries) };
}

function readXmlFeed(text: string, address: string): ReadFeed | Refused | null {
  const { roots, definesEntities } = readXml(text);
  const root = roots.find(({ name }) => /^(.*:)?(rss|rdf|feed)$/.test(name));
  if (!root) return null;
  // How a small file becomes an enormous one, or reads what it should not.
  if (definesEntities) return { refusal: "OWN_ENTITIES" };
  return root.name.endsWith("feed") ? readAtom(root, address) : readRss(root, address);
}

/** Those with words, each once: some sites repeat what they tell. */
function worthShowing(entries: readonly FeedEntry[]): FeedEntry[] {
  const withWords = entries.filter(({ title, summary }) => title !== "" || summary !== "");
  const different = new Map(withWords.map((entry) => [JSON.stringify(entry), entry]));
  return [...different.values()].slice(0, mostEntries);
}
