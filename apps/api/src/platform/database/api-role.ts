import type { DataSource } from "typeorm";

/** The role that owns nothing, where the base let us create it. */
export const apiRole = "preau_api";

/** The role to take on the API's connections, or none when this base has it not for us. */
export async function availableApiRole(source: DataSource): Promise<string | undefined> {
  const [row] = (await source.query(
    "select 1 from pg_roles where rolname = $1 and pg_has_role(current_user, oid, 'SET')",
    [apiRole],
  )) as unknown[];
  return row ? apiRole : undefined;
}
