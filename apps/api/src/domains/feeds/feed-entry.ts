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

export const longest = { title: 200, summary: 400 };
/** Of a feed, enough to find those that are shown among those that say nothing. */
export const mostLookedAt = 100;
