import { setTimeout } from "node:timers/promises";

import { round } from "../numbers.ts";
import { statementsOf } from "../postgres-counts.ts";
import type { Product } from "../product.ts";
import { byHash, post, signIn } from "../visitor.ts";
import { password } from "./contenders.ts";

export interface StatementsResult {
  login: string;
  widgets: number;
  statements: number;
  bytes: number;
}

const dashboards = 200;
/** A backend with nothing to do tells within ten seconds what it had not told of the rounds before. */
const allTold = 11_000;

/** Statements that the base ran for one dashboard, of several people. */
export async function countStatements(
  product: Product,
  logins: readonly string[],
): Promise<StatementsResult[]> {
  const document = byHash("Dashboard", { locale: "fr" });
  const results: StatementsResult[] = [];
  await setTimeout(allTold);
  for (const login of logins) {
    const cookie = await signIn(product.url, login, password);
    const ask = () => post(`${product.url}/graphql`, document, cookie);
    const { body } = await ask();
    const statements = round(await statementsOf(product.databaseUrl, ask, dashboards), 1);
    const widgets = (body.match(/"widget":/g) ?? []).length;
    results.push({ login, widgets, statements, bytes: Buffer.byteLength(body) });
  }
  return results;
}
