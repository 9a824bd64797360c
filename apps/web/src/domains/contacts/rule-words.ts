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

const own: Partial<Record<`${Role} ${Role}`, MessageDescriptor>> = {
  "STUDENT STUDENT": msg`those of their class`,
  "STUDENT GUARDIAN": msg`their own guardians`,
  "GUARDIAN STUDENT": msg`their own children`,
  "GUARDIAN GUARDIAN": msg`those of the same class`,
  "TEACHER STUDENT": msg`their pupils`,
  "TEACHER GUARDIAN": msg`those of their pupils`,
};

/** « personne », « les leurs », « tout l’établissement ». */
export const reachWords = (from: Role, to: Role, reach: ContactReach): MessageDescriptor => {
  if (reach === "NOBODY") return msg({ message: "nobody", context: "to whom one writes" });
  if (reach === "ALL") return msg`the whole establishment`;
  return own[`${from} ${to}`] ?? msg`those of their classes`;
};

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
