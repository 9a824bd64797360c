import type { RoleName } from "../../domains/directory/role.ts";
import type { Power } from "../../domains/directory/viewer.ts";

/** Days from today. */
export interface Dates {
  from?: number;
  to?: number;
}

export type Place = "college" | "lycee" | "university" | "elsewhere";

export const classes = {
  "6A": { at: "college", kind: "HOMEROOM", year: "CURRENT" },
  "6B": { at: "college", kind: "HOMEROOM", year: "CURRENT" },
  latin: { at: "college", kind: "GROUP", year: "CURRENT" },
  "5A next year": { at: "college", kind: "HOMEROOM", year: "PREPARING" },
  "6A last year": { at: "college", kind: "HOMEROOM", year: "CLOSED" },
  "2A": { at: "lycee", kind: "HOMEROOM", year: "CURRENT" },
  L1: { at: "university", kind: "COURSE", year: "CURRENT" },
  "6X": { at: "elsewhere", kind: "HOMEROOM", year: "CURRENT" },
} as const satisfies Record<string, { at: Place; kind: string; year: string }>;

export type ClassName = keyof typeof classes;

export interface Person {
  at?: ({ place: Place; as: RoleName; function?: string } & Dates)[];
  learns?: ({ in: ClassName } & Dates)[];
  teaches?: ({ in: ClassName; head?: boolean } & Dates)[];
  mandates?: ({ place?: Place; territory?: "country" | "north" | "south"; powers: Power[] } & Dates)[];
  hidden?: boolean;
  status?: "PENDING" | "SUSPENDED" | "LEFT" | "ERASED";
}

const pupil = (place: Place, ...learns: ClassName[]): Person => ({
  at: [{ place, as: "STUDENT" }],
  learns: learns.map((one) => ({ in: one })),
});
const works = (place: Place, as: RoleName, code?: string): Person => ({
  at: [{ place, as, function: code }],
});
const guardian = (...places: Place[]): Person => ({
  at: places.map((place) => ({ place, as: "GUARDIAN" })),
});

/** Everybody of a few schools, chosen so that each rule has somebody for whom it decides. */
export const cast = {
  // The collège, and who works there.
  head: works("college", "LEADERSHIP", "DIR"),
  counsellor: works("college", "SCHOOL_LIFE", "EDU"),
  supervisor: works("college", "SCHOOL_LIFE", "AED"),
  nurse: works("college", "SCHOOL_LIFE", "MDS"),
  secretary: works("college", "STAFF", "ADF"),
  cook: works("college", "STAFF", "OUV"),
  headTeacher: {
    ...works("college", "TEACHER", "ENS"),
    teaches: [{ in: "6A", head: true }, { in: "6B" }],
  },
  latinTeacher: { ...works("college", "TEACHER", "ENS"), teaches: [{ in: "latin" }] },
  librarian: works("college", "TEACHER", "DOC"),
  hiddenTeacher: { ...works("college", "TEACHER", "ENS"), teaches: [{ in: "6A" }], hidden: true },
  pendingTeacher: { ...works("college", "TEACHER", "ENS"), teaches: [{ in: "6B" }], status: "PENDING" },
  goneTeacher: { at: [{ place: "college", as: "TEACHER", to: -1 }], teaches: [{ in: "6A" }] },
  comingTeacher: { at: [{ place: "college", as: "TEACHER", from: 1 }], teaches: [{ in: "6A" }] },
  speaker: { ...works("college", "AGENT"), teaches: [{ in: "6A" }] },
  passingAgent: works("college", "AGENT"),
  tutor: works("college", "INTERNSHIP_TUTOR"),
  // A teacher in two schools, and one who keeps the office of another.
  travellingTeacher: {
    at: [
      { place: "college", as: "TEACHER" },
      { place: "lycee", as: "TEACHER" },
    ],
    teaches: [{ in: "6B" }, { in: "2A", head: true }],
  },
  teacherAndSecretary: {
    at: [
      { place: "lycee", as: "STAFF", function: "ADF" },
      { place: "college", as: "TEACHER" },
    ],
    teaches: [{ in: "latin" }],
  },

  // Pupils.
  ada: pupil("college", "6A", "latin"),
  bob: pupil("college", "6A"),
  cleo: pupil("college", "6B"),
  dina: pupil("college", "6B"),
  paul: pupil("college", "6B"),
  hiddenPupil: { ...pupil("college", "6A"), hidden: true },
  suspendedPupil: { ...pupil("college", "6A"), status: "SUSPENDED" },
  erasedPupil: { ...pupil("college", "6A"), status: "ERASED" },
  gonePupil: { at: [{ place: "college", as: "STUDENT", to: -1 }], learns: [{ in: "6A" }] },
  comingPupil: { at: [{ place: "college", as: "STUDENT", from: 1 }], learns: [{ in: "6A", from: 1 }] },
  movedPupil: {
    at: [{ place: "college", as: "STUDENT" }],
    learns: [{ in: "6A", to: -1 }, { in: "6B" }, { in: "5A next year" }, { in: "6A last year" }],
  },
  pupilOfTwoSchools: {
    at: [
      { place: "college", as: "STUDENT" },
      { place: "lycee", as: "STUDENT" },
    ],
    learns: [{ in: "6A" }, { in: "2A" }],
  },
  leo: pupil("lycee", "2A"),
  supervisingStudent: {
    at: [
      { place: "university", as: "STUDENT" },
      { place: "college", as: "SCHOOL_LIFE", function: "AED" },
    ],
    learns: [{ in: "L1" }],
  },
  uma: pupil("university", "L1"),
  professor: { ...works("university", "TEACHER"), teaches: [{ in: "L1" }] },
  dean: works("university", "LEADERSHIP"),

  // Families.
  adasMother: guardian("college"),
  adasFather: guardian("college"),
  bobsMother: guardian("college"),
  /** Restricted: for him, Bob is not known at all. */
  bobsFather: guardian("college"),
  cleosMother: guardian("college"),
  /** Restricted: where Cleo learns is hidden from him. */
  cleosFather: guardian("college"),
  /** Restricted against Dina for how to reach her, and he works in her school. */
  dinasFather: {
    at: [
      { place: "college", as: "GUARDIAN" },
      { place: "college", as: "SCHOOL_LIFE", function: "EDU" },
    ],
  },
  /** Separated, and the mother teaches her own child's class. */
  paulsMother: {
    at: [
      { place: "college", as: "TEACHER" },
      { place: "college", as: "GUARDIAN" },
    ],
    teaches: [{ in: "6B", head: true }],
  },
  paulsFather: guardian("college"),
  /** Leads the lycée, has a child in the collège and one in the lycée. */
  leosFather: {
    at: [
      { place: "lycee", as: "LEADERSHIP" },
      { place: "lycee", as: "GUARDIAN" },
      { place: "college", as: "GUARDIAN" },
    ],
  },
  motherOfTwoSchools: guardian("college", "lycee"),
  unknownGuardian: guardian("college"),
  withdrawnGuardian: guardian("college"),
  formerGuardian: guardian("college"),
  hiddenGuardian: { ...guardian("college"), hidden: true },
  guardianOfGone: guardian("college"),
  /** Restricted against a pupil of her own school, of whom she is no guardian. */
  restrictedSecretary: works("college", "STAFF", "SEC"),

  // Mandates.
  accountsOfCollege: { mandates: [{ place: "college", powers: ["ACCOUNTS"], to: 30 }] },
  accountsOfNorth: { mandates: [{ territory: "north", powers: ["ACCOUNTS", "IMPORT"] }] },
  accountsOfCountry: { mandates: [{ territory: "country", powers: ["ACCOUNTS"] }] },
  newsOfCollege: { mandates: [{ place: "college", powers: ["NEWS"] }] },
  layersOfSouth: { mandates: [{ territory: "south", powers: ["LAYERS"] }] },
  auditOfCollege: { mandates: [{ place: "college", powers: ["AUDIT"] }] },
  formerAdministrator: { mandates: [{ place: "college", powers: ["ACCOUNTS"], to: -1 }] },
  administeringTeacher: {
    ...works("lycee", "TEACHER", "ENS"),
    mandates: [{ place: "lycee", powers: ["ACCOUNTS", "NEWS", "LAYERS"] }],
  },
  /** Restricted against Cleo as her father is, and administers the accounts of her school. */
  restrictedAdministrator: { mandates: [{ place: "college", powers: ["ACCOUNTS"] }] },

  // A school with which the others have nothing in common.
  otherHead: works("elsewhere", "LEADERSHIP", "DIR"),
  otherTeacher: { ...works("elsewhere", "TEACHER", "ENS"), teaches: [{ in: "6X", head: true }] },
  otherSecretary: works("elsewhere", "STAFF", "ADF"),
  otherCounsellor: works("elsewhere", "SCHOOL_LIFE", "EDU"),
  otherPupil: pupil("elsewhere", "6X"),
  otherMother: guardian("elsewhere"),
  /** Known, and nothing more. */
  stranger: {},
} as const satisfies Record<string, Person>;

export type Name = keyof typeof cast;
export const names = Object.keys(cast) as Name[];

interface Guardianship extends Dates {
  child: Name;
  of: Name;
  authority?: "NOT_EXERCISED" | "WITHDRAWN" | "UNKNOWN";
  maySee?: false;
  mayBeContacted?: false;
}

export const guardianships: Guardianship[] = [
  { child: "ada", of: "adasMother" },
  { child: "ada", of: "adasFather", authority: "NOT_EXERCISED" },
  { child: "bob", of: "bobsMother" },
  { child: "bob", of: "bobsFather" },
  { child: "cleo", of: "cleosMother" },
  { child: "cleo", of: "cleosFather" },
  { child: "dina", of: "dinasFather" },
  { child: "dina", of: "hiddenGuardian" },
  { child: "paul", of: "paulsMother" },
  { child: "paul", of: "paulsFather" },
  { child: "leo", of: "leosFather" },
  { child: "bob", of: "leosFather", mayBeContacted: false },
  { child: "movedPupil", of: "motherOfTwoSchools" },
  { child: "leo", of: "motherOfTwoSchools" },
  { child: "ada", of: "unknownGuardian", authority: "UNKNOWN", maySee: false, mayBeContacted: false },
  { child: "bob", of: "withdrawnGuardian", authority: "WITHDRAWN", maySee: false, mayBeContacted: false },
  { child: "ada", of: "formerGuardian", to: -1 },
  { child: "gonePupil", of: "guardianOfGone" },
  { child: "pupilOfTwoSchools", of: "guardianOfGone" },
  { child: "suspendedPupil", of: "bobsMother" },
  { child: "otherPupil", of: "otherMother" },
];

export const restrictions: ({ child: Name; against: Name; hides: string } & Dates)[] = [
  { child: "bob", against: "bobsFather", hides: "ALL", to: 30 },
  { child: "cleo", against: "cleosFather", hides: "WHEREABOUTS" },
  { child: "cleo", against: "restrictedAdministrator", hides: "WHEREABOUTS" },
  { child: "dina", against: "dinasFather", hides: "CONTACT" },
  { child: "ada", against: "restrictedSecretary", hides: "ALL" },
  { child: "bob", against: "restrictedSecretary", hides: "CONTACT" },
  { child: "paul", against: "restrictedSecretary", hides: "WHEREABOUTS", to: -1 },
  { child: "dina", against: "paulsMother", hides: "WHEREABOUTS" },
];
