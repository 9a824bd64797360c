import { Client } from "pg";

import { postmasterOf } from "../postmaster.ts";
import type { Product } from "../product.ts";
import { byHash, signIn } from "../visitor.ts";
import type { Contest } from "./contest.ts";
import { wholeAnswerOf } from "./dashboard-answer.ts";
import { keepMeasuredKinds } from "./measured-kinds.ts";
import { normalised } from "./normalised.ts";
import { limit, type Measured, type Rival, startRival } from "./rivals.ts";

export const password = "bienvenue-au-preau";
const logins = ["karim.benali", "nadia.martin"];

/** Runs `work` with Préau and its rivals on the same base, once all give the same answers. */
export async function withContest<T>(
  product: Product,
  peers: readonly Rival[],
  work: (contest: Contest) => Promise<T>,
): Promise<T> {
  const document = byHash("Dashboard", { locale: "fr" });
  const viewers = await Promise.all(logins.map((login) => measure(product.url, login, document)));
  await handComposedPlacements(product.databaseUrl, viewers);
  const postmaster = await postmasterOf(product.databaseUrl);
  const preau = { name: "preau", url: product.url, pid: product.pid, documents: viewers.map(() => document) };
  const contest: Contest = { contenders: [], cookies: viewers.map(({ cookie }) => cookie) };
  const started = [];
  try {
    for (const rival of [limit, ...peers]) {
      const { child, url } = await startRival(rival, product.databaseUrl);
      started.push(child);
      const documents = viewers.map((viewer) => rival.documentFor(viewer, document));
      for (const [index, viewer] of viewers.entries()) await rival.check(url, viewer, documents[index]!);
      contest.contenders.push({ name: rival.name, url, pid: child.pid, postmaster, documents });
    }
    contest.contenders.splice(1, 0, { ...preau, postmaster });
    return await work(contest);
  } finally {
    await Promise.all(started.map((child) => child.stop()));
  }
}

/** Signs somebody in, and leaves on their dashboard what is measured. */
async function measure(url: string, login: string, document: string): Promise<Measured> {
  const cookie = await signIn(url, login, password);
  const answer = await wholeAnswerOf(url, document, cookie);
  const { placements } = answer.data.viewer.dashboard.page;
  const changed = await keepMeasuredKinds(url, cookie, placements);
  return { login, cookie, answer: changed ? await wholeAnswerOf(url, document, cookie) : answer };
}

/** Composing is no business of SQL: rivals are given its result, one row a viewer. */
async function handComposedPlacements(databaseUrl: string, viewers: readonly Measured[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`create table bench_composed (
      user_id uuid primary key, version integer, pages json, page text, placements jsonb)`);
    for (const { login, answer } of viewers) {
      const { version, pages, page } = answer.data.viewer.dashboard;
      const placements = page.placements.map(({ id, kind, settings, size }, place) => {
        return { place, id, kind, settings, size: normalised(size) };
      });
      await client.query(
        `insert into bench_composed select user_id, $2, $3, $4, $5 from credential where login = $1`,
        [login, version, JSON.stringify(normalised(pages)), page.id, JSON.stringify(placements)],
      );
    }
    await client.query("analyze");
  } finally {
    await client.end();
  }
}
