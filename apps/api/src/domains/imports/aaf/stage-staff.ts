import { composed, first, yesOrNo } from "./fields.ts";
import type { AafRecord } from "./record-parser.ts";
import { type PersonReading, stageContacts, stagePerson } from "./stage-person.ts";
import { roleOfFunction } from "./staff-roles.ts";
import type { ClassKind, StagedRows } from "./staged-rows.ts";

/** A teacher or another member of staff, their functions, and what they teach to whom. */
export function stageStaff(record: AafRecord, reading: PersonReading): void {
  const functions = composed(record, "ENTPersonFonctions");
  const key = stagePerson(
    record,
    "PersEducNat",
    { home: first(record, "ENTPersonStructRattach"), teaches: teaches(record, functions), level: null },
    reading,
  );
  if (key === undefined) return;
  stageContacts(record, key, { mail: "EMAIL" }, reading);
  for (const [structure = "", code = ""] of functions) {
    const role = roleOfFunction(code);
    if (role && structure) reading.stage("staged_function", { person: key, structure, code, role });
  }

  const places = [
    ...placesOf(record, "ENTAuxEnsClassesMatieres", "HOMEROOM"),
    ...placesOf(record, "ENTAuxEnsGroupesMatieres", "GROUP"),
    ...placesOf(record, "ENTAuxEnsClasses", "HOMEROOM"),
    ...placesOf(record, "ENTAuxEnsGroupes", "GROUP"),
    ...placesOf(record, "ENTAuxEnsClassesPrincipal", "HOMEROOM"),
  ];
  for (const place of places) reading.stage("staged_place", { person: key, role: "TEACHER", ...place });
}

function teaches(record: AafRecord, functions: readonly string[][]): boolean {
  const said =
    yesOrNo(record, "ENTPersonCategorieEnseignant") ??
    (yesOrNo(record, "PersEducNatPresenceDevantEleves") || null);
  return said ?? functions.some(([, code]) => code === "ENS" || code === "DOC");
}

type Place = Omit<StagedRows["staged_place"], "person" | "role">;

function placesOf(record: AafRecord, attribute: string, kind: ClassKind): Place[] {
  return composed(record, attribute).flatMap(([structure, name, subject]) =>
    structure && name
      ? [
          {
            kind,
            structure,
            name,
            subject: subject || null,
            head_teacher: attribute.endsWith("Principal"),
            attribute,
          },
        ]
      : [],
  );
}
