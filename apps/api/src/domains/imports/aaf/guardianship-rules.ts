export type Authority = "EXERCISED" | "NOT_EXERCISED" | "UNKNOWN";

export type Relation =
  | "MOTHER"
  | "FATHER"
  | "SIBLING"
  | "GRANDPARENT"
  | "FAMILY"
  | "EDUCATOR"
  | "FOSTER"
  | "TUTOR"
  | "CHILD_WELFARE"
  | "SELF"
  | "OTHER";

/** One digit until 2019, then the two digits of SIECLE. */
const relations: Record<string, Relation> = {
  "1": "FATHER",
  "2": "MOTHER",
  "10": "MOTHER",
  "20": "FATHER",
  "37": "SIBLING",
  "38": "GRANDPARENT",
  "39": "FAMILY",
  "41": "EDUCATOR",
  "42": "FOSTER",
  "50": "TUTOR",
  "51": "CHILD_WELFARE",
  "70": "SELF",
};

export const relationOf = (code: string): Relation =>
  Object.hasOwn(relations, code) ? relations[code]! : "OTHER";

/** The two-digit code of a relation; PARENT has none of its own. */
export const relationCode = (relation: string): string =>
  Object.keys(relations).find((code) => code.length === 2 && relations[code] === relation) ?? "90";

/** What the second legal code means depends on when the feed was written. */
export type LegalCodes = "SECOND_GUARDIAN" | "IN_CHARGE" | "UNKNOWN";

/**
 * Until 2019 code 2 is the second legal guardian; later it is a person in charge without authority.
 * Without a version, a recent date still tells; an old one does not, and then nobody gets access by it.
 */
export function legalCodesOf(header: ReadonlyMap<string, string>, fileDate: string | undefined): LegalCodes {
  const version = /VE(\d{2})/.exec(header.get("versionAF") ?? "")?.[1];
  if (version !== undefined) return Number(version) < 20 ? "SECOND_GUARDIAN" : "IN_CHARGE";
  if (header.has("versionSDET") || header.has("dateGenerationExport")) return "IN_CHARGE";
  return fileDate !== undefined && fileDate >= "2020" ? "IN_CHARGE" : "UNKNOWN";
}

/**
 * Who exercises parental authority, from the legal code of the link and the list ENTEleveAutoriteParentale where the
 * pupil has one (then it decides). undefined: a mere contact, no guardianship.
 */
export function authorityOf(
  legalCode: string,
  listed: boolean | undefined,
  codes: LegalCodes,
): Authority | undefined {
  if (listed) return "EXERCISED";
  if (legalCode === "0") return undefined;
  const inCharge = legalCode === "2" && codes === "IN_CHARGE";
  // A legal guardian whom the list leaves out: the feed contradicts itself.
  if (listed === false) return inCharge ? "NOT_EXERCISED" : "UNKNOWN";
  if (legalCode === "1") return "EXERCISED";
  if (legalCode === "2" && codes === "SECOND_GUARDIAN") return "EXERCISED";
  return inCharge ? "NOT_EXERCISED" : "UNKNOWN";
}
