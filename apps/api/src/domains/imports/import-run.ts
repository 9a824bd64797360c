import type { Client } from "pg";
import { v7 as uuidv7 } from "uuid";

import type { ImportReport } from "./import-report.ts";

/** Keeps what a run did, in the transaction of the run. */
export async function keepRun(
  client: Client,
  id: string,
  report: ImportReport,
  startedAt: Date,
): Promise<void> {
  await client.query(
    `insert into import_run (id, source, state, delivered_on, school_year, started_at, finished_at, report)
     select $1, name, $3, $4, $5, $6, greatest($6, clock_timestamp()), $7 from import_source where name = $2`,
    [
      id,
      report.source,
      report.outcome === "REFUSED" ? "REFUSED" : "DONE",
      report.delivery.date,
      report.schoolYear,
      startedAt,
      JSON.stringify(report),
    ],
  );
}

/** A refused run of a known source is kept as well, with its reason; it changes nothing else. */
export async function keepRefusal(client: Client, report: ImportReport, startedAt: Date): Promise<void> {
  // The refusal is what has to be told, even where it cannot be written down.
  await keepRun(client, uuidv7(), report, startedAt).catch(() => undefined);
}
