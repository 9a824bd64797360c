import { demonstrationId, type DemonstrationRows } from "./demonstration-rows.ts";
import { isoDay, schoolYearStart } from "./demonstration-town.ts";

export interface DemonstrationClass {
  id: string;
  name: string;
  /** Age of its pupils on the first day. */
  age: number;
  size: number;
}

export interface DemonstrationEstablishment {
  id: string;
  name: string;
  classes: DemonstrationClass[];
}

export interface DemonstrationSchools {
  country: string;
  academy: string;
  department: string;
  college: DemonstrationEstablishment;
  lycee: DemonstrationEstablishment;
  university: DemonstrationEstablishment;
  /** Ids of subjects by their short name. */
  subjects: Readonly<Record<string, string>>;
}

const subjects: Readonly<Record<string, [code: string, name: string]>> = {
  maths: ["061300", "Mathématiques"],
  french: ["020700", "Français"],
  english: ["030201", "Anglais"],
  history: ["043700", "Histoire-géographie"],
  life: ["062900", "Sciences de la vie et de la Terre"],
  physics: ["063300", "Physique-chimie"],
  sport: ["100100", "Éducation physique et sportive"],
  art: ["090100", "Arts plastiques"],
  music: ["081300", "Éducation musicale"],
  technology: ["065100", "Technologie"],
  spanish: ["030601", "Espagnol"],
  philosophy: ["013000", "Philosophie"],
  economics: ["040500", "Sciences économiques et sociales"],
  algorithms: ["900101", "Algorithmique"],
  statistics: ["900102", "Statistiques"],
};

const collegeLevels = [
  { prefix: "6e", age: 11, code: "10010012110", name: "6ème" },
  { prefix: "5e", age: 12, code: "10110001110", name: "5ème" },
  { prefix: "4e", age: 13, code: "10110002110", name: "4ème" },
  { prefix: "3e", age: 14, code: "10110003110", name: "3ème" },
];
const lyceeLevels = [
  { prefix: "2nde ", age: 15, code: "20010018110", name: "2nde générale et technologique", count: 4 },
  { prefix: "1re ", age: 16, code: "20110019110", name: "1ère générale", count: 3 },
  { prefix: "Tle ", age: 17, code: "20210019110", name: "Terminale générale", count: 3 },
];

/** The territory, the three establishments, their years, levels and classes. */
export function buildSchools(rows: DemonstrationRows, now: Date): DemonstrationSchools {
  const id = demonstrationId;
  const [country, academy, department] = [id("country"), id("academy"), id("department")];
  rows.add("territory", { id: country, kind: "COUNTRY", code: "FR", name: "France" });
  rows.add("territory", {
    id: academy,
    parent_id: country,
    kind: "ACADEMY",
    code: "14",
    name: "Académie de Rennes",
  });
  rows.add("territory", {
    id: department,
    parent_id: academy,
    kind: "DEPARTMENT",
    code: "035",
    name: "Ille-et-Vilaine",
  });
  for (const [key, [code, name]] of Object.entries(subjects))
    rows.add("subject", { id: id(`subject ${key}`), code, name });

  const college = establishment(rows, now, {
    key: "college",
    department,
    uai: "0350999X",
    name: "Collège Jean-Zay",
    kind: "COLLEGE",
    phone: "02 99 00 00 12",
    site: "college-jean-zay.example",
    street: "12 rue des Tilleuls",
  });
  const lycee = establishment(rows, now, {
    key: "lycee",
    department,
    uai: "0350998W",
    name: "Lycée Simone-Veil",
    kind: "LYCEE",
    phone: "02 99 00 00 45",
    site: "lycee-simone-veil.example",
    street: "3 boulevard de la Liberté",
  });
  const university = establishment(rows, now, {
    key: "university",
    department: academy,
    uai: "0350997V",
    name: "Université de l’Ouest, département d’informatique",
    kind: "UNIVERSITY",
    phone: "02 99 00 00 78",
    site: "informatique.univ-ouest.example",
    street: "1 place de la Recherche",
  });

  for (const level of collegeLevels) {
    const levelId = addLevel(rows, level);
    for (const letter of "ABCD")
      addClass(rows, college, { ...level, levelId, name: `${level.prefix}${letter}`, size: 24 });
  }
  for (const level of lyceeLevels) {
    const levelId = addLevel(rows, level);
    for (let number = 1; number <= level.count; number++) {
      addClass(rows, lycee, { ...level, levelId, name: `${level.prefix}${number}`, size: 26 });
    }
  }
  for (const [name, age, size] of [
    ["L1 Informatique", 18, 40],
    ["L2 Informatique", 19, 30],
    ["M1 Données", 21, 15],
  ] as const) {
    addClass(rows, university, { name, age, size, kind: "COURSE" });
  }
  return {
    country,
    academy,
    department,
    college,
    lycee,
    university,
    subjects: Object.fromEntries(Object.keys(subjects).map((key) => [key, id(`subject ${key}`)])),
  };
}

const addLevel = (rows: DemonstrationRows, { code, name }: { code: string; name: string }): string => {
  const levelId = demonstrationId(`level ${code}`);
  rows.add("level", { id: levelId, code, name });
  return levelId;
};

interface EstablishmentWish {
  key: string;
  department: string;
  uai: string;
  name: string;
  kind: "COLLEGE" | "LYCEE" | "UNIVERSITY";
  phone: string;
  site: string;
  street: string;
}

function establishment(
  rows: DemonstrationRows,
  now: Date,
  wish: EstablishmentWish,
): DemonstrationEstablishment {
  const id = demonstrationId(`establishment ${wish.key}`);
  rows.add("establishment", {
    id,
    territory_id: wish.department,
    uai: wish.uai,
    name: wish.name,
    kind: wish.kind,
    holiday_zone: "B",
    phone: wish.phone,
    mail: `contact@${wish.site}`,
    website: `https://${wish.site}`,
    address_lines: [wish.street],
    postal_code: "35000",
    city: "Rennes",
    dpo_contact: `dpo@${wish.site}`,
  });
  const start = schoolYearStart(now);
  const year = start.getUTCFullYear();
  for (const [state, from] of [
    ["CLOSED", year - 1],
    ["CURRENT", year],
  ] as const) {
    rows.add("school_year", {
      id: demonstrationId(`year ${id} ${state}`),
      establishment_id: id,
      state,
      starts_on: isoDay(new Date(Date.UTC(from, 8, 1))),
      ends_on: isoDay(new Date(Date.UTC(from + 1, 7, 31))),
    });
  }
  return { id, name: wish.name, classes: [] };
}

function addClass(
  rows: DemonstrationRows,
  school: DemonstrationEstablishment,
  {
    name,
    age,
    size,
    levelId,
    kind = "HOMEROOM",
  }: { name: string; age: number; size: number; levelId?: string; kind?: string },
): void {
  const id = demonstrationId(`class ${school.id} ${name}`);
  rows.add("class", {
    id,
    establishment_id: school.id,
    school_year_id: demonstrationId(`year ${school.id} CURRENT`),
    kind,
    name,
    level_id: levelId,
  });
  school.classes.push({ id, name, age, size });
}

/** A class by its name. @throws when there is none: the demonstration would not be what it says */
export function classNamed(school: DemonstrationEstablishment, name: string): DemonstrationClass {
  const found = school.classes.find((one) => one.name === name);
  if (!found) throw new Error(`${school.name} has no class ${name}.`);
  return found;
}
