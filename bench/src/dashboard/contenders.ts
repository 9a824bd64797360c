import { deepStrictEqual } from "node:assert";
import { fileURLToPath } from "node:url";

import { Client } from "pg";

import { readiness, startNode } from "../child.ts";
import type { Product } from "../product.ts";
import { byHash, post, signIn } from "../visitor.ts";
import { postmasterOf } from "../postmaster.ts";
import { keepMeasuredKinds } from "./measured-kinds.ts";
import { normalised } from "./normalised.ts";

export const password = "bienvenue-au-preau";
const viewers = ["karim.benali", "nadia.martin"];

/** What is measured against what: the same requests, to the process that has this id. */
export interface Contender {
  name: string;
  url: string;
  pid: number;
  /** The process whose children answer its statements. */
  postmaster: number;
}

export interface Contest {
  contenders: Contender[];
  /** The cookies of those whose dashboards are asked for, in turn. */
  cookies: string[];
  document: string;
}

interface Placed {
  id: string;
  kind: string;
  settings: unknown;
  size: unknown;
}

interface DashboardAnswer {
  data: {
    viewer: {
      dashboard: { version: number; pages: unknown; page: { id: string; placements: Placed[] } };
    };
  };
}

/** Runs `work` with Préau and the limit on the same base, once both give the same answers. */
export async function withContest<T>(product: Product, work: (contest: Contest) => Promise<T>): Promise<T> {
  const document = byHash("Dashboard", { locale: "fr" });
  const cookies = await Promise.all(viewers.map((login) => signIn(product.url, login, password)));
  const answers = await Promise.all(cookies.map((cookie) => measuredAnswerOf(product.url, document, cookie)));
  await handComposedPlacements(product.databaseUrl, answers);
  const limit = startNode([
    fileURLToPath(new URL("../limit/limit-server.ts", import.meta.url)),
    product.databaseUrl,
  ]);
  try {
    const { url } = await readiness<{ url: string }>(limit, (ready) =>
      limit.process.once("message", (said) => ready(said as { url: string })),
    );
    for (const [index, cookie] of cookies.entries()) {
      const least = await answerOf(url, document, cookie);
      deepStrictEqual(
        normalised(least),
        normalised(answers[index]),
        `${viewers[index]} is answered otherwise`,
      );
    }
    const postmaster = await postmasterOf(product.databaseUrl);
    const contenders = [
      { name: "limit", url, pid: limit.pid, postmaster },
      { name: "preau", url: product.url, pid: product.pid, postmaster },
    ];
    return await work({ contenders, cookies, document });
  } finally {
    await limit.stop();
  }
}

async function answerOf(url: string, document: string, cookie: string): Promise<DashboardAnswer> {
  const { status, body } = await post(`${url}/graphql`, document, cookie);
  if (status !== 200) throw new Error(`${url} answered ${status}: ${body}`);
  return JSON.parse(body) as DashboardAnswer;
}

async function measuredAnswerOf(url: string, document: string, cookie: string): Promise<DashboardAnswer> {
  const answer = await wholeAnswerOf(url, document, cookie);
  const { placements } = answer.data.viewer.dashboard.page;
  return (await keepMeasuredKinds(url, cookie, placements)) ? wholeAnswerOf(url, document, cookie) : answer;
}

/** The first dashboards of a process that has just started may tell widgets that are late. */
async function wholeAnswerOf(url: string, document: string, cookie: string): Promise<DashboardAnswer> {
  for (let tries = 0; tries < 20; tries++) {
    const answer = await answerOf(url, document, cookie);
    if (!isIncomplete(JSON.stringify(answer))) return answer;
  }
  throw new Error("A widget of the dashboard fails each time.");
}

/** Whether a widget of an answer is late or failed: such an answer costs less than a whole one. */
export const isIncomplete = (body: string): boolean => body.includes('"failure":{');

/** Composing is no business of SQL: the limit is given its result, one row a viewer. */
async function handComposedPlacements(databaseUrl: string, answers: DashboardAnswer[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`create table bench_composed (
      user_id uuid primary key, version integer, pages json, page text, placements jsonb)`);
    for (const [index, { data }] of answers.entries()) {
      const { version, pages, page } = data.viewer.dashboard;
      const placements = page.placements.map(({ id, kind, settings, size }, place) => {
        return { place, id, kind, settings, size: normalised(size) };
      });
      await client.query(
        `insert into bench_composed select user_id, $2, $3, $4, $5 from credential where login = $1`,
        [viewers[index], version, JSON.stringify(normalised(pages)), page.id, JSON.stringify(placements)],
      );
    }
    await client.query("analyze");
  } finally {
    await client.end();
  }
}
