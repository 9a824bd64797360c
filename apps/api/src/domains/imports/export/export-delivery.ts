import { dayOf } from "../../../platform/context/context.ts";
import { DeliveryWriter } from "../aaf/delivery-writer.ts";
import { type Kind, kinds } from "../aaf/kinds.ts";
import { ExportReader } from "./export-reader.ts";
import { tellUntold, type Untold } from "./untold.ts";
import { writeGuardians, writePupils } from "./write-pupils.ts";
import { writeLevels, writeSchools, writeSubjects } from "./write-school.ts";
import { writeStaff } from "./write-staff.ts";

export interface ExportOptions {
  databaseUrl: string;
  uais: readonly string[];
  folder: string;
  /** The code of the academy, for establishments that came by no feed. */
  academy?: string;
  now: Date;
}

export interface ExportReport {
  establishments: string[];
  records: Record<Kind, number>;
  /** What AAF cannot carry. */
  untold: Untold[];
}

type Write = (reader: ExportReader, writer: DeliveryWriter) => Promise<void>;

const writes: Record<Kind, Write> = {
  EtabEducNat: writeSchools,
  MatiereEducNat: writeSubjects,
  MefEducNat: writeLevels,
  PersEducNat: writeStaff,
  Eleve: writePupils,
  PersRelEleve: writeGuardians,
};

/** Writes what the base holds of some establishments as a complete delivery: the same base on the same day, the same bytes. */
export async function exportDelivery(options: ExportOptions): Promise<ExportReport> {
  const today = dayOf(options.now);
  const uais = [...new Set(options.uais)].sort();
  const reader = await ExportReader.open(options.databaseUrl, uais, today);
  try {
    const academy = options.academy ?? reader.scope.academy ?? "000";
    const writer = await DeliveryWriter.create(options.folder, { academy, date: today });
    for (const kind of kinds) await writes[kind](reader, writer);
    await writer.close();
    return { establishments: uais, records: writer.records, untold: await tellUntold(reader) };
  } finally {
    await reader.close();
  }
}
