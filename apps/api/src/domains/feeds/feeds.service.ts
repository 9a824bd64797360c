import type { DataSource } from "typeorm";

import type { Context } from "../../platform/context/context.ts";
import type { Fetcher, FetchFailure } from "../../platform/fetcher/fetcher.ts";
import { type FeedRow, readStoredFeed } from "./feed.queries.ts";
import type { ReadFeed } from "./feed-entry.ts";
import { readFeed, type Refusal } from "./read-feed.ts";

export type FeedProblem = FetchFailure | Refusal | "EMPTY_ANSWER" | "UNREADABLE";

const hour = 3_600_000;
const day = 24 * hour;
const mostBytes = 3 * 1024 * 1024;
const accept =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.8, */*;q=0.5";

interface Tools {
  database: DataSource;
  fetcher: Fetcher;
  log(message: string, error: unknown): void;
}

const underWay = new Map<string, Promise<void>>();

/** What an address last told. The first time it is fetched, once for all who wait for it. */
export async function feedAt(context: Context, address: string): Promise<FeedRow | undefined> {
  const [known] = await context.rows(readStoredFeed, { address });
  if (known) {
    if (context.now.getTime() - known.askedAt.getTime() > day) await tellAsked(context, address);
    return known;
  }
  const fetching = underWay.get(address) ?? fetchFeed(context, address, context.now, unknown);
  underWay.set(address, fetching);
  await fetching.finally(() => underWay.delete(address));
  const [row] = await context.rows(readStoredFeed, { address });
  return row;
}

const tellAsked = ({ database, now }: Context, address: string) =>
  database.query("update feed set asked_at = $2 where address = $1", [address, now]);

interface Known {
  etag: string | null;
  lastModified: string | null;
}

const unknown: Known = { etag: null, lastModified: null };

type Told =
  | { feed: ReadFeed; known: Known }
  | { unchanged: true }
  | { problem: FeedProblem; offered?: string | null };

async function ask(fetcher: Fetcher, address: string, known: Known): Promise<Told> {
  const answer = await fetcher.fetch(address, { accept, mostBytes, ...known });
  if ("failure" in answer) return { problem: answer.failure };
  // Unchanged since what, when nobody said what is known?
  if ("unchanged" in answer) return known.etag || known.lastModified ? answer : { problem: "BAD_ANSWER" };
  const feed = readFeed(answer.fetched);
  if ("refusal" in feed) return { problem: feed.refusal, offered: feed.offered };
  if (feed.entries.length === 0) return { problem: "EMPTY_ANSWER" };
  const { etag, lastModified } = answer.fetched;
  return { feed, known: { etag, lastModified } };
}

/** What an address tells: itself, or the feed that the page there says to have. */
async function askOrFollow(fetcher: Fetcher, address: string, known: Known): Promise<Told> {
  const told = await ask(fetcher, address, known);
  if (!("offered" in told) || !told.offered) return told;
  const followed = await ask(fetcher, told.offered, unknown);
  // That nothing changed would be said of the page, and not of its feed.
  return "feed" in followed ? { feed: followed.feed, known: unknown } : told;
}

/** Asks the address, and keeps what it tells; what it told before stays when it tells nothing of use. */
async function fetchFeed(tools: Tools, address: string, now: Date, known: Known): Promise<void> {
  const { database, fetcher, log } = tools;
  try {
    const told = await askOrFollow(fetcher, address, known);
    if ("feed" in told) await keepFeed(database, address, now, told.feed, told.known);
    else await keepProblem(database, address, now, "problem" in told ? told.problem : null);
  } catch (error) {
    log("A feed could not be read", error);
    await keepProblem(database, address, now, "UNREADABLE");
  }
}

const keepFeed = (
  database: DataSource,
  address: string,
  now: Date,
  { title, entries }: ReadFeed,
  { etag, lastModified }: Known,
) =>
  database.query(
    `insert into feed (address, title, entries, read_at, etag, last_modified, next_at, asked_at)
    values ($1, $2, $3, $4, $5, $6, $7, $4)
    on conflict (address) do update set title = excluded.title, entries = excluded.entries, read_at = excluded.read_at,
      problem = null, etag = excluded.etag, last_modified = excluded.last_modified, next_at = excluded.next_at`,
    [address, title, JSON.stringify(entries), now, etag, lastModified, nextAfter(now)],
  );

/** Without a problem nothing changed: what was read is as of now. */
const keepProblem = async (database: DataSource, address: string, now: Date, problem: FeedProblem | null) =>
  void (await database.query(
    `insert into feed (address, problem, next_at, asked_at) values ($1, $2, $4, $3)
    on conflict (address) do update set problem = excluded.problem, next_at = excluded.next_at,
      read_at = case when $2::text is null then $3 else feed.read_at end`,
    [address, problem, now, nextAfter(now)],
  ));

const nextAfter = (now: Date): Date => new Date(now.getTime() + hour);

/** Fetches the feeds whose hour has come and that a dashboard wanted within two weeks; answers how many there were. */
export async function refreshFeeds(tools: Tools, now: Date, most: number): Promise<number> {
  // Claimed first: of two processes that look, one fetches.
  const [due] = await tools.database.query<[(Known & { address: string })[], number]>(
    `update feed set next_at = $2 where address in (
      select address from feed where next_at <= $1 and asked_at > $3 order by next_at limit $4 for update skip locked)
    returning address, etag, last_modified as "lastModified"`,
    [now, nextAfter(now), new Date(now.getTime() - 14 * day), most],
  );
  for (const { address, etag, lastModified } of due) {
    try {
      await fetchFeed(tools, address, now, { etag, lastModified });
    } catch (error) {
      tools.log("A feed could not be brought up to date", error);
    }
  }
  return due.length;
}

/** What nobody wanted for two months is forgotten. */
export const forgetFeeds = (database: DataSource, now: Date): Promise<unknown> =>
  database.query("delete from feed where asked_at < $1", [new Date(now.getTime() - 60 * day)]);
