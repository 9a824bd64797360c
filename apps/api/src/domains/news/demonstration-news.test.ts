import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type Api, openApi } from "../../testing/ask.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { createDemonstration } from "../demonstration/create-demonstration.ts";
import { dayTeller } from "./demonstration-news.ts";
import { contentOf, newContent } from "./news-content.service.ts";

const now = new Date("2026-11-24T10:00:00Z");
let base: TestDatabase;
let client: Client;
let api: Api;
beforeAll(async () => {
  base = await createTestDatabase();
  client = new Client({ connectionString: base.url });
  await client.connect();
  await createDemonstration(client, now);
  api = await openApi(base.url);
});
afterAll(async () => {
  await client.end();
  await api.close();
  await base.drop();
});

/** Titles that somebody reads, the latest first. */
async function titlesFor(login: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    "select user_id as id from credential where login = $1",
    [login],
  );
  const { data } = await api.ask(rows[0]!.id, "{ viewer { news(first: 100) { nodes { title } } } }", { now });
  return (data as { viewer: { news: { nodes: { title: string }[] } } }).viewer.news.nodes.map(
    (one) => one.title,
  );
}

test("each persona of the demonstration reads news of their own, and none that waits, is over or was withdrawn", async () => {
  const unread = ["Fête du collège", "Photos de classe", "Rencontre avec les professeurs ce jeudi"];
  const read: Record<string, [reads: string[], not: string[]]> = {
    "lea.martin": [
      ["Sortie au théâtre", "Cross du collège"],
      ["Brevet blanc", "Rencontre", "Forum des métiers"],
    ],
    "nadia.martin": [
      ["Sortie au théâtre", "Forum des métiers", "Rencontre", "Cars"],
      ["Stage d’observation", "Berlin"],
    ],
    "karim.benali": [
      ["Conseils de classe", "Journée académique"],
      ["chauffagiste", "Rencontre", "Conseil péda"],
    ],
    "youssef.haddad": [["chauffagiste", "Cross du collège"], ["Conseils de classe"]],
    "camille.roche": [
      ["TD", "examens", "stages"],
      ["Séminaire", "Cross du collège", "Cars"],
    ],
  };
  for (const [login, [reads, not]] of Object.entries(read)) {
    const titles = await titlesFor(login);
    const matching = (words: string[]) =>
      words.filter((word) => titles.some((title) => title.includes(word)));
    expect([login, matching(reads), matching([...not, ...unread])]).toEqual([login, reads, []]);
  }
});

test("all of it could have been published as it stands", async () => {
  const { rows } = await client.query<{
    title: string;
    body: unknown;
    signedBy: string | null;
    expiresAt: Date | null;
    publishedAt: Date;
  }>(
    `select title, body, signed_by as "signedBy", published_at as "publishedAt", expires_at as "expiresAt" from news`,
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(contentOf(row, newContent(now))).toMatchObject(row);
});

const proposalsFor = async (login: string, toDecide: boolean): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>(
    "select user_id as id from credential where login = $1",
    [login],
  );
  const document = `{ viewer { newsProposals(toDecide: ${toDecide}) { nodes { title state author { displayName } } } } }`;
  const { data } = await api.ask(rows[0]!.id, document, { now });
  const { nodes } = (data as { viewer: { newsProposals: { nodes: { title: string; state: string }[] } } })
    .viewer.newsProposals;
  return nodes.map(({ title, state }) => `${title.split(" ")[0]} ${state}`);
};

test("proposals wait for the head of the collège, and their authors find them", async () => {
  expect(await proposalsFor("helene.marchand", true)).toEqual(["Défi PENDING", "Une PENDING"]);
  expect(await proposalsFor("karim.benali", false)).toEqual(["Défi PENDING", "Calculatrices REFUSED"]);
});

test("days are told in words, and school is not kept on a weekend", () => {
  const on = dayTeller(new Date("2026-11-26T10:00:00Z"));
  expect([on(0), on(1), on(2), on(2, { on: "saturday" }), on(3, { on: "saturday" })]).toEqual([
    "jeudi 26 novembre",
    "vendredi 27 novembre",
    "lundi 30 novembre",
    "samedi 28 novembre",
    "samedi 5 décembre",
  ]);
});
