/** The zones of school holidays: three in mainland France; elsewhere the rector decides. */
export const zones = [
  "A",
  "B",
  "C",
  "CORSE",
  "GUADELOUPE",
  "MARTINIQUE",
  "GUYANE",
  "REUNION",
  "MAYOTTE",
] as const;
export type Zone = (typeof zones)[number];

/** Departments of each zone, as the first three characters of a UAI write them; by academies, since 2015. */
const departments: Readonly<Record<Zone, string>> = {
  // Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers.
  A: "025 039 070 090 024 033 040 047 064 003 015 043 063 021 058 071 089 007 026 038 073 074 019 023 087 001 042 069 016 017 079 086",
  // Aix-Marseille, Amiens, Lille, Nancy-Metz, Nantes, Nice, Normandie, Orléans-Tours, Reims, Rennes, Strasbourg.
  B: "004 005 013 084 002 060 080 059 062 054 055 057 088 044 049 053 072 085 006 083 014 027 050 061 076 018 028 036 037 041 045 008 010 051 052 022 029 035 056 067 068",
  // Créteil, Montpellier, Paris, Toulouse, Versailles.
  C: "077 093 094 011 030 034 048 066 075 009 012 031 032 046 065 081 082 078 091 092 095",
  CORSE: "620 720 02A 02B",
  GUADELOUPE: "971",
  MARTINIQUE: "972",
  GUYANE: "973",
  REUNION: "974",
  MAYOTTE: "976",
};

const zoneOfDepartment = new Map(
  zones.flatMap((zone) => departments[zone].split(" ").map((one) => [one, zone] as const)),
);

interface School {
  kind: string;
  holidayZone: string | null;
  uai: string | null;
}

const isZone = (text: string): text is Zone => (zones as readonly string[]).includes(text);

/** The zone whose holidays a school has: the one it was given, else that of its department. A university decides for itself. */
export function zoneOf({ kind, holidayZone, uai }: School): Zone | null {
  if (kind === "UNIVERSITY") return null;
  if (holidayZone !== null && isZone(holidayZone)) return holidayZone;
  return zoneOfDepartment.get(uai?.slice(0, 3).toUpperCase() ?? "") ?? null;
}

/** Moselle and Alsace keep two public holidays more. */
export const keepsAlsatianHolidays = ({ uai }: Pick<School, "uai">): boolean =>
  ["057", "067", "068"].includes(uai?.slice(0, 3) ?? "");
