import { Client } from "pg";

import { numberParameters } from "../../../platform/read/named-parameters.ts";
import { DeliveryError } from "../aaf/delivery-error.ts";
import { exportTables } from "./export-tables.ts";

export interface ExportScope {
  uais: string[];
  today: string;
  source: string | null;
  academy: string | null;
}

/** Reads one state of the base, whatever happens meanwhile, some hundred rows at a time. */
export class ExportReader {
  readonly #client: Client;
  readonly scope: ExportScope;

  private constructor(client: Client, scope: ExportScope) {
    this.#client = client;
    this.scope = scope;
  }

  static async open(url: string, uais: string[], today: string): Promise<ExportReader> {
    const client = new Client({ connectionString: url });
    client.on("error", () => undefined);
    await client.connect();
    await client.query("begin transaction isolation level repeatable read");
    const reader = new ExportReader(client, { uais, today, source: null, academy: null });
    const found = await reader.all<{ uai: string }>(
      "select distinct uai from establishment where uai = any(:uais) and closed_on is null",
    );
    const missing = uais.filter((uai) => !found.some((each) => each.uai === uai));
    if (missing.length > 0) {
      await reader.close();
      throw new DeliveryError(`There is no open establishment ${missing.join(", ")} in this base.`);
    }
    const [identity] = await reader.all<{ source: string; academy: string }>(
      `select i.source, i.academy from external_identity i join establishment e on e.id = i.target_id
       where i.kind = 'ESTABLISHMENT' and e.uai = any(:uais) order by i.source, i.academy limit 1`,
    );
    Object.assign(reader.scope, identity);
    for (const statement of exportTables) await reader.all(statement);
    return reader;
  }

  async all<Row extends object>(sql: string): Promise<Row[]> {
    const { text, parameters } = numberParameters(sql);
    const result = await this.#client.query(
      text,
      parameters.map((name) => this.scope[name as keyof ExportScope]),
    );
    return result.rows as Row[];
  }

  async *each<Row extends object>(sql: string): AsyncGenerator<Row> {
    await this.all(`declare export_rows no scroll cursor for ${sql}`);
    for (;;) {
      const rows = await this.all<Row>("fetch 500 from export_rows");
      yield* rows;
      if (rows.length < 500) break;
    }
    await this.all("close export_rows");
  }

  async close(): Promise<void> {
    await this.#client.query("rollback").catch(() => undefined);
    await this.#client.end();
  }
}
