import type { DataSource, EntityManager } from "typeorm";

import { type Parameters, type Read, valuesOf } from "./read.ts";

/** Runs a read in a transaction, where it sees what the transaction wrote; or beside it, on TypeORM's own pool. */
export async function runRead<Row>(
  base: Pick<DataSource | EntityManager, "query">,
  read: Read<Row>,
  parameters: Parameters,
): Promise<Row[]> {
  return (await base.query(read.text, valuesOf(read, parameters))) as Row[];
}
