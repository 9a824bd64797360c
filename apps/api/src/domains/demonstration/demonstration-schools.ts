import {
  addClass,
  addFormerClass,
  addGroup,
  addLevel,
  type DemonstrationEstablishment,
  type FormerClass,
  type GroupWish,
  yearOf,
} from "./demonstration-classes.ts";
import { isoDay, schoolYearStart } from "./demonstration-days.ts";
import { demonstrationId, type DemonstrationRows } from "./demonstration-rows.ts";
import { addSubjects, type SubjectIds } from "./demonstration-subjects.ts";

export interface DemonstrationSchools {
  country: string;
  academy: string;
  department: string;
  college: DemonstrationEstablishment;
  lycee: DemonstrationEstablishment;
  university: DemonstrationEstablishment;
  /** Ids of subjects by their short name. */
  subjects: SubjectIds;
}

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
const promotions = [
  { name: "L1 Informatique", age: 18, size: 40 },
  { name: "L2 Informatique", age: 19, size: 30 },
  { name: "L3 Informatique", age: 20, size: 24 },
  { name: "M1 Données", age: 21, size: 15 },
  { name: "M2 Données", age: 22, size: 12 },
];

const each =
  (steps: number, ...seats: number[]) =>
  (seat: number): boolean =>
    seats.includes(seat % steps);

const collegeGroups: GroupWish[] = [
  { name: "Chorale", subject: "music", of: "", takes: each(8, 0) },
  { name: "5e Latin", subject: "latin", of: "5e", takes: each(4, 0) },
  { name: "4e Latin", subject: "latin", of: "4e", takes: each(5, 0) },
  { name: "3e Latin", subject: "latin", of: "3e", takes: each(6, 0) },
];
const specialities = (level: string): GroupWish[] => [
  { name: `${level} Spé maths`, subject: "maths", of: level, takes: each(3, 0, 1) },
  { name: `${level} Spé physique-chimie`, subject: "physics", of: level, takes: each(3, 1, 2) },
  { name: `${level} Spé SES`, subject: "economics", of: level, takes: each(3, 0, 2) },
];
const lyceeGroups: GroupWish[] = [
  { name: "2nde Option théâtre", subject: "theatre", of: "2nde", takes: each(5, 1) },
  ...specialities("1re"),
  ...specialities("Tle"),
];
const courses: GroupWish[] = [
  { name: "Algorithmique 1", subject: "algorithms", of: "L1" },
  { name: "Mathématiques discrètes", subject: "maths", of: "L1" },
  { name: "Expression écrite et orale", subject: "communication", of: "L1" },
  { name: "Structures de données", subject: "algorithms", of: "L2" },
  { name: "Probabilités", subject: "statistics", of: "L2" },
  { name: "Anglais L2", subject: "english", of: "L2" },
  { name: "Bases de données", subject: "databases", of: "L3" },
  { name: "Réseaux", subject: "networks", of: "L3" },
  { name: "Communication professionnelle", subject: "communication", of: "L3" },
  { name: "Apprentissage statistique", subject: "statistics", of: "M1" },
  { name: "Entrepôts de données", subject: "databases", of: "M1" },
  { name: "Projet de recherche", subject: "algorithms", of: "M" },
].map((course) => ({ ...course, kind: "COURSE" }) as GroupWish);
const tutorials: GroupWish[] = [0, 1].map((number) => ({
  name: `L1 TD ${number + 1}`,
  subject: "algorithms",
  of: "L1",
  takes: each(2, number),
}));

/** The territory, the three establishments, their years, levels, classes and groups. */
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
  const subjects = addSubjects(rows);
  const college = establishment(rows, now, {
    key: "college",
    territory: department,
    uai: "0350999X",
    name: "Collège Jean-Zay",
    kind: "COLLEGE",
    phone: "02 99 00 00 12",
    site: "college-jean-zay.example",
    street: "12 rue des Tilleuls",
  });
  const lycee = establishment(rows, now, {
    key: "lycee",
    territory: department,
    uai: "0350998W",
    name: "Lycée Simone-Veil",
    kind: "LYCEE",
    phone: "02 99 00 00 45",
    site: "lycee-simone-veil.example",
    street: "3 boulevard de la Liberté",
  });
  const university = establishment(rows, now, {
    key: "university",
    territory: academy,
    uai: "0350997V",
    name: "Université de l’Ouest, département d’informatique",
    kind: "UNIVERSITY",
    phone: "02 99 00 00 78",
    site: "informatique.univ-ouest.example",
    street: "1 place de la Recherche",
  });
  const fromCollege = addCollegeClasses(rows, college);
  for (const level of lyceeLevels) {
    const levelId = addLevel(rows, level);
    for (let number = 1; number <= level.count; number++) {
      const before = level.age === 15 ? fromCollege[number - 1] : undefined;
      addClass(rows, lycee, {
        name: `${level.prefix}${number}`,
        age: level.age,
        size: 26,
        levelId,
        ...(before && { before }),
      });
    }
  }
  for (const promotion of promotions) addClass(rows, university, promotion);
  for (const group of collegeGroups) addGroup(rows, college, group);
  for (const group of lyceeGroups) addGroup(rows, lycee, group);
  for (const group of [...courses, ...tutorials]) addGroup(rows, university, group);
  return { country, academy, department, college, lycee, university, subjects };
}

/** Each class with that of last year from which its pupils come; answers the classes from which they left for the lycée. */
function addCollegeClasses(rows: DemonstrationRows, college: DemonstrationEstablishment): FormerClass[] {
  let below: FormerClass[] = [];
  for (const level of collegeLevels) {
    const levelId = addLevel(rows, level);
    const names = [..."ABCD"].map((letter) => `${level.prefix}${letter}`);
    for (const [index, name] of names.entries()) {
      const before = below[index];
      addClass(rows, college, { name, age: level.age, size: 24, levelId, ...(before && { before }) });
    }
    below = names.map((name) => addFormerClass(rows, college, name, levelId));
  }
  return below;
}

interface EstablishmentWish {
  key: string;
  territory: string;
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
    territory_id: wish.territory,
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
  const year = schoolYearStart(now).getUTCFullYear();
  for (const [state, from] of [
    ["CLOSED", year - 1],
    ["CURRENT", year],
  ] as const) {
    rows.add("school_year", {
      id: yearOf(id, state),
      establishment_id: id,
      state,
      starts_on: isoDay(new Date(Date.UTC(from, 8, 1))),
      ends_on: isoDay(new Date(Date.UTC(from + 1, 7, 31))),
    });
  }
  return { id, name: wish.name, classes: [], groups: [] };
}
