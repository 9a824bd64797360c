import { readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";

import type { RunningProduct } from "./running-product.ts";

/** Schools open day and night, or never: what a journey finds does not depend on the hour at which it runs. */
export async function setOpeningHours(product: RunningProduct, open: boolean): Promise<void> {
  const read = (name: string) => readFile(path.join(product.dataFolder, "postgres", name), "utf8");
  const [password, port] = await Promise.all([read("password"), read("port")]);
  const client = new pg.Client({
    host: "127.0.0.1",
    port: Number(port),
    user: "preau",
    database: "preau",
    password: password.trim(),
  });
  await client.connect();
  try {
    await client.query(
      `insert into establishment_quiet_hours
      select id, $1, $2, false, false, now() from establishment
      on conflict (establishment_id) do update set opens_at = excluded.opens_at, closes_at = excluded.closes_at,
        weekends = excluded.weekends, holidays = excluded.holidays`,
      open ? ["00:00", "23:59"] : ["23:57", "23:58"],
    );
  } finally {
    await client.end();
  }
}
