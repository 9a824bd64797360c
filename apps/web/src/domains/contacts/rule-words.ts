import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ContactReach, Role } from "../../platform/gql/graphql.ts";

/** In the order in which a school thinks of its people. */
export const everyRole: readonly Role[] = [
  "STUDENT",
  "GUARDIAN",
  "TEACHER",
  "SCHOOL_LIFE",
  "LEADERSHIP",
  "STAFF",
  "AGENT",
  "INTERNSHIP_TUTOR",
];

/** Some people of a school, told as one writes to them. */
export const peopleWords: Readonly<Record<Role, MessageDescriptor>> = {
  TEACHER: msg`Teachers`,
  STUDENT: msg`Pupils`,
  GUARDIAN: msg`Guardians`,
  LEADERSHIP: msg`Leadership`,
  SCHOOL_LIFE: msg`School life`,
  STAFF: msg`Staff`,
  AGENT: msg`Outside speakers`,
  INTERNSHIP_TUTOR: msg`Internship tutors`,
};

/** « personne », « les leurs », « tous »: short, since eight of them stand on a line. */
export const reachWords: Readonly<Record<ContactReach, MessageDescriptor>> = {
  NOBODY: msg({ message: "nobody", context: "to whom one writes" }),
  OWN: msg({ message: "their own", context: "to whom one writes" }),
  ALL: msg({ message: "all", context: "to whom one writes" }),
};

const functions: Readonly<Record<string, MessageDescriptor>> = {
  EDU: msg`Counsellors`,
  AED: msg`Supervisors`,
  ADF: msg`Administration and finance`,
  ADM: msg`Administration`,
  SEC: msg`Secretaries`,
};

/** Who holds an office by what they do: those of a function, else all those of a role. */
export const holderWords = (role: Role, code: string | null | undefined): MessageDescriptor =>
  (code ? functions[code] : undefined) ?? peopleWords[role];

/** Why a cell has only one choice, or misses the widest. */
export const floorWords = (
  from: Role,
  to: Role,
  allowed: readonly ContactReach[],
): MessageDescriptor | null => {
  if (from === "LEADERSHIP") return msg`The leadership can always write to everybody.`;
  if (allowed.includes("ALL")) return null;
  if (from === "STUDENT" && to === "GUARDIAN") return msg`No pupil writes to another family, in any school.`;
  if (from === "GUARDIAN" && to === "STUDENT")
    return msg`No guardian writes to another child, in any school.`;
  return msg`Never the whole establishment, in any school.`;
};
