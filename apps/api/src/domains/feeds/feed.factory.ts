import type { ReadFeed } from "./feed-entry.ts";
import { type Answered, readFeed, type Refused } from "./read-feed.ts";

/** What is read of an answer; by itself it says of XML nothing but that it is some. */
export const answered = (text: string | Uint8Array, how: Partial<Answered> = {}): ReadFeed | Refused =>
  readFeed({
    bytes: typeof text === "string" ? Buffer.from(text) : text,
    mediaType: "application/xml",
    charset: null,
    address: "https://site.example/dossier/rss",
    ...how,
  });

/** The same, of what is a feed. */
export function told(text: string | Uint8Array, how: Partial<Answered> = {}): ReadFeed {
  const feed = answered(text, how);
  if ("refusal" in feed) throw new Error(`No feed: ${feed.refusal}`);
  return feed;
}

export const rss = (items: string, more = ""): string =>
  `<rss version="2.0"><channel><title>Collège</title>${more}${items}</channel></rss>`;

export const atom = (entries: string, more = ""): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${more}><title>Collège</title>${entries}</feed>`;
