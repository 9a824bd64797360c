import { Client } from "pg";

import { createTestDatabase } from "../../testing/database.ts";
import { createDemonstration } from "./create-demonstration.ts";

export interface DemonstrationBase {
  client: Client;
  rows<Row extends object>(sql: string): Promise<Row[]>;
  /** How many rows there are of what follows `from`. */
  count(from: string): Promise<number>;
  drop(): Promise<void>;
}

/** A base of its own with the demonstration of that moment in it. */
export async function createDemonstrationBase(moment: string): Promise<DemonstrationBase> {
  const base = await createTestDatabase();
  const client = new Client({ connectionString: base.url });
  await client.connect();
  await createDemonstration(client, new Date(moment));
  const rows = async <Row extends object>(sql: string): Promise<Row[]> => (await client.query<Row>(sql)).rows;
  return {
    client,
    rows,
    count: async (from) => (await rows<{ count: number }>(`select count(*)::int from ${from}`))[0]!.count,
    async drop() {
      await client.end();
      await base.drop();
    },
  };
}
