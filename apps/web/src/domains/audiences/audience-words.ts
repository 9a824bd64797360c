import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Role } from "../../platform/gql/graphql.ts";

export interface Audience {
  value: string;
  label: MessageDescriptor;
  roles: readonly Role[];
}

/** Those of a place whom one addresses, as people say it. */
export const audiences: readonly Audience[] = [
  { value: "all", label: msg`Everybody`, roles: [] },
  { value: "families", label: msg`Pupils with their families`, roles: ["STUDENT", "GUARDIAN"] },
  { value: "guardians", label: msg`The parents and guardians`, roles: ["GUARDIAN"] },
  { value: "students", label: msg`The pupils`, roles: ["STUDENT"] },
  { value: "teachers", label: msg`The teachers`, roles: ["TEACHER"] },
  { value: "staff", label: msg`All the staff`, roles: ["TEACHER", "LEADERSHIP", "SCHOOL_LIFE", "STAFF"] },
];

/** The audience of these roles, when it is one that has a name. */
export const audienceOf = (roles: readonly Role[]) =>
  audiences.find(
    (one) => one.roles.length === roles.length && one.roles.every((role) => roles.includes(role)),
  );
