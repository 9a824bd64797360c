import pg from "pg";
import utils from "pg/lib/utils.js";

import type { Read } from "./read.ts";

/** What pg's connection sends, and what it knows of prepared statements: its types leave that out. */
interface Wire {
  readonly parsedStatements: Record<string, string | undefined>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  parse(statement: { name: string; text: string }): void;
  bind(statement: { statement: string; values: unknown[]; valueMapper(value: unknown): unknown }): void;
  describe(what: { type: "P"; name: string }): void;
  execute(): void;
  sync(): void;
}

/** pg pipelines only queries of its own class. */
const PgQuery = pg.Query as unknown as new (text: string) => object;

type Columns = readonly { name: string; parse(text: string): unknown }[];

/** The columns of the statements that each connection has prepared: there they cannot change any more. */
const described = new WeakMap<Wire, Map<string, Columns>>();

/** A read on a pipelined client. pg's own query has the columns of the answer described anew at each call. */
class NamedQuery extends PgQuery {
  readonly name: string;
  readonly text: string;
  /** pg looks whether there is one. */
  readonly callback: (error: Error | null, rows: Record<string, unknown>[]) => void;
  readonly #values: unknown[];
  readonly #rows: Record<string, unknown>[] = [];
  #columns: Columns | undefined;
  #known: Map<string, Columns> | undefined;
  #unreadable: Error | undefined;

  constructor({ name, text }: Read<unknown>, values: unknown[], callback: NamedQuery["callback"]) {
    super(text);
    this.name = name;
    this.text = text;
    this.callback = callback;
    this.#values = values;
  }

  submit(wire: Wire): null {
    const known = described.get(wire) ?? new Map<string, Columns>();
    described.set(wire, known);
    this.#known = known;
    if (!(wire.parsedStatements[this.name] ?? wire.submittedNamedStatements[this.name])) {
      wire.parse({ name: this.name, text: this.text });
      wire.submittedNamedStatements[this.name] = this.text;
      known.delete(this.name);
    }
    this.#columns = known.get(this.name);
    wire.bind({ statement: this.name, values: this.#values, valueMapper: (value) => value });
    if (!this.#columns) wire.describe({ type: "P", name: "" });
    wire.execute();
    wire.sync();
    return null;
  }

  handleRowDescription({ fields }: { fields: readonly { name: string; dataTypeID: number }[] }): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({
      name,
      parse: pg.types.getTypeParser(dataTypeID, "text") as (text: string) => unknown,
    }));
    this.#known?.set(this.name, this.#columns);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const row: Record<string, unknown> = {};
    try {
      fields.forEach((text, at) => {
        const { name, parse } = this.#columns![at]!;
        row[name] = text === null ? null : parse(text);
      });
    } catch (error) {
      this.#unreadable = error as Error;
    }
    this.#rows.push(row);
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.callback(this.#unreadable ?? null, this.#rows);
  }

  handleError(error: Error): void {
    this.callback(error, this.#rows);
  }
}

/** The rows of a read on a pipelined client. */
export function askInPipeline<Row>(
  client: pg.Client,
  read: Read<Row>,
  values: readonly unknown[],
): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const query = new NamedQuery(read, values.map(utils.prepareValue), (error, rows) => {
      if (error) reject(error);
      else resolve(rows as Row[]);
    });
    client.query(query as unknown as pg.Submittable);
  });
}
