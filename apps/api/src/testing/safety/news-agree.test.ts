import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { AudienceTerm } from "../../domains/audiences/audience.policy.ts";
import {
  canComment,
  canReadComment,
  canRemoveComment,
  type CommentedNewsFacts,
} from "../../domains/news-comments/news-comments.policy.ts";
import {
  commentParameters,
  commentRemovable,
  commentVisible,
  newsCommentable,
} from "../../domains/news-comments/news-comments.visible.ts";
import {
  canCountReaders,
  canEditNews,
  canPublishNews,
  canReadNews,
  isNewsAuthor,
  isOut,
} from "../../domains/news/news.policy.ts";
import {
  newsAuthored,
  newsCountable,
  newsEditable,
  newsIsOut,
  newsParameters,
  newsShown,
  newsVisible,
  newsWritable,
} from "../../domains/news/news.visible.ts";
import { defineRead } from "../../platform/read/read.ts";
import { names } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";

type Facts = CommentedNewsFacts & { id: string; terms: AudienceTerm[] };

const term = (name: string): string => `t.${name.replaceAll(/[A-Z]/g, (one) => `_${one.toLowerCase()}`)}`;
const termFields = [
  "include",
  "territoryId",
  "establishmentId",
  "role",
  "function",
  "classId",
  "userId",
  "relation",
];

type Verdict =
  | "readable"
  | "writable"
  | "editable"
  | "shown"
  | "authored"
  | "countable"
  | "out"
  | "commentable";

const readFacts = defineRead<Facts & Record<Verdict, boolean>>(
  "testing-news-facts",
  `select n.id, n.establishment_id as "establishmentId", coalesce(n.territory_id, s.territory_id) as "territoryId",
    n.author_id as "authorId", n.takes_comments as "takesComments",
    n.published_at as "publishedAt", n.expires_at as "expiresAt", n.withdrawn_at as "withdrawnAt",
    (select jsonb_agg(jsonb_build_object(${termFields.map((one) => `'${one}', ${term(one)}`).join(", ")}))
      from audience_term t where t.audience_id = n.audience_id) as terms,
    coalesce(${newsVisible("n", "s")}, false) as readable, coalesce(${newsWritable("n", "s")}, false) as writable,
    ${newsEditable("n", "s")} as editable, coalesce(${newsShown("n")}, false) as shown,
    ${newsAuthored("n")} as authored, ${newsCountable("n", "s")} as countable, ${newsIsOut("n")} as out,
    coalesce(${newsCommentable("n", "s")}, false) as commentable
  from news n left join establishment s on s.id = n.establishment_id`,
);

interface CommentVerdicts {
  id: string;
  newsId: string;
  authorId: string;
  removedAt: Date | null;
  readable: boolean;
  removable: boolean;
}

const readCommentFacts = defineRead<CommentVerdicts>(
  "testing-news-comment-facts",
  `select c.id, c.news_id as "newsId", c.author_id as "authorId", c.removed_at as "removedAt",
    coalesce(${commentVisible("c", "n", "s")}, false) as readable,
    coalesce(${commentRemovable("c", "n", "s")}, false) as removable
  from news_comment c join news n on n.id = c.news_id left join establishment s on s.id = n.establishment_id`,
);

let school: OpenSchool;
beforeAll(async () => {
  school = await openSchool();
  const client = new Client({ connectionString: school.url });
  await client.connect();
  const add = (columns: string, values: string, where: string) =>
    client.query(
      `insert into news (id, establishment_id, audience_id, title, body, version, updated_at, ${columns})
      select $1, establishment_id, audience_id, title, body, 1, now(), ${values} from news where ${where}`,
      [uuidv7()],
    );
  const ofCollege = `id = '${school.news.college}'`;
  await add("published_at", "now() + interval '1 day'", ofCollege);
  await add("published_at, expires_at", "now() - interval '3 days', now() - interval '1 day'", ofCollege);
  await add("published_at, withdrawn_at", "now() - interval '3 days', now() - interval '1 day'", ofCollege);
  await client.query(
    `insert into news (id, territory_id, audience_id, title, body, version, updated_at, published_at)
    select $1, s.territory_id, n.audience_id, n.title, n.body, 1, now(), n.published_at
    from news n join establishment s on s.id = n.establishment_id where n.id = $2`,
    [uuidv7(), school.news.lycee],
  );
  // Meant for everybody, and told in one place: its place decides who reads it.
  const everybody = uuidv7();
  await client.query("insert into audience (id, created_at) values ($1, now())", [everybody]);
  await client.query("insert into audience_term (audience_id, position) values ($1, 0)", [everybody]);
  for (const place of ["establishment_id", "territory_id"])
    await client.query(
      `insert into news (id, ${place}, audience_id, title, body, version, updated_at, published_at)
      select $1, s.${place === "territory_id" ? place : "id"}, $2, 'Title', '{}', 1, now(), now() - interval '1 hour'
      from establishment s where s.name = 'Lycee'`,
      [uuidv7(), everybody],
    );
  // Written by somebody without the mandate, for others than themselves; and by somebody who left.
  for (const author of ["latinTeacher", "goneTeacher"] as const)
    await client.query(
      `insert into news (id, establishment_id, audience_id, author_id, title, body, version, updated_at, published_at)
      select $1, establishment_id, (select audience_id from news where id = $2), $3, title, body, 1, now(), now()
      from news where id = $4`,
      [uuidv7(), school.news.lycee, school.people[author], school.news.college],
    );
  // Comments of many, under all news, some taken away; and who moderates.
  for (const [at, author] of (["ada", "bob", "cleo", "latinTeacher", "adasMother", "leo"] as const).entries())
    await client.query(
      `insert into news_comment (id, news_id, author_id, text, created_at, removed_at)
      select gen_random_uuid(), id, $1, 'Text', now(), case when $2 = 1 then now() end from news`,
      [school.people[author], at % 3],
    );
  await client.query(
    "update news set takes_comments = (right(id::text, 1) in ('1', '3', '5', '7', '9', 'b', 'd', 'f'))",
  );
  await client.query("update news set takes_comments = true where id = $1", [school.news.college]);
  await client.query(
    `insert into mandate (id, user_id, establishment_id, powers, starts_on)
    select $1, $2, establishment_id, '{MODERATION}', '2020-01-01' from news where id = $3`,
    [uuidv7(), school.people.counsellor, school.news.college],
  );
  await client.query(
    `insert into mandate (id, user_id, territory_id, powers, starts_on)
    select $1, $2, territory_id, '{MODERATION}', '2020-01-01' from news where territory_id is not null limit 1`,
    [uuidv7(), school.people.leo],
  );
  await client.end();
});
afterAll(() => school.close());

test("for everybody and every news, the rules of reading and publishing and their SQL say the same", async () => {
  const counts = { readable: 0, unreadable: 0, writable: 0, authored: 0, commentable: 0 };
  for (const name of names) {
    const context = await school.api.context(school.people[name]);
    const viewer = context.viewer!;
    for (const news of await context.rows(readFacts, { ...commentParameters(viewer), now: context.now })) {
      const rules = {
        readable: canReadNews(viewer, news, context.now),
        writable: canPublishNews(viewer, news),
        editable: canEditNews(viewer, news),
        // What is shown to its audience is what one reads without writing.
        shown: canReadNews({ ...viewer, mandates: [] }, { ...news, authorId: null }, context.now),
        authored: isNewsAuthor(viewer, news),
        countable: canCountReaders(viewer, news),
        out: isOut(news, context.now),
        commentable: canComment(viewer, news, context.now),
      };
      const { readable, writable, editable, shown, authored, countable, out, commentable } = news;
      expect([
        name,
        news.id,
        { readable, writable, editable, shown, authored, countable, out, commentable },
      ]).toEqual([name, news.id, rules]);
      counts[readable ? "readable" : "unreadable"]++;
      if (writable) counts.writable++;
      if (authored) counts.authored++;
      if (commentable) counts.commentable++;
    }
  }
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
});

test("for everybody and every comment, the rules of reading and taking away and their SQL say the same", async () => {
  const counts = { readable: 0, unreadable: 0, removable: 0 };
  for (const name of names) {
    const context = await school.api.context(school.people[name]);
    const viewer = context.viewer!;
    const parameters = { ...commentParameters(viewer), now: context.now };
    const facts = await context.rows(readFacts, parameters);
    const newsById = new Map(facts.map((one) => [one.id, one]));
    for (const { id, newsId, readable, removable, ...comment } of await context.rows(
      readCommentFacts,
      parameters,
    )) {
      const one = { ...comment, news: newsById.get(newsId)! };
      const rules = {
        readable: canReadComment(viewer, one, context.now),
        removable: canRemoveComment(viewer, one, context.now),
      };
      expect([name, id, { readable, removable }]).toEqual([name, id, rules]);
      counts[readable ? "readable" : "unreadable"]++;
      if (removable && one.authorId !== viewer.id) counts.removable++;
    }
  }
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
});

test("whoever writes for a school reads its news before, after and withdrawn; its people only while it is told", async () => {
  const context = await school.api.context(school.people.newsOfCollege);
  const news = await context.rows(readFacts, { ...newsParameters(context.viewer!), now: context.now });
  expect(news.filter((one) => one.readable).length).toBe(6);
  expect(news.filter((one) => one.shown).length).toBe(0);
});
