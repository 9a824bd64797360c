import { deepStrictEqual } from "node:assert";
import { readFileSync } from "node:fs";

import { Client } from "pg";

import { built } from "../built.ts";
import type { Contender } from "../dashboard/contest.ts";
import { wholeAnswerOf } from "../dashboard/dashboard-answer.ts";
import { alternate, type Effort, type Result } from "../dashboard/rounds.ts";
import { postmasterOf } from "../postmaster.ts";
import { type Product, withProduct } from "../product.ts";
import { table } from "../table.ts";
import { byHash } from "../visitor.ts";

interface Options {
  accounts: number;
  json: boolean;
  effort: Effort;
}

/** What one made-up establishment has; the first is the same in a base of any size. */
const peopleOfOne = 1770;
const few = 10_000;
const roles = ["TEACHER", "GUARDIAN"];
const statement = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

/** The same dashboards, of the same people, in a small base and in one of as many accounts as a country. */
export async function benchAccounts({ accounts, json, effort }: Options): Promise<void> {
  const results = await withProduct(
    (small) =>
      withProduct((large) => compare(small, large, accounts, effort), {
        establishments: Math.round(accounts / peopleOfOne),
      }),
    { establishments: Math.round(few / peopleOfOne) },
  );
  console.log(json ? JSON.stringify(results, null, 2) : report(results));
}

async function compare(small: Product, large: Product, accounts: number, effort: Effort): Promise<Result[]> {
  const [cookies] = await Promise.all([furnish(small), furnish(large)]);
  const document = byHash("Dashboard", { locale: "fr" });
  for (const cookie of cookies)
    deepStrictEqual(
      await wholeAnswerOf(large.url, document, cookie),
      await wholeAnswerOf(small.url, document, cookie),
    );
  const documents = cookies.map(() => document);
  const contenders = await Promise.all([
    contender(`${few.toLocaleString("en")} accounts`, small, documents),
    contender(`${accounts.toLocaleString("en")} accounts`, large, documents),
  ]);
  return alternate({ contenders, cookies }, effort);
}

async function contender(name: string, product: Product, documents: string[]): Promise<Contender> {
  const { url, pid, databaseUrl } = product;
  return { name, url, pid, postmaster: await postmasterOf(databaseUrl), documents };
}

/** News, and somebody of each role who is signed in; answers their cookies, which are the same in every base. */
async function furnish({ databaseUrl }: Product): Promise<string[]> {
  const { hashOf } = (await import(
    built("domains/identity/secret-token.ts")
  )) as typeof import("../../../apps/api/src/domains/identity/secret-token.ts");
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const now = new Date();
    now.setUTCHours(0, 0, 0, 0);
    await client.query(statement("news-of-a-school.sql"), [now]);
    for (const role of roles) {
      const { rowCount } = await client.query(statement("somebody.sql"), [role, hashOf(role), new Date()]);
      if (rowCount !== 1) throw new Error(`The made-up country has no ${role}.`);
    }
    await client.query("analyze news, audience, audience_term, session");
    return roles.map((role) => `preau_session=${role}`);
  } finally {
    await client.end();
  }
}

const report = (results: readonly Result[]): string =>
  table(
    ["A dashboard among", "API CPU µs", "÷ few", "database CPU µs", "÷ few", "p50 ms", "÷ few", "p95 ms"],
    results.map((one) => [
      one.name,
      one.apiCpuMicros,
      one.ratioToLimit.toFixed(2),
      one.databaseCpuMicros,
      (one.databaseCpuMicros / results[0]!.databaseCpuMicros).toFixed(2),
      one.p50Ms.toFixed(1),
      (one.p50Ms / results[0]!.p50Ms).toFixed(2),
      one.p95Ms.toFixed(1),
    ]),
  );
