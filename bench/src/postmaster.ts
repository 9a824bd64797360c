import { Client } from "pg";

import { parentOf } from "./cpu.ts";

/** The process whose children are the backends of a base. */
export async function postmasterOf(databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    const postmaster = parentOf(rows[0]!.pid);
    if (postmaster === undefined) throw new Error("The bench reads /proc: it needs Linux.");
    return postmaster;
  } finally {
    await client.end();
  }
}
