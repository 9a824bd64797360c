import { Client } from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { AudienceTerm } from "../../domains/audiences/audience.policy.ts";
import { canEditNews, canPublishNews, canReadNews, type NewsFacts } from "../../domains/news/news.policy.ts";
import {
  newsEditable,
  newsParameters,
  newsShown,
  newsVisible,
  newsWritable,
} from "../../domains/news/news.visible.ts";
import { defineRead } from "../../platform/read/read.ts";
import { names } from "./cast.ts";
import { openSchool, type OpenSchool } from "./open-school.ts";

type Facts = Omit<NewsFacts, "terms"> & { id: string; terms: AudienceTerm[] };

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

const readFacts = defineRead<
  Facts & { readable: boolean; writable: boolean; editable: boolean; shown: boolean }
>(
  "testing-news-facts",
  `select n.id, n.establishment_id as "establishmentId", coalesce(n.territory_id, s.territory_id) as "territoryId",
    n.published_at as "publishedAt", n.expires_at as "expiresAt", n.withdrawn_at as "withdrawnAt",
    (select jsonb_agg(jsonb_build_object(${termFields.map((one) => `'${one}', ${term(one)}`).join(", ")}))
      from audience_term t where t.audience_id = n.audience_id) as terms,
    coalesce(${newsVisible("n", "s")}, false) as readable, coalesce(${newsWritable("n", "s")}, false) as writable,
    ${newsEditable("n", "s")} as editable, coalesce(${newsShown("n")}, false) as shown
  from news n left join establishment s on s.id = n.establishment_id`,
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
  await client.end();
});
afterAll(() => school.close());

test("for everybody and every news, the rules of reading and publishing and their SQL say the same", async () => {
  const counts = { readable: 0, unreadable: 0, writable: 0 };
  for (const name of names) {
    const context = await school.api.context(school.people[name]);
    const viewer = context.viewer!;
    for (const news of await context.rows(readFacts, { ...newsParameters(viewer), now: context.now })) {
      const rules = {
        readable: canReadNews(viewer, news, context.now),
        writable: canPublishNews(viewer, news),
        editable: canEditNews(viewer, news),
        // What is shown to its audience is what one reads without writing.
        shown: canReadNews({ ...viewer, mandates: [] }, news, context.now),
      };
      const { readable, writable, editable, shown } = news;
      expect([name, news.id, { readable, writable, editable, shown }]).toEqual([name, news.id, rules]);
      counts[readable ? "readable" : "unreadable"]++;
      if (writable) counts.writable++;
    }
  }
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
});

test("whoever writes for a school reads its news before, after and withdrawn; its people only while it is told", async () => {
  const context = await school.api.context(school.people.newsOfCollege);
  const news = await context.rows(readFacts, { ...newsParameters(context.viewer!), now: context.now });
  expect(news.filter((one) => one.readable).length).toBe(4);
  expect(news.filter((one) => one.shown).length).toBe(0);
});
