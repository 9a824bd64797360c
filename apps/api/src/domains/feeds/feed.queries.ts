import { defineRead } from "../../platform/read/read.ts";
import type { FeedEntry } from "./feed-entry.ts";

export interface FeedRow {
  title: string;
  entries: FeedEntry[];
  readAt: Date | null;
  problem: string | null;
  askedAt: Date;
}

export const readStoredFeed = defineRead<FeedRow>(
  "feed",
  `select title, entries, read_at as "readAt", problem, asked_at as "askedAt" from feed where address = :address::text`,
);
