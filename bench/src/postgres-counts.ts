import { setTimeout } from "node:timers/promises";

import { Client } from "pg";

/** A backend tells what it counted at the end of a statement, when it told nothing for a second. */
const silence = 1100;
/** Enough requests for each of the four shared connections to tell. */
const telling = 4;

/**
 * Statements that one request costs: each read is a transaction, and Postgres counts these. What is still untold at
 * the beginning and at the end is as much.
 */
export async function statementsOf(
  databaseUrl: string,
  ask: () => Promise<unknown>,
  times: number,
): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const told = async (): Promise<number> => {
    await setTimeout(silence);
    for (let count = 0; count < telling; count++) await ask();
    const { rows } = await client.query<{ count: string }>(
      "select xact_commit as count from pg_stat_database where datname = current_database()",
    );
    return Number(rows[0]!.count);
  };
  try {
    const before = await told();
    for (let count = 0; count < times; count++) await ask();
    return ((await told()) - before) / (times + telling);
  } finally {
    await client.end();
  }
}
