import { defineRead } from "../../platform/read/read.ts";
import { current } from "./current.visible.ts";
import { jsonRows } from "../../platform/read/json-rows.ts";
import type { UserFacts } from "./users.policy.ts";
import { userVisible } from "./users.visible.ts";

export interface UserCardRow {
  id: string;
  givenName: string;
  familyName: string;
  displayName: string;
  initials: string;
}

const displayName = (user: string): string => `${user}.given_name || ' ' || ${user}.family_name`;
const initials = (user: string): string =>
  `upper(left(${user}.given_name, 1) || left(${user}.family_name, 1))`;

/** SQL: the columns of a thin card, for the alias of a "user". */
export const userColumns = (user: string): string => `${user}.id, ${user}.given_name as "givenName",
  ${user}.family_name as "familyName", ${displayName(user)} as "displayName", ${initials(user)} as initials`;

/** SQL: the same as one JSON value. */
export const userCard = (user: string): string => `jsonb_build_object('id', ${user}.id,
  'givenName', ${user}.given_name, 'familyName', ${user}.family_name,
  'displayName', ${displayName(user)}, 'initials', ${initials(user)})`;

const enrolled = (userId: string, role: "STUDENT" | "TEACHER"): string =>
  jsonRows(`select distinct e.class_id as "classId", c.establishment_id as "establishmentId"
    from enrollment e join class c on c.id = e.class_id
    where e.user_id = ${userId} and e.role = '${role}' and ${current("e")}`);

/** SQL: the columns of what `canSeeUser` must know, for the alias of a "user". */
export const userFacts = (user: string): string => `${user}.status,
  ${user}.hidden_from_directory as "hiddenFromDirectory",
  ${jsonRows(`select m.establishment_id as "establishmentId", s.territory_id as "territoryId", m.role
    from membership m join establishment s on s.id = m.establishment_id
    where m.user_id = ${user}.id and ${current("m")}`)} as memberships,
  ${enrolled(`${user}.id`, "STUDENT")} as learns,
  ${enrolled(`${user}.id`, "TEACHER")} as teaches,
  ${jsonRows(`select g.child_id as "childId", ${enrolled("g.child_id", "STUDENT")} as learns
    from guardianship g
    where g.guardian_id = ${user}.id and g.may_be_contacted and ${current("g")}`)} as "contactFor"`;

/** Some users with what policies must know of them. Nothing is checked here. */
export const readUserFacts = defineRead<UserCardRow & UserFacts>(
  "user-facts",
  `select ${userColumns("u")}, ${userFacts("u")} from "user" u where u.id = any(:ids::uuid[])`,
);

/** The cards of those among some users whom the viewer may see. */
export const readVisibleUsers = defineRead<UserCardRow>(
  "visible-users",
  `select ${userColumns("u")} from "user" u where u.id = any(:ids::uuid[]) and ${userVisible("u")}`,
);
