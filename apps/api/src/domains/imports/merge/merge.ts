import type { Client, QueryResultRow } from "pg";

import { numberParameters } from "../../../platform/read/named-parameters.ts";
import type { ReportBuilder } from "../report-builder.ts";

/** What every statement of an import may name, as `:source`, `:today`… */
export interface MergeParameters {
  source: string;
  academy: string;
  run: string;
  now: Date;
  /** From when what is new holds: today, or the first day of a school year to come. */
  effective: string;
  /** The last day of what has ended. */
  ended: string;
  yearStart: string;
  yearEnd: string;
  yearState: "CURRENT" | "PREPARING";
  /** Kinds of people whose parts are all there. */
  completeKinds: string[];
  /** UAIs, or the one word "all". */
  allowed: string[];
}

/** The identities of one kind that this source gave. */
export const identityOf = (alias: string, kind: "ESTABLISHMENT" | "USER" | "SUBJECT" | "LEVEL"): string =>
  `${alias}.source = :source and ${alias}.academy = :academy and ${alias}.kind = '${kind}'`;

/** One import at work on the base: set-based statements, and the journal of what they change. */
export class Merge {
  readonly report: ReportBuilder;
  readonly parameters: MergeParameters;
  readonly #client: Client;

  constructor(client: Client, parameters: MergeParameters, report: ReportBuilder) {
    this.#client = client;
    this.parameters = parameters;
    this.report = report;
  }

  async rows<Row extends QueryResultRow>(sql: string): Promise<Row[]> {
    return (await this.#query<Row>(sql)).rows;
  }

  /** Runs one statement; answers how many rows it touched. */
  async run(sql: string): Promise<number> {
    return (await this.#query(sql)).rowCount ?? 0;
  }

  /** `insert into …`, journaled; answers how many rows. */
  insert(table: string, insertSql: string): Promise<number> {
    return this.run(/* sql */ `
      with made as (insert into ${table} ${insertSql} returning ${table}.*)
      insert into import_change
      select :run::uuid, nextval('change_position'), '${name(table)}', ${keyOf(table, "made")}, null, ${row("made")}
      from made`);
  }

  /** `update … set … from … where …`, journaled with the row before and after; `target` is the table's name in it. */
  update(table: string, updateSql: string): Promise<number> {
    return this.run(/* sql */ `
      with made as (update ${table} target ${updateSql} returning target.*)
      insert into import_change
      select :run::uuid, nextval('change_position'), '${name(table)}', ${keyOf(table, "made")}, ${row("old")}, ${row("made")}
      from made join ${table} old on ${sameKey(table, "old", "made")}`);
  }

  /** `delete from … using … where …`, journaled. */
  delete(table: string, deleteSql: string): Promise<number> {
    return this.run(/* sql */ `
      with gone as (delete from ${table} target ${deleteSql} returning target.*)
      insert into import_change
      select :run::uuid, nextval('change_position'), '${name(table)}', ${keyOf(table, "gone")}, ${row("gone")}, null
      from gone`);
  }

  /** Ends rows that have begun, and removes those that would begin only now: what is withdrawn is withdrawn at once. */
  async end(table: string, where: string, also = ""): Promise<number> {
    const begun = await this.update(
      table,
      `set ends_on = :ended::date${also} where starts_on < :effective::date and ${where}`,
    );
    return begun + (await this.delete(table, `where starts_on >= :effective::date and ${where}`));
  }

  async #query<Row extends QueryResultRow>(sql: string) {
    const { text, parameters } = numberParameters(sql);
    const values = parameters.map((name) => this.parameters[name as keyof MergeParameters]);
    return this.#client.query<Row>(text, values);
  }
}

const keys: Record<string, readonly string[]> = {
  user_private: ["user_id"],
  contact_point: ["user_id", "id"],
  class_part: ["group_id", "class_id"],
  external_identity: ["source", "academy", "kind", "key"],
};

const name = (table: string): string => table.replaceAll('"', "");
const keysOf = (table: string): readonly string[] => keys[name(table)] ?? ["id"];
const keyOf = (table: string, row: string): string =>
  `jsonb_build_object(${keysOf(table)
    .map((key) => `'${key}', ${row}.${key}`)
    .join(", ")})`;
const sameKey = (table: string, left: string, right: string): string =>
  keysOf(table)
    .map((key) => `${left}.${key} = ${right}.${key}`)
    .join(" and ");
/** A row as the journal keeps it, without what is computed from the rest. */
const row = (alias: string): string =>
  `to_jsonb(${alias}) - array['family_name', 'given_name', 'search_name', 'rights_version', 'updated_at']`;
