import type { Client } from "pg";

import type { Stage, StagedRows, StagedTable } from "../aaf/staged-rows.ts";

/** Small enough for its text to be young and short-lived in memory. */
const batch = 500;

/** Sends staged rows to their tables, many at a time: the importing process never holds more than a few batches. */
export class StageWriter {
  readonly #client: Client;
  readonly #waiting = new Map<StagedTable, unknown[]>();

  constructor(client: Client) {
    this.#client = client;
  }

  readonly stage: Stage = <Table extends StagedTable>(table: Table, row: StagedRows[Table]): void => {
    const rows = this.#waiting.get(table);
    if (rows) rows.push(row);
    else this.#waiting.set(table, [row]);
  };

  /** Sends the tables that have a full batch; `flush` sends all. */
  async send(least = batch): Promise<void> {
    for (const [table, rows] of this.#waiting) {
      if (rows.length < least) continue;
      this.#waiting.delete(table);
      const statement = `insert into ${table} select * from json_populate_recordset(null::${table}, $1)`;
      await this.#client.query(statement, [JSON.stringify(rows)]);
    }
  }

  flush(): Promise<void> {
    return this.send(1);
  }
}
