import { type RoleName, roles } from "../directory/role.ts";
import { type ClassPart, classParts } from "./contacts.policy.ts";

export type Locale = "fr" | "en";
export const localeOf = (written: string): Locale => (written === "en" ? "en" : "fr");

interface Words {
  parts: Record<ClassPart, (name: string) => string>;
  roles: Record<RoleName, string>;
  one: Record<RoleName, string>;
  everybody: string;
  office: string;
  relation(relation: string, child: string): string;
  ownChild: string;
  ownGuardian: string;
}

const words: Record<Locale, Words> = {
  fr: {
    parts: {
      STUDENTS: (name) => `Élèves de ${name}`,
      GUARDIANS: (name) => `Responsables de ${name}`,
      TEACHERS: (name) => `Professeurs de ${name}`,
    },
    roles: {
      TEACHER: "Tous les professeurs",
      STUDENT: "Tous les élèves",
      GUARDIAN: "Tous les responsables",
      LEADERSHIP: "Toute la direction",
      SCHOOL_LIFE: "Toute la vie scolaire",
      STAFF: "Tous les personnels administratifs et techniques",
      AGENT: "Tous les intervenants extérieurs",
      INTERNSHIP_TUTOR: "Tous les tuteurs de stage",
    },
    one: {
      TEACHER: "Professeur",
      STUDENT: "Élève",
      GUARDIAN: "Responsable",
      LEADERSHIP: "Direction",
      SCHOOL_LIFE: "Vie scolaire",
      STAFF: "Personnel administratif ou technique",
      AGENT: "Intervenant extérieur",
      INTERNSHIP_TUTOR: "Tuteur de stage",
    },
    everybody: "Tout l’établissement",
    office: "Service de l’établissement",
    relation: (relation, child) =>
      `${{ MOTHER: "Mère", FATHER: "Père", PARENT: "Parent" }[relation] ?? "Responsable"} de ${child}`,
    ownChild: "Votre enfant",
    ownGuardian: "Votre responsable",
  },
  en: {
    parts: {
      STUDENTS: (name) => `Pupils of ${name}`,
      GUARDIANS: (name) => `Guardians of ${name}`,
      TEACHERS: (name) => `Teachers of ${name}`,
    },
    roles: {
      TEACHER: "All teachers",
      STUDENT: "All pupils",
      GUARDIAN: "All guardians",
      LEADERSHIP: "All the leadership",
      SCHOOL_LIFE: "All of school life",
      STAFF: "All administrative and technical staff",
      AGENT: "All outside speakers",
      INTERNSHIP_TUTOR: "All internship tutors",
    },
    one: {
      TEACHER: "Teacher",
      STUDENT: "Pupil",
      GUARDIAN: "Guardian",
      LEADERSHIP: "Leadership",
      SCHOOL_LIFE: "School life",
      STAFF: "Administrative or technical staff",
      AGENT: "Outside speaker",
      INTERNSHIP_TUTOR: "Internship tutor",
    },
    everybody: "The whole establishment",
    office: "Office of the school",
    relation: (relation, child) =>
      `${{ MOTHER: "Mother", FATHER: "Father", PARENT: "Parent" }[relation] ?? "Guardian"} of ${child}`,
    ownChild: "Your child",
    ownGuardian: "Your guardian",
  },
};

export const wordsIn = (locale: Locale): Words => words[locale];

/** As « vie scolaire » is typed: without accents nor case. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();

/** What people call the parts of a class, in either language. */
const namesOfParts: Record<ClassPart, readonly string[]> = {
  STUDENTS: ["eleve", "eleves", "pupil", "pupils", "students"],
  GUARDIANS: [
    "responsable",
    "responsables",
    "parent",
    "parents",
    "famille",
    "familles",
    "guardians",
    "families",
  ],
  TEACHERS: ["prof", "profs", "professeur", "professeurs", "enseignant", "enseignants", "teachers"],
};
const linking = new Set([
  "de",
  "des",
  "du",
  "la",
  "le",
  "les",
  "l",
  "d",
  "of",
  "the",
  "classe",
  "class",
  "tous",
  "toute",
  "all",
]);

export interface AskedFor {
  /** Which people of a class, when the text says it. */
  part: ClassPart | null;
  /** What is left: a name, or that of a class. */
  rest: string;
  /** All that was typed. */
  whole: string;
}

/** What somebody types for: « responsables de 5B », « parents Martin », « dupont ». */
export function readAsked(text: string): AskedFor {
  const whole = plain(text);
  const [first = "", ...others] = whole.split(" ");
  const part = classParts.find((one) => namesOfParts[one].includes(first)) ?? null;
  const rest = (part ? others : [first, ...others]).filter((word) => !linking.has(word)).join(" ");
  return { part, rest, whole };
}

/** Whether each word that was typed begins a word of a name. */
export function isNamed(name: string, whole: string): boolean {
  const inName = plain(name).split(" ");
  return whole !== "" && whole.split(" ").every((word) => inName.some((one) => one.startsWith(word)));
}

export const rolesNamed = (whole: string, locale: Locale): RoleName[] =>
  roles.filter((role) => isNamed(words[locale].roles[role], whole));

export const joined = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(" · ");
