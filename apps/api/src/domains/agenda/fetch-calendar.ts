import type { Fetcher } from "../../platform/fetcher/fetcher.ts";
import { limits } from "./icalendar/content-lines.ts";
import type { Problem } from "./icalendar/problems.ts";

/** What an address answered before: it need not say the same again. */
export interface KnownAnswer {
  etag: string | null;
  lastModified: string | null;
}

export interface FetchedCalendar extends KnownAnswer {
  bytes: Uint8Array;
}

/** What an address answers: a calendar, that it is the one from before, or nothing of use. */
export type CalendarAnswer = { fetched: FetchedCalendar } | { unchanged: true } | { problem: Problem };

/** Asks an address for a calendar. It never throws for what others do wrong. */
export type FetchCalendar = (address: string, known: KnownAnswer) => Promise<CalendarAnswer>;

const longest = 2000;

/** The address that is fetched, of what somebody typed; null when it is none that may be. */
export function calendarAddress(typed: string): string | null {
  const written = typed.trim().replace(/^webcals?:\/\//i, "https://");
  if (written.length > longest || !URL.canParse(written)) return null;
  const url = new URL(written);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  if (url.username !== "" || url.password !== "") return null;
  url.hash = "";
  return url.href;
}

/** Asks through the one way out of Préau. */
export const calendarsBy =
  (fetcher: Fetcher): FetchCalendar =>
  async (address, known) => {
    const answer = await fetcher.fetch(address, {
      accept: "text/calendar, text/plain;q=0.8, */*;q=0.5",
      mostBytes: limits.bytes,
      ...known,
    });
    return "failure" in answer ? { problem: { code: answer.failure, line: null } } : answer;
  };
