import { v7 as uuidv7 } from "uuid";

import { establishmentKindOf } from "./establishment-kinds.ts";
import { composed, first } from "./fields.ts";
import type { AafRecord } from "./record-parser.ts";
import type { Stage } from "./staged-rows.ts";

/** An establishment, the classes and groups that it lists, and of which classes its groups are made. */
export function stageEstablishment(record: AafRecord, file: string, stage: Stage): void {
  const key = first(record, "ENTStructureJointure") ?? record.key;
  const formerUai = first(record, "ENTEtablissementUAI")?.toUpperCase() ?? null;
  const uai = first(record, "ENTStructureUAI")?.toUpperCase() ?? formerUai;
  const nameParts = composed(record, "ENTStructureNomCourant").flat().filter(Boolean);
  stage("staged_establishment", {
    key,
    id: uuidv7(),
    uai,
    former_uai: formerUai,
    name: nameParts.length > 0 ? nameParts.join("-") : (uai ?? key),
    kind: establishmentKindOf(
      first(record, "ENTStructureTypeStruct") ?? undefined,
      first(record, "ENTStructureCodeTypeStruct") ?? undefined,
    ),
    phone: first(record, "telephoneNumber"),
    mail: first(record, "ENTStructureMailSI"),
    address_lines: [...composed(record, "street"), ...composed(record, "postOfficeBox")]
      .flat()
      .filter(Boolean),
    postal_code: first(record, "postalCode"),
    city: first(record, "l"),
    file,
    line: record.line,
  });
  for (const [name] of composed(record, "ENTStructureClasses")) {
    if (name) stage("staged_class", { structure: key, kind: "HOMEROOM", name });
  }
  for (const [name, , ...classes] of composed(record, "ENTStructureGroupes")) {
    if (!name) continue;
    stage("staged_class", { structure: key, kind: "GROUP", name });
    for (const part of classes.filter(Boolean)) {
      stage("staged_group_part", { structure: key, group_name: name, class_name: part });
    }
  }
}

export function stageSubject(record: AafRecord, stage: Stage): void {
  const key = first(record, "ENTMatJointure") ?? record.key;
  stage("staged_subject", { key, id: uuidv7(), name: first(record, "ENTLibelleMatiere") ?? key });
}

export function stageLevel(record: AafRecord, stage: Stage): void {
  const key = first(record, "ENTMefJointure") ?? record.key;
  stage("staged_level", {
    key,
    id: uuidv7(),
    name: first(record, "ENTLibelleMef") ?? key,
    national_code: first(record, "ENTMEFRattach"),
    statistical_code: first(record, "ENTMEFSTAT11"),
  });
}
