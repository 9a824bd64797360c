/** As `normalize_name` of the base: small letters and digits without accents, single spaces between words. */
export const normalizeText = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
