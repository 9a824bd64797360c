export type EstablishmentKind = "SCHOOL" | "COLLEGE" | "LYCEE" | "UNIVERSITY" | "OTHER";

const byWord: readonly (readonly [RegExp, EstablishmentKind])[] = [
  [/^(COLLEGE|CLG|SEGPA|SECTION D'ENSEIGNEMENT GENERAL)/, "COLLEGE"],
  [/^(LYCEE|LP|LPO|SEP|SECTION D'ENSEIGNEMENT PROFESSIONNEL)/, "LYCEE"],
  [/^(ECOLE|MATERNELLE|ELEMENTAIRE)/, "SCHOOL"],
  [/^UNIVERSITE/, "UNIVERSITY"],
];

const byCode: readonly (readonly [RegExp, EstablishmentKind])[] = [
  [/^(34|35|39)\d$/, "COLLEGE"],
  [/^(30|31|32|33)\d$/, "LYCEE"],
  [/^1\d\d$/, "SCHOOL"],
];

const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toUpperCase();

/** What an establishment is, from the label of its type, else from the national code of its nature. */
export function establishmentKindOf(type: string | undefined, code: string | undefined): EstablishmentKind {
  const match = (table: typeof byWord, text: string | undefined): EstablishmentKind | undefined =>
    text === undefined ? undefined : table.find(([pattern]) => pattern.test(text))?.[1];
  return match(byWord, type && plain(type)) ?? match(byCode, code) ?? "OTHER";
}

const types: Record<EstablishmentKind, string> = {
  SCHOOL: "ECOLE",
  COLLEGE: "COLLEGE",
  LYCEE: "LYCEE",
  UNIVERSITY: "UNIVERSITE",
  OTHER: "SANS OBJET",
};

export const typeOfKind = (kind: EstablishmentKind): string => types[kind];
