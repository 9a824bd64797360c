import { numberParameters } from "./named-parameters.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/** A named statement: planned once per connection, then only executed. */
export interface Read<Row> {
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly string[];
  /** Only there to carry the type of a row. */
  readonly row?: Row;
}

/** What runs reads: the pipelined clients of the API, or a plain client in a command. */
export interface Reader {
  /** `request` is whatever stands for one: its reads are sent together. */
  rows<Row>(read: Read<Row>, parameters: Parameters, request?: object): Promise<Row[]>;
  rowsAlone<Row>(read: Read<Row>, parameters: Parameters): Promise<Row[]>;
}

const taken = new Map<string, string>();

/**
 * Declares a statement once for the whole process. Parameters are written `:name` in the SQL.
 * @throws when two different statements take the same name: Postgres would run the first for both.
 */
export function defineRead<Row>(name: string, sql: string): Read<Row> {
  const numbered = numberParameters(sql);
  if (name.length > 63) throw new Error(`The name of the read ${name} is longer than Postgres keeps (63).`);
  const other = taken.get(name);
  if (other !== undefined && other !== numbered.text) throw new Error(`Two reads are named ${name}.`);
  taken.set(name, numbered.text);
  return { name, ...numbered };
}

/** The values of a read in their order; a missing one is an error of the programme, not a null. */
export function valuesOf(read: Read<unknown>, parameters: Parameters): unknown[] {
  return read.parameters.map((name) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`The read ${read.name} wants the parameter ${name}.`);
    return value;
  });
}
