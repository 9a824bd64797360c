import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";

import { Client } from "pg";

import { median, round } from "../numbers.ts";
import type { Product } from "../product.ts";
import { post } from "../visitor.ts";

export interface SignInResult {
  name: string;
  knownMs: number;
  unknownMs: number;
  /** By how much the medians differ, as a share of the smaller: 0.05 is the most. */
  difference: number;
}

/** Wrong passwords for logins that are and that are not, in turn: the time must not tell which. */
export async function measureSignIn(product: Product, tries = 60): Promise<SignInResult> {
  const known = await someLogins(product.databaseUrl, tries);
  const times = { known: [] as number[], unknown: [] as number[] };
  for (const [index, login] of known.entries()) {
    const kinds = index % 2 === 0 ? (["known", "unknown"] as const) : (["unknown", "known"] as const);
    for (const kind of kinds) {
      const asked = kind === "known" ? login : `nobody.${randomUUID().slice(0, 8)}`;
      const begun = performance.now();
      const body = JSON.stringify({ login: asked, password: "not-the-password" });
      const { status } = await post(`${product.url}/session/sign-in`, body);
      times[kind].push(performance.now() - begun);
      if (status !== 401) throw new Error(`Signing in with a wrong password was answered ${status}.`);
    }
  }
  const [knownMs, unknownMs] = [median(times.known), median(times.unknown)];
  const difference = round(Math.abs(knownMs - unknownMs) / Math.min(knownMs, unknownMs), 3);
  return { name: "sign-in", knownMs: round(knownMs, 1), unknownMs: round(unknownMs, 1), difference };
}

/** Each is tried once, so that no limit is met. */
async function someLogins(databaseUrl: string, count: number): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ login: string }>(
      `select c.login from credential c join "user" u on u.id = c.user_id
      where c.password_hash is not null and u.status = 'ACTIVE' order by c.login limit $1`,
      [count],
    );
    return rows.map((row) => row.login);
  } finally {
    await client.end();
  }
}
