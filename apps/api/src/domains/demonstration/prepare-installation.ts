import { Client } from "pg";

import type { Storage } from "../../platform/storage/storage.ts";
import { demonstrationSignIns } from "./demonstration-sign-ins.ts";

export interface Installation {
  mode: "DEMONSTRATION" | "REAL" | "EMPTY";
  /** Only a demonstration has sign-ins that one may print. */
  signIns: typeof demonstrationSignIns | undefined;
}

interface Circumstances {
  /** Whether the base is the embedded one. */
  embedded: boolean;
  /** Whether only this machine reaches the port. */
  loopback: boolean;
  /** PREAU_DEMONSTRATION. */
  flag: string | undefined;
}

/** What an empty base becomes: a demonstration only on one's own machine, unless somebody says otherwise, loudly. */
export function becomesDemonstration({ embedded, loopback, flag }: Circumstances): boolean {
  if (flag !== undefined) return flag === "1";
  return embedded && loopback;
}

interface Preparation extends Circumstances {
  url: string;
  /** For the files of a demonstration. */
  storage?: Storage;
  now: Date;
  log(line: string): void;
}

/** Says what a base is, and makes the demonstration in an empty one where that is allowed. */
export async function prepareInstallation({
  url,
  storage,
  now,
  log,
  ...circumstances
}: Preparation): Promise<Installation> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // Two servers that start together must not both find the base empty.
    await client.query("select pg_advisory_lock(7725529)");
    const mode = await modeOf(client);
    if (mode === "DEMONSTRATION") return { mode, signIns: demonstrationSignIns };
    if (mode === "REAL") return { mode, signIns: undefined };
    // Known sign-ins never join people who are already there, wherever these came from.
    if (await hasPeople(client)) {
      await becomeReal(client, now);
      return { mode: "REAL", signIns: undefined };
    }
    if (!becomesDemonstration(circumstances)) {
      if (circumstances.flag === "0") await becomeReal(client, now);
      log("The base is empty. Make its first administrator: npm run preau -- create-admin --help");
      return { mode: circumstances.flag === "0" ? "REAL" : "EMPTY", signIns: undefined };
    }
    if (circumstances.flag === "1")
      log("PREAU_DEMONSTRATION=1: this base becomes a DEMONSTRATION, with sign-ins that everybody knows.");
    log("Creating the demonstration schools…");
    // Loaded only here: what makes up names weighs on every start.
    const { createDemonstration } = await import("./create-demonstration.ts");
    await createDemonstration(client, now, storage);
    return { mode: "DEMONSTRATION", signIns: demonstrationSignIns };
  } finally {
    await client.end();
  }
}

/** The mode of a base, or none when nothing was ever put into it. */
export async function modeOf(client: Client): Promise<"DEMONSTRATION" | "REAL" | undefined> {
  const { rows } = await client.query<{ mode: "DEMONSTRATION" | "REAL" }>("select mode from installation");
  return rows[0]?.mode;
}

async function hasPeople(client: Client): Promise<boolean> {
  const { rows } = await client.query(`select from "user" limit 1`);
  return rows.length > 0;
}

async function becomeReal(client: Client, now: Date): Promise<void> {
  await client.query(
    "insert into installation (mode, created_at) values ('REAL', $1) on conflict do nothing",
    [now],
  );
}
