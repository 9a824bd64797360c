import { createHash } from "node:crypto";

import type { ClientBase } from "pg";

type Row = Readonly<Record<string, unknown>>;

/** The same id for the same thing in every demonstration: links to it can be kept. */
export function demonstrationId(key: string): string {
  const hex = createHash("sha256").update(`préau ${key}`).digest("hex");
  return `019a0000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}

/** Rows on their way to the base, table by table, in the order in which tables were first named. */
export class DemonstrationRows {
  readonly #tables = new Map<string, Row[]>();

  add(table: string, row: Row): void {
    const rows = this.#tables.get(table) ?? [];
    rows.push(row);
    this.#tables.set(table, rows);
  }

  /** Writes everything, one statement a table. */
  async write(client: ClientBase): Promise<void> {
    for (const [table, rows] of this.#tables) {
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      const names = columns.map((column) => `"${column}"`).join(", ");
      await client.query(
        `insert into "${table}" (${names}) select ${names} from jsonb_populate_recordset(null::"${table}", $1::jsonb)`,
        [
          JSON.stringify(
            rows.map((row) =>
              Object.fromEntries(columns.map((column) => [column, row[column] ?? defaults[column] ?? null])),
            ),
          ),
        ],
      );
    }
    this.#tables.clear();
  }
}

/** Columns that are never null, where only some rows of a table say something. */
const defaults: Row = {
  hidden_from_directory: false,
  locked_fields: [],
  preferences: {},
  locale: "fr",
  rights_version: 1,
  head_teacher: false,
  manual: false,
  address_lines: [],
  other_given_names: [],
  attempts: 0,
  include: true,
  relation: "SELF",
  time_zone: "Europe/Paris",
};
