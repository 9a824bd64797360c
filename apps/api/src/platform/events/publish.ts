import type { Notice } from "./fact.ts";

export const channel = "preau";
/** Postgres refuses a payload of 8,000 bytes or more. */
const mostBytes = 7_999;

interface Base {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

/** Tells every process once the transaction of `base` is committed, and nobody if it is not. */
export async function publish(base: Base, notice: Notice): Promise<void> {
  const payload = JSON.stringify(notice);
  if (Buffer.byteLength(payload) > mostBytes) throw new Error(`A notice of ${notice.kind} is too long.`);
  await base.query("select pg_notify($1, $2)", [channel, payload]);
}
