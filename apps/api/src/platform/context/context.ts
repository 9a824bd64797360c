import type { DataSource } from "typeorm";

import type { Fetcher } from "../fetcher/fetcher.ts";
import type { FactStream } from "../events/fact-stream.ts";
import type { Parameters, Read } from "../read/read.ts";
import type { Secrets } from "../secrets/secrets.ts";
import type { Principal } from "./principal.ts";

/** What one request carries. Domains widen it with who the viewer is in the school. */
export interface Context {
  readonly principal: Principal;
  readonly requestId: string;
  /** The time of the request, once for all that it writes. */
  readonly now: Date;
  /** Reads of this request, on the shared pipelined clients. */
  rows<Row>(read: Read<Row>, parameters: Parameters): Promise<Row[]>;
  /** The same for what may be slow: on the pool that no dashboard waits behind. */
  rowsAlone<Row>(read: Read<Row>, parameters: Parameters): Promise<Row[]>;
  /** The secret key of the installation. */
  readonly secrets: Secrets;
  /** The one way to addresses that people give. */
  readonly fetcher: Fetcher;
  /** For what people operate Préau need to know; never personal data, never secrets. */
  log(message: string, error: unknown): void;
  /** What is told while it happens, after what was told in these last milliseconds; only on a socket. */
  facts?(missedFor: number): FactStream;
  /** Entities, transactions and writes. */
  readonly database: DataSource;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, { minute: number; day: string }>();

/** The day of a moment in a time zone, as `yyyy-mm-dd`: memberships begin and end on days. */
export function dayOf(moment: Date, timeZone = "Europe/Paris"): string {
  // No day begins within a minute: formatting is for the first request of each.
  const minute = Math.floor(moment.getTime() / 60_000);
  const known = days.get(timeZone);
  if (known?.minute === minute) return known.day;
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
    formatters.set(timeZone, formatter);
  }
  const day = formatter.format(moment);
  days.set(timeZone, { minute, day });
  return day;
}
