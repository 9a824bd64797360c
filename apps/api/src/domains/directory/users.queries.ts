import { defineRead } from "../../platform/read/read.ts";
import { current } from "./current.ts";
import type { UserFacts } from "./users.policy.ts";
import { userVisible } from "./users.visible.ts";

/** The columns of a thin card, for the alias of a "user". */
export const userCard = (user: string): string =>
  `jsonb_build_object('id', ${user}.id, 'givenName', ${user}.given_name, 'familyName', ${user}.family_name)`;

export interface UserCardRow {
  id: string;
  givenName: string;
  familyName: string;
}

/** What `canSeeUser` must know of some users. The ids themselves are not checked here. */
export const readUserFacts = defineRead<UserFacts>(
  "user-facts",
  `select u.id, u.status, u.hidden_from_directory as "hiddenFromDirectory",
    coalesce((select jsonb_agg(jsonb_build_object(
        'establishmentId', m.establishment_id, 'territoryId', s.territory_id, 'role', m.role))
      from membership m join establishment s on s.id = m.establishment_id
      where m.user_id = u.id and ${current("m")}), '[]') as memberships,
    array(select e.class_id from enrollment e where e.user_id = u.id and e.role = 'STUDENT' and ${current("e")}) as learns,
    array(select e.class_id from enrollment e where e.user_id = u.id and e.role = 'TEACHER' and ${current("e")}) as teaches,
    coalesce((select jsonb_agg(jsonb_build_object('childId', g.child_id, 'classIds', array(
        select e.class_id from enrollment e where e.user_id = g.child_id and e.role = 'STUDENT' and ${current("e")})))
      from guardianship g where g.guardian_id = u.id and g.may_be_contacted and ${current("g")}), '[]') as "contactFor"
  from "user" u where u.id = any(:ids::uuid[])`,
);

/** The cards of those among some users whom the viewer may see. */
export const readVisibleUsers = defineRead<UserCardRow>(
  "visible-users",
  `select u.id, u.given_name as "givenName", u.family_name as "familyName" from "user" u
  where u.id = any(:ids::uuid[]) and ${userVisible("u")}`,
);
