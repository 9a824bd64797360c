import { registerEnumType } from "type-graphql";

export const roles = [
  "TEACHER",
  "STUDENT",
  "GUARDIAN",
  "LEADERSHIP",
  "SCHOOL_LIFE",
  "STAFF",
  "AGENT",
  "INTERNSHIP_TUTOR",
] as const;

export type RoleName = (typeof roles)[number];

/** The graph's enum of the same names. */
export const Role = Object.fromEntries(roles.map((role) => [role, role])) as { [Name in RoleName]: Name };

registerEnumType(Role, {
  name: "Role",
  description: "What a user is in an establishment.",
  valuesConfig: {
    TEACHER: { description: "Teaches, or runs the library." },
    STUDENT: { description: "Pupil or student." },
    GUARDIAN: { description: "Parent, tutor, anybody with parental authority over a pupil." },
    LEADERSHIP: { description: "Head, deputy, bursar." },
    SCHOOL_LIFE: { description: "Counsellors, supervisors, nurses." },
    STAFF: { description: "Administrative and technical staff of the school." },
    AGENT: { description: "Works in the school from outside." },
    INTERNSHIP_TUTOR: { description: "Looks after an intern in a company." },
  },
});

/** The people who work for the school itself. */
export const colleagues = ["TEACHER", "LEADERSHIP", "SCHOOL_LIFE", "STAFF"] as const satisfies RoleName[];

/** Functions (codes of AAF) of STAFF who keep the files of pupils and families: the secretariat, the bursar's office. */
export const secretariatFunctions: readonly string[] = ["ADF", "ADM", "SEC"];

/** Functions of SCHOOL_LIFE who may reach families: counsellors and nurses, not supervisors. */
export const familyContactFunctions: readonly string[] = ["EDU", "MDS", "ASE", "ORI"];
