import type { Client } from "pg";

import { DeliveryError } from "./aaf/delivery-error.ts";

export interface ImportSource {
  name: string;
  isNew: boolean;
  academy: string | null;
  /** UAIs, or the one word "all"; undefined for a new source of which nobody said it. */
  allowed: string[] | undefined;
}

/** `all`, or UAIs between commas. */
export function readAllowed(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const words = text
    .split(",")
    .map((word) => word.trim().toUpperCase())
    .filter(Boolean);
  if (words.length === 1 && words[0] === "ALL") return ["all"];
  const wrong = words.find((word) => !/^\d{7}[A-Z]$/.test(word));
  if (words.length === 0 || wrong !== undefined) {
    throw new DeliveryError(
      `--allow takes “all” or UAIs between commas, like 0751703U,0590001A${wrong === undefined ? "" : `; “${wrong}” is none`}.`,
    );
  }
  return words;
}

export function requireSourceName(name: string): void {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u.test(name)) {
    throw new DeliveryError(
      "--source is a short name of letters, digits, spaces, dots and hyphens, like aaf-paris.",
    );
  }
}

/** Takes the source for this transaction alone. @throws DeliveryError when another import of it is under way */
export async function takeSource(
  client: Client,
  name: string,
  allowed: string[] | undefined,
): Promise<ImportSource> {
  const { rows: locks } = await client.query<{ taken: boolean }>(
    "select pg_try_advisory_xact_lock(hashtextextended('preau import ' || $1, 0)) as taken",
    [name],
  );
  if (!locks[0]!.taken) {
    throw new DeliveryError(`Another import of the source “${name}” is under way: wait until it has ended.`);
  }
  const { rows } = await client.query<{ format: string; academy: string | null; allowed: string[] }>(
    "select format, academy, allowed_establishments as allowed from import_source where name = $1",
    [name],
  );
  const known = rows[0];
  if (known && known.format !== "AAF") {
    throw new DeliveryError(`The source “${name}” delivers ${known.format}, not AAF.`);
  }
  return { name, isNew: !known, academy: known?.academy ?? null, allowed: allowed ?? known?.allowed };
}

export async function saveSource(
  client: Client,
  { name, academy, allowed }: ImportSource,
  now: Date,
): Promise<void> {
  await client.query(
    `insert into import_source (name, format, academy, allowed_establishments, created_at) values ($1, 'AAF', $2, $3, $4)
     on conflict (name) do update set
       academy = coalesce(import_source.academy, excluded.academy), allowed_establishments = excluded.allowed_establishments`,
    [name, academy, allowed, now],
  );
}

/** A base is a demonstration or a real one, for ever; the first import into an empty base makes it real. */
export async function requireRealBase(client: Client, now: Date): Promise<void> {
  const made = await client.query(
    "insert into installation (mode, created_at) values ('REAL', $1) on conflict do nothing",
    [now],
  );
  if (made.rowCount === 1) return;
  const { rows } = await client.query<{ mode: string }>("select mode from installation");
  if (rows[0]?.mode !== "REAL") {
    throw new DeliveryError(
      "This base is a demonstration: real people do not come into it. " +
        "Give another one with PREAU_DATA or DATABASE_URL; an empty base becomes a real one by its first import.",
    );
  }
}
