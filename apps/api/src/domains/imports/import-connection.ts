import { Client } from "pg";

import type { ImportReport } from "./import-report.ts";

/**
 * A connection of its own: an import may take minutes, and acts as the API does. A client that is killed is noticed within
 * seconds, so that its lock does not outlive it.
 */
export async function openImportConnection(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: "preau import" });
  // Statements tell their own errors; without a listener a lost connection would end the process.
  client.on("error", () => undefined);
  await client.connect();
  await client.query("set statement_timeout = 0");
  await client.query("set idle_in_transaction_session_timeout = 0");
  await client.query("set jit = off");
  await client.query("set work_mem = '64MB'");
  // Some systems cannot look whether the other side is still there.
  await client.query("set client_connection_check_interval = '2s'").catch(() => undefined);
  const { rowCount } = await client.query(
    "select from pg_roles where rolname = 'preau_api' and pg_has_role(current_user, oid, 'member')",
  );
  if (rowCount === 1) await client.query("set role preau_api");
  return client;
}

/** After many new rows the base has to know of them before people come; where only its owner may, autovacuum does it later. */
export async function refreshStatistics(client: Client, { counts, outcome }: ImportReport): Promise<void> {
  if (outcome !== "DONE" || counts.memberships.created < 1000) return;
  await client.query("reset role");
  await client
    .query(
      `analyze "user", user_private, contact_point, membership, class, enrollment, guardianship, external_identity`,
    )
    .catch(() => undefined);
}
