import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Role } from "../../platform/gql/graphql.ts";

const words: Record<Role, MessageDescriptor> = {
  TEACHER: msg`Teacher`,
  STUDENT: msg`Pupil`,
  GUARDIAN: msg`Parent or guardian`,
  LEADERSHIP: msg`Leadership`,
  SCHOOL_LIFE: msg`School life`,
  STAFF: msg`School staff`,
  AGENT: msg`Outside staff`,
  INTERNSHIP_TUTOR: msg`Internship tutor`,
};

/** A role, as people say it. */
export const roleWords = (role: Role) => words[role];
export const allRoles = Object.keys(words) as Role[];
