import type { ClientBase } from "pg";

import { numberParameters } from "../../../platform/read/named-parameters.ts";
import { peopleStatements } from "./people-statements.ts";
import { countryStatements, schoolStatements } from "./school-statements.ts";
import { territoryNames } from "./territory-names.ts";

interface Batch {
  /** `yyyy-mm-dd`, when the school year begins. */
  day: string;
  first: number;
  /** The first of the next batch. */
  after: number;
}

/** The country with its academies and a hundred departments, and what is taught in it. */
export async function fillCountry(client: ClientBase): Promise<void> {
  for (const statement of countryStatements) await fill(client, statement, territoryNames);
}

/** Establishments, each with its classes and people. Rows are made where they are kept: nothing travels. */
export async function fillEstablishments(client: ClientBase, batch: Batch): Promise<void> {
  await client.query("begin");
  for (const statement of [...schoolStatements, ...peopleStatements])
    await fill(client, statement, { ...territoryNames, ...batch });
  await client.query("commit");
}

async function fill(
  client: ClientBase,
  statement: string,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { text, parameters } = numberParameters(statement);
  await client.query(
    text,
    parameters.map((name) => values[name]),
  );
}

/** Each row is known to have what it refers to: where one may say so, Postgres does not look it up millions of times. */
export async function trustReferences(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ usesuper: boolean }>(
    "select usesuper from pg_user where usename = current_user",
  );
  if (rows[0]?.usesuper) await client.query("set session_replication_role = replica");
}
