import type { AcademyWitness } from "./aaf/academy.ts";
import type { DeliveryFile } from "./aaf/delivery-folder.ts";
import { dayOfFeed, first } from "./aaf/fields.ts";
import { legalCodesOf } from "./aaf/guardianship-rules.ts";
import { readFile } from "./aaf/read-delivery.ts";
import type { AafRecord } from "./aaf/record-parser.ts";
import { stageGuardian } from "./aaf/stage-guardian.ts";
import type { PersonReading } from "./aaf/stage-person.ts";
import { stagePupil } from "./aaf/stage-pupil.ts";
import { stageEstablishment, stageLevel, stageSubject } from "./aaf/stage-school.ts";
import { stageStaff } from "./aaf/stage-staff.ts";
import { DeliveryError } from "./aaf/delivery-error.ts";
import type { StageWriter } from "./merge/stage-writer.ts";
import type { Progress } from "./progress.ts";
import type { ReportBuilder } from "./report-builder.ts";

const reportKinds = { Eleve: "pupils", PersEducNat: "staff", PersRelEleve: "guardians" } as const;

export interface Reader {
  writer: StageWriter;
  academy: AcademyWitness;
  report: ReportBuilder;
  progress: Progress;
}

type StageRecord = (record: AafRecord, header: ReadonlyMap<string, string>) => void;

function stagerOf(file: DeliveryFile, { writer, academy, report }: Reader): StageRecord {
  const { stage } = writer;
  const example = (record: AafRecord) => [{ key: record.key, file: file.name, line: record.line }];
  const people: PersonReading = {
    file: file.name,
    stage,
    skip: (reason, record) =>
      report.skip(reportKinds[file.kind as keyof typeof reportKinds], reason, 1, example(record)),
    warn: (warning, record) => report.find(warning, 1, example(record)),
  };
  switch (file.kind) {
    case "EtabEducNat":
      return (record) => {
        const place = { file: file.name, line: record.line };
        academy.note("code", first(record, "ENTServAcCodeAcademie"), place);
        academy.note("name", first(record, "ENTServAcAcademie"), place);
        stageEstablishment(record, file.name, stage);
      };
    case "MatiereEducNat":
      return (record) => stageSubject(record, stage);
    case "MefEducNat":
      return (record) => stageLevel(record, stage);
    case "PersEducNat":
      return (record) => stageStaff(record, people);
    case "Eleve":
      return (record, header) => {
        const version = header.get("versionAF") ?? header.get("versionSDET") ?? null;
        stagePupil(record, { legalCodes: legalCodesOf(header, file.date), version }, people);
      };
    case "PersRelEleve":
      return (record) => stageGuardian(record, people);
  }
}

/** Reads one file into the staging tables; what it holds in memory does not grow with the file. */
export async function readIntoStage(file: DeliveryFile, reader: Reader): Promise<void> {
  const { writer, academy, report, progress } = reader;
  const stageRecord = stagerOf(file, reader);
  let records = 0;
  let known: ReadonlyMap<string, string> = new Map();
  for await (const piece of readFile(file, (warning) => report.warn(warning))) {
    known = piece.header;
    for (const record of piece.records) stageRecord(record, piece.header);
    records += piece.records.length;
    progress.read(file.name, piece.bytes, piece.records.length);
    await writer.send();
  }
  noteHeader(known, file, academy, report);
  report.report.delivery.files.push({ name: file.name, kind: file.kind, records });
}

function noteHeader(
  header: ReadonlyMap<string, string>,
  file: DeliveryFile,
  academy: AcademyWitness,
  report: ReportBuilder,
): void {
  academy.note("exportCode", header.get("codeAcademieExport"), { file: file.name });
  const degree = header.get("degre");
  if (degree !== undefined && degree.toUpperCase() !== "2D") {
    throw new DeliveryError(`this is a delivery of ${degree}; only the second degree (2D) is read`, {
      file: file.name,
    });
  }
  const { delivery } = report.report;
  delivery.version ??= header.get("versionAF") ?? header.get("versionSDET") ?? null;
  const said = header.get("dateGenerationExport");
  const date = said?.slice(0, 10);
  delivery.date ??=
    file.date ?? (date && (dayOfFeed(date) ?? (/^\d{4}-\d\d-\d\d$/.test(date) ? date : null))) ?? null;
}
