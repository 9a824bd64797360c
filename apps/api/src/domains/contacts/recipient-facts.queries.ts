import { defineRead } from "../../platform/read/read.ts";
import { current } from "../directory/current.visible.ts";
import type { RecipientFacts } from "./contacts.policy.ts";

const enrolledHere = (userId: string, role: "STUDENT" | "TEACHER"): string =>
  `array(select distinct e.class_id from enrollment e join class c on c.id = e.class_id
    where e.user_id = ${userId} and e.role = '${role}' and ${current("e")} and c.establishment_id = :place::uuid)`;

/** What `canWriteTo` must know of some users in the establishment `:place`. Nothing is checked here. */
export const readRecipientFacts = defineRead<RecipientFacts>(
  "recipient-facts",
  `select u.id, u.status, u.hidden_from_directory as "hiddenFromDirectory",
    array(select distinct m.role from membership m
      where m.user_id = u.id and m.establishment_id = :place::uuid and ${current("m")}) as roles,
    ${enrolledHere("u.id", "STUDENT")} as learns, ${enrolledHere("u.id", "TEACHER")} as teaches,
    coalesce((select jsonb_agg(jsonb_build_object('childId', g.child_id, 'classIds', ${enrolledHere("g.child_id", "STUDENT")}))
      from guardianship g where g.guardian_id = u.id and g.may_be_contacted and ${current("g")}
      and exists (select from membership p where p.user_id = g.child_id and p.role = 'STUDENT'
        and p.establishment_id = :place::uuid and ${current("p")})
      and not exists (select from contact_restriction r where r.child_id = g.child_id and r.against_id = u.id
        and r.hides in ('ALL', 'WHEREABOUTS') and ${current("r")})), '[]') as "contactFor",
    array(select g.child_id from guardianship g where g.guardian_id = u.id and ${current("g")}) as "guardianOf",
    array(select r.child_id from contact_restriction r where r.against_id = u.id and ${current("r")}) as "restrictedFrom"
  from "user" u where u.id = any(:ids::uuid[])`,
);
