import type { DataSource, EntityManager } from "typeorm";

import { type Parameters, type Read, valuesOf } from "./read.ts";

/** Runs a declared statement where a transaction is, or where nobody asks: on that connection, and not named. */
export function run<Row>(
  base: Pick<EntityManager | DataSource, "query">,
  read: Read<Row>,
  parameters: Parameters,
): Promise<Row[]> {
  return base.query(read.text, valuesOf(read, parameters)) as Promise<Row[]>;
}
