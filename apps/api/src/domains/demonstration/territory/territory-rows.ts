/** Each kind of row has ids of its own. */
const kinds = [
  "territory",
  "establishment",
  "school_year",
  "class",
  "user",
  "membership",
  "enrollment",
  "guardianship",
  "subject",
  "mandate",
  "contact_point",
] as const;

/** SQL of an id that grows with its number, so that indexes are filled from their end. */
export const id = (kind: (typeof kinds)[number], number: string): string =>
  `('019b0000-0000-7${kinds.indexOf(kind).toString(16).padStart(3, "0")}-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/** SQL of something of an array, always the same for a number, and no neighbour's. */
export const oneOf = (array: string, number: string): string =>
  `(:${array}::text[])[1 + ((${number}) * 7919 + 104729) % 1000003 % cardinality(:${array}::text[])]`;

/** SQL of the establishments of a batch. */
export const establishments = "generate_series(:first::bigint, :after::bigint - 1) e(number)";

export const subjects = [
  ["061300", "Mathématiques"],
  ["020700", "Français"],
  ["030201", "Anglais"],
  ["043700", "Histoire-géographie"],
  ["100100", "Éducation physique et sportive"],
  ["062900", "Sciences de la vie et de la Terre"],
  ["063300", "Physique-chimie"],
  ["065100", "Technologie"],
  ["030601", "Espagnol"],
  ["090100", "Arts plastiques"],
  ["081300", "Éducation musicale"],
  ["030101", "Allemand"],
] as const;

/** What every establishment has: 4,800 of them make the 8.5 million accounts of the country. */
export const shape = { pupils: 700, families: 500, staff: 70, classes: 24, groups: 6 };

const { pupils, families, staff, classes, groups } = shape;
export const numbers = {
  /** Two guardians a family. */
  people: pupils + 2 * families + staff,
  firstGuardian: pupils,
  firstStaff: pupils + 2 * families,
  places: classes + groups,
};

/** SQL of the number of somebody of an establishment. */
export const personOf = (establishment: string, number: string): string =>
  `(${establishment}) * ${numbers.people}::bigint + ${number}`;

export const classOf = (establishment: string, number: string): string =>
  `(${establishment}) * ${numbers.places}::bigint + ${number}`;
