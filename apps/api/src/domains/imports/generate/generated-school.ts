import { compose, type DeliveryWriter } from "../aaf/delivery-writer.ts";

export const subjects = [
  ["020700", "FRANCAIS"],
  ["030201", "ANGLAIS LV1"],
  ["030602", "ESPAGNOL LV2"],
  ["030101", "ALLEMAND LV2"],
  ["040600", "HISTOIRE ET GEOGRAPHIE"],
  ["061300", "MATHEMATIQUES"],
  ["062300", "PHYSIQUE-CHIMIE"],
  ["062900", "SCIENCES DE LA VIE ET DE LA TERRE"],
  ["070800", "TECHNOLOGIE"],
  ["081300", "EDUCATION MUSICALE"],
  ["090100", "ARTS PLASTIQUES"],
  ["100100", "EDUCATION PHYSIQUE ET SPORTIVE"],
] as const;

const levels = [
  ["10010012110", "6EME", "6"],
  ["10110001110", "5EME", "5"],
  ["10210001110", "4EME", "4"],
  ["10310019110", "3EME", "3"],
  ["20010018110", "2NDE GENERALE ET TECHNOLOGIQUE", "2"],
  ["20110019110", "1ERE GENERALE", "1"],
  ["20210019110", "TERMINALE GENERALE", "T"],
] as const;

export interface GeneratedClass {
  name: string;
  level: string;
  group: string;
}

export interface GeneratedSchool {
  key: string;
  classes: GeneratedClass[];
}

const letters = "ABCDEFGH";
const checkLetters = "ABCDEFGHJKLMNPRSTUVWXYZ";

/** A UAI with its true check letter. */
const uaiOf = (number: number): string => {
  const digits = String(9_990_000 + number)
    .slice(-7)
    .padStart(7, "0");
  return digits + checkLetters[Number(digits) % 23]!;
};

/** Collèges and lycées in turn, each with classes of every level and one language group a class. */
export function generatedSchool(number: number, pupils: number): GeneratedSchool {
  const lycee = number % 2 === 1;
  const own = lycee ? levels.slice(4) : levels.slice(0, 4);
  const perLevel = Math.min(Math.max(Math.ceil(pupils / 28 / own.length), 1), letters.length);
  const classes = own.flatMap(([level, , short]) =>
    Array.from({ length: perLevel }, (_, index) => {
      const name = `${short}${letters[index]}`;
      return { name, level, group: `${name} LV2` };
    }),
  );
  return { key: String(50_000 + number), classes };
}

export async function writeGeneratedSchool(
  writer: DeliveryWriter,
  number: number,
  { key, classes }: GeneratedSchool,
  name: string,
): Promise<void> {
  const uai = uaiOf(number);
  await writer.write("EtabEducNat", key, [
    ["ENTStructureJointure", [key]],
    ["ENTStructureUAI", [uai]],
    ["ENTEtablissementUAI", [uai]],
    ["ENTStructureNomCourant", [`${number % 2 === 1 ? "LYCEE" : "COLLEGE"} ${name}`]],
    ["ENTStructureTypeStruct", [number % 2 === 1 ? "LYCEE" : "COLLEGE"]],
    ["ENTStructureClasses", classes.map((each) => each.name)],
    ["ENTStructureGroupes", classes.map((each) => compose(each.group, "", each.name))],
  ]);
}

export async function writeNomenclatures(writer: DeliveryWriter): Promise<void> {
  for (const [code, name] of subjects) {
    await writer.write("MatiereEducNat", code, [
      ["ENTMatJointure", [code]],
      ["ENTLibelleMatiere", [name]],
    ]);
  }
  for (const [code, name] of levels) {
    await writer.write("MefEducNat", code, [
      ["ENTMefJointure", [code]],
      ["ENTLibelleMef", [name]],
      ["ENTMEFRattach", [code]],
    ]);
  }
}
