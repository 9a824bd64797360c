import { z } from "zod";

import { longest, mostLookedAt, type ReadFeed } from "./feed-entry.ts";
import { firstMoment } from "./moments.ts";
import { plainText, tidyText } from "./plain-text.ts";
import { webAddress } from "./web-address.ts";

const text = z.string().catch("");
const item = z.object({
  title: text,
  url: text,
  external_url: text,
  summary: text,
  content_text: text,
  content_html: text,
  date_published: text,
  date_modified: text,
});
const jsonFeed = z.object({
  version: z.string().startsWith("https://jsonfeed.org/version/"),
  title: text,
  home_page_url: text,
  items: z.array(item.nullable().catch(null)).catch([]),
});

/** JSON Feed; null when it is none. */
export function readJsonFeed(written: string, address: string): ReadFeed | null {
  const feed = jsonFeed.safeParse(parsedJson(written));
  if (!feed.success) return null;
  const { title, home_page_url: site, items } = feed.data;
  const base = webAddress(site, address) ?? address;
  return {
    title: tidyText(title, longest.title),
    entries: items
      .filter((one) => one !== null)
      .slice(0, mostLookedAt)
      .map((one) => ({
        title: tidyText(one.title, longest.title),
        address: webAddress(one.url, base) ?? webAddress(one.external_url, base),
        publishedAt: firstMoment([one.date_published, one.date_modified]),
        summary:
          tidyText(one.summary || one.content_text, longest.summary) ||
          plainText(one.content_html, longest.summary),
      })),
  };
}

function parsedJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
