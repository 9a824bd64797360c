import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { categoryOf, type Kind, kinds } from "./aaf/kinds.ts";

/** A record: its key and its attributes. */
export type SmallRecord = { key: string } & Record<string, string | readonly string[]>;
type More = Record<string, string | readonly string[]>;

export type SmallDelivery = Partial<Record<Kind, readonly SmallRecord[]>>;

export const school = (key = "1", uai = "0990001A", more: More = {}): SmallRecord => ({
  key,
  ENTStructureUAI: uai,
  ENTStructureNomCourant: "CLG$JEAN MACE",
  ENTStructureTypeStruct: "COLLEGE",
  ENTServAcCodeAcademie: "099",
  ...more,
});

const person = (key: string): SmallRecord => ({
  key,
  ENTPersonJointure: key,
  ENTPersonNomPatro: `NOM${key}`,
  sn: `NOM${key}`,
  givenName: `Prénom${key}`,
});

export const pupil = (key: string, more: More = {}): SmallRecord => ({
  ...person(key),
  ENTPersonDateNaissance: "01/02/2014",
  ENTPersonStructRattach: "1",
  ENTEleveClasses: "1$6A",
  ...more,
});

export const guardian = (key: string, more: More = {}): SmallRecord => ({
  ...person(key),
  ...more,
});

export const teacher = (key: string, more: More = {}): SmallRecord => ({
  ...person(key),
  ENTPersonDateNaissance: "03/04/1980",
  ENTPersonStructRattach: "1",
  ENTPersonFonctions: "1$ENS$ENSEIGNEMENT$L0202$LETTRES",
  ENTAuxEnsClassesMatieres: "1$6A$020700",
  PersEducNatPresenceDevantEleves: "O",
  ...more,
});

export const subject = (key = "020700", name = "FRANCAIS"): SmallRecord => ({ key, ENTLibelleMatiere: name });
export const level = (key = "10010012110", name = "6EME"): SmallRecord => ({ key, ENTLibelleMef: name });

/** A link of six fields: relation 10 mother, 20 father; legal code 1. */
export const link = (guardianKey: string, relation = "10", legal = "1"): string =>
  `${guardianKey}$${relation}$0$${legal}$1$0`;

/** One school, ten pupils of one class, their ten guardians, a teacher of French. */
export const smallSchool = (): SmallDelivery &
  Record<"Eleve" | "PersRelEleve" | "PersEducNat", SmallRecord[]> => ({
  EtabEducNat: [school()],
  MatiereEducNat: [subject()],
  MefEducNat: [level()],
  PersEducNat: [teacher("300")],
  Eleve: Array.from({ length: 10 }, (_, index) =>
    pupil(String(100 + index), {
      ENTElevePersRelEleve: link(String(200 + index)),
      ENTEleveMEF: "10010012110",
    }),
  ),
  PersRelEleve: Array.from({ length: 10 }, (_, index) => guardian(String(200 + index))),
});

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function recordXml(kind: Kind, { key, ...attributes }: SmallRecord): string {
  const category = kind === "EtabEducNat" ? "categorieStructure" : "categoriePersonne";
  const rows = Object.entries(attributes).map(([name, values]) => {
    const inner = [values].flat().map((value) => `<value>${escape(value)}</value>`);
    return `<attr name="${name}">${inner.join("") || "<value/>"}</attr>`;
  });
  return `<addRequest>
<operationalAttributes><attr name="${category}"><value>${categoryOf(kind)}</value></attr></operationalAttributes>
<identifier><id>${key}</id></identifier>
<attributes>${rows.join("\n")}</attributes>
</addRequest>`;
}

export const fileXml = (
  kind: Kind,
  records: readonly SmallRecord[],
  header = 'versionAF="AAF-VE2401"',
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ficAlimMENESR SYSTEM "ficAlimMENESR.dtd">
<ficAlimMENESR>
<!-- ${header} -->
${records.map((record) => recordXml(kind, record)).join("\n")}
</ficAlimMENESR>
`;

export const fileName = (kind: Kind, part = 0, date = "20261124"): string =>
  `ENT_Complet_${date}_${kind}_${String(part).padStart(4, "0")}.xml`;

/** Writes a delivery of one part a kind into a new temporary folder; answers the folder. */
export async function writeSmallDelivery(delivery: SmallDelivery, header?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "preau-delivery-"));
  for (const kind of kinds) {
    const records = delivery[kind];
    if (records) await writeFile(join(folder, fileName(kind)), fileXml(kind, records, header));
  }
  return folder;
}
