import { Parser } from "htmlparser2";

import { webAddress } from "./web-address.ts";

/** Whether what stands at an address is a page to look at. */
export const isPage = (text: string, mediaType: string): boolean =>
  /html/.test(mediaType) || /<!doctype html|<html[\s>]/i.test(text.slice(0, 1000));

const mostLookedAt = 500_000;

/** The feed that a page says to have. */
export function feedOfferedBy(page: string, address: string): string | null {
  for (const [tag] of page.slice(0, mostLookedAt).matchAll(/<link\b[^<>]*>/gi)) {
    const { rel = "", type = "", href } = attributesOf(tag);
    if (!/\balternate\b/i.test(rel) || !/^\s*application\/(rss\+xml|atom\+xml|feed\+json)/i.test(type))
      continue;
    const offered = webAddress(href, address);
    if (offered !== null) return offered;
  }
  return null;
}

function attributesOf(tag: string): Readonly<Record<string, string>> {
  let found: Record<string, string> = {};
  new Parser({ onopentag: (_, attributes) => void (found = attributes) }).end(tag);
  return found;
}
