import type { Writable } from "node:stream";

import type { Client } from "pg";
import { v7 as uuidv7 } from "uuid";

import { dayOf } from "../../platform/context/context.ts";
import { AcademyWitness } from "./aaf/academy.ts";
import { DeliveryError } from "./aaf/delivery-error.ts";
import { type DeliveryFolder, listDelivery } from "./aaf/delivery-folder.ts";
import { personKinds } from "./aaf/kinds.ts";
import type { ImportReport } from "./import-report.ts";
import {
  type ImportSource,
  readAllowed,
  requireRealBase,
  requireSourceName,
  saveSource,
  takeSource,
} from "./import-source.ts";
import { openImportConnection, refreshStatistics } from "./import-connection.ts";
import { mergeDelivery } from "./merge-delivery.ts";
import { Merge } from "./merge/merge.ts";
import { resolveEstablishments } from "./merge/merge-establishments.ts";
import { StageWriter } from "./merge/stage-writer.ts";
import { stagingTablesSql } from "./merge/staging-tables.ts";
import { Progress } from "./progress.ts";
import { readIntoStage, type Reader } from "./read-into-stage.ts";
import { describeDelivery, tellDate } from "./describe-delivery.ts";
import { keepRefusal, keepRun } from "./import-run.ts";
import { ReportBuilder } from "./report-builder.ts";
import { dayBefore, type SchoolYear, schoolYearOf } from "./school-year.ts";

export interface ImportOptions {
  databaseUrl: string;
  folder: string;
  source: string;
  /** `all`, or UAIs between commas; needed by a new source. */
  allow?: string;
  schoolYear?: string;
  dryRun?: boolean;
  acceptDepartures?: boolean;
  now: Date;
  progress: Writable;
}

/** A new source acts nowhere until somebody said where it may. */
export class AllowanceNeeded extends DeliveryError {
  readonly report: ImportReport;

  constructor(report: ImportReport) {
    super(
      `The source “${report.source}” is new. Say in which of these establishments it may act, ` +
        "with --allow <UAI,…> or --allow all. Nothing was changed.",
    );
    this.report = report;
  }
}

/** Imports a complete delivery in one transaction: all of it, or nothing. @throws DeliveryError when it is refused */
export async function importDelivery(options: ImportOptions): Promise<ImportReport> {
  requireSourceName(options.source);
  const allowed = readAllowed(options.allow);
  const today = dayOf(options.now);
  const year = schoolYearOf(options.schoolYear, today);
  const report = new ReportBuilder(options.source, year.year);
  const client = await openImportConnection(options.databaseUrl);
  try {
    await client.query("begin");
    const source = await takeSource(client, options.source, allowed);
    await requireRealBase(client, options.now);
    const delivery = await listDelivery(options.folder);
    describeDelivery(delivery, report);
    await importInto(client, { options, source, year, delivery, report });
    report.report.outcome = options.dryRun ? "DRY_RUN" : "DONE";
    await client.query(options.dryRun ? "rollback" : "commit");
    await refreshStatistics(client, report.report);
    return report.report;
  } catch (error) {
    // A connection that is gone has rolled back by itself.
    await client.query("rollback").catch(() => undefined);
    if (error instanceof DeliveryError && !options.dryRun) {
      await keepRefusal(client, { ...report.report, outcome: "REFUSED", reason: error.message }, options.now);
    }
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

interface Import {
  options: ImportOptions;
  source: ImportSource;
  year: SchoolYear;
  delivery: DeliveryFolder;
  report: ReportBuilder;
}

const isSchool = (file: { kind: string }): boolean => file.kind === "EtabEducNat";

async function importInto(
  client: Client,
  { options, source, year, delivery, report }: Import,
): Promise<void> {
  const progress = new Progress(
    options.progress,
    delivery.files.reduce((sum, file) => sum + file.bytes, 0),
  );
  const reader: Reader = { writer: new StageWriter(client), academy: new AcademyWitness(), report, progress };
  await client.query(stagingTablesSql(options.now));

  for (const file of delivery.files.filter(isSchool)) await readIntoStage(file, reader);
  await reader.writer.flush();
  reader.academy.requireSame(source.academy, source.name);

  const run = uuidv7();
  const academy = source.academy ?? reader.academy.name ?? "-";
  const merge = new Merge(
    client,
    {
      source: source.name,
      academy,
      run,
      now: options.now,
      effective: year.effective,
      ended: dayBefore(year.effective),
      yearStart: year.startsOn,
      yearEnd: year.endsOn,
      yearState: year.state,
      completeKinds: personKinds.filter((kind) => delivery.complete.has(kind)),
      allowed: source.allowed ?? [],
    },
    report,
  );
  report.report.academy = academy;
  report.report.establishments = await resolveEstablishments(merge);
  if (source.allowed === undefined) throw new AllowanceNeeded(report.report);
  requireSomewhere(source, report.report);
  await saveSource(client, { ...source, academy }, options.now);

  for (const file of delivery.files.filter((each) => !isSchool(each))) await readIntoStage(file, reader);
  await reader.writer.flush();
  reader.academy.requireSame(source.academy, source.name);
  tellDate(report, year, dayOf(options.now));

  await mergeDelivery(merge, { acceptDepartures: options.acceptDepartures ?? false, progress });
  await keepRun(client, run, report.report, options.now);
}

function requireSomewhere(source: ImportSource, { establishments }: ImportReport): void {
  if (establishments.some((found) => found.allowed)) return;
  if (establishments.length === 0 && !source.isNew) return;
  throw new DeliveryError(
    establishments.length === 0
      ? "This delivery lists no establishment (EtabEducNat), and its source is new: nobody can say where it may act."
      : `None of the ${establishments.length} establishments of this delivery is allowed to the source “${source.name}”.`,
  );
}
