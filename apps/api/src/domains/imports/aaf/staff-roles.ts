export type StaffRole = "TEACHER" | "LEADERSHIP" | "SCHOOL_LIFE" | "STAFF";

const roles: Record<string, StaffRole> = {
  ENS: "TEACHER",
  DOC: "TEACHER",
  CFC: "TEACHER",
  FIJ: "TEACHER",
  CTR: "TEACHER",
  DIR: "LEADERSHIP",
  EDU: "SCHOOL_LIFE",
  AED: "SCHOOL_LIFE",
  ORI: "SCHOOL_LIFE",
  ASE: "SCHOOL_LIFE",
  MDS: "SCHOOL_LIFE",
  SUR: "SCHOOL_LIFE",
  AEH: "SCHOOL_LIFE",
};

/** The function of a role that says none. */
const functions: Record<StaffRole, string> = {
  TEACHER: "ENS",
  LEADERSHIP: "DIR",
  SCHOOL_LIFE: "EDU",
  STAFF: "ADF",
};

/** The role that a function of AAF gives; undefined for “sans objet”. */
export function roleOfFunction(code: string): StaffRole | undefined {
  if (code === "" || code === "-") return undefined;
  return Object.hasOwn(roles, code) ? roles[code] : "STAFF";
}

/** The code to write for a membership: its own where it leads back to its role. */
export const functionOf = (role: StaffRole, code: string | null): string =>
  code !== null && /^[A-Z]{3}$/.test(code) && roleOfFunction(code) === role ? code : functions[role];
