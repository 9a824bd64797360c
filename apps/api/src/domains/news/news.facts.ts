import { type FactRule, type Notice, defineFactRule } from "../../platform/events/fact.ts";
import { defineRead } from "../../platform/read/read.ts";
import type { AudienceTerm } from "../audiences/audience.policy.ts";
import type { Viewer } from "../directory/viewer.ts";
import { keyOf } from "../live/audience-keys.service.ts";
import { canHearOfNews, type NewsFacts } from "./news.policy.ts";

const readNewsFacts = defineRead<Omit<NewsFacts, "terms"> & { terms: AudienceTerm[] | null }>(
  "news-facts",
  `select n.establishment_id as "establishmentId", coalesce(n.territory_id, s.territory_id) as "territoryId",
    n.author_id as "authorId", n.published_at as "publishedAt", n.expires_at as "expiresAt", n.withdrawn_at as "withdrawnAt",
    (select jsonb_agg(jsonb_build_object('include', t.include, 'territoryId', t.territory_id,
      'establishmentId', t.establishment_id, 'role', t.role, 'function', t.function, 'classId', t.class_id,
      'userId', t.user_id, 'relation', t.relation)) from audience_term t where t.audience_id = n.audience_id) as terms
  from news n left join establishment s on s.id = n.establishment_id where n.id = :id::uuid`,
);

const readNextNews = defineRead<{ at: Date | null }>(
  "news-next",
  `select least(
    (select min(published_at) from news where withdrawn_at is null and published_at > :after::timestamptz),
    (select min(expires_at) from news where withdrawn_at is null and expires_at > :after::timestamptz)) as at`,
);

const readDueNews = defineRead<{ id: string; was: boolean }>(
  "news-due",
  `select id, false as was from news
    where withdrawn_at is null and published_at > :after::timestamptz and published_at <= :until::timestamptz
  union all
  select id, true from news where withdrawn_at is null and expires_at is not null
    and expires_at > :after::timestamptz and expires_at <= :until::timestamptz`,
);

const kind = "NEWS";

const hear: FactRule<Viewer>["hear"] = async (reader, { ids, was }, now) => {
  const [row] = await reader.rows(readNewsFacts, { id: ids[0] ?? null });
  if (!row) return null;
  const { establishmentId, territoryId } = row;
  const news = { ...row, terms: row.terms ?? [] };
  const keys = establishmentId !== null ? [keyOf.establishment(establishmentId)] : [];
  if (territoryId !== null) {
    if (establishmentId === null) keys.push(keyOf.territory(territoryId));
    keys.push(keyOf.mandate(territoryId));
  }
  return { keys, may: (viewer) => canHearOfNews(viewer, news, now, was === true) };
};

/** What is written under a news item is told to those who read it, and makes nobody read the list again. */
export const newsCommentsFacts = defineFactRule<Viewer>({ kind: "NEWS_COMMENTS", hear });

export const newsFacts = defineFactRule<Viewer>({
  kind,
  hear,
  clock: {
    next: async (reader, after) => (await reader.rows(readNextNews, { after }))[0]?.at ?? null,
    due: async (reader, after, until) =>
      (await reader.rows(readDueNews, { after, until })).map(({ id, was }): Notice => ({
        kind,
        ids: [id],
        was,
      })),
  },
});

interface Dates {
  publishedAt: Date;
  expiresAt: Date | null;
}

/** What every process is told of a news item; `was` says that its readers read it before. */
export const noticeOfNews = (
  id: string,
  { publishedAt, expiresAt }: Dates,
  now: Date,
  was: boolean,
): Notice => {
  const later = [publishedAt, expiresAt].filter((at): at is Date => at !== null && at > now);
  return { kind, ids: [id], was, at: later.map((at) => at.toISOString()) };
};
