import { defineRead } from "../../platform/read/read.ts";
import { type ClassRow, classJson } from "./classes.queries.ts";
import { classVisible } from "./classes.visible.ts";
import { current } from "./current.visible.ts";
import { jsonRows } from "../../platform/read/json-rows.ts";
import { type EstablishmentRow, establishmentJson } from "./establishments.queries.ts";
import { establishmentVisible } from "./establishments.visible.ts";
import type { GuardianshipFacts } from "./students.policy.ts";
import { recordVisible } from "./students.visible.ts";
import type { UserFacts } from "./users.policy.ts";
import { userCard, type UserCardRow, userColumns, userFacts } from "./users.queries.ts";
import { membershipVisible } from "./users.visible.ts";

export type StudentRow = UserCardRow & UserFacts;

/** Those among some pupils whose record the viewer may open, with what the policy of each field must know. */
export const readStudents = defineRead<StudentRow>(
  "students",
  `select ${userColumns("u")}, ${userFacts("u")} from "user" u
  where u.id = any(:ids::uuid[]) and ${recordVisible("u")}`,
);

/** Where pupils learn, as far as the viewer may see it. */
export const readStudentPlaces = defineRead<{
  id: string;
  classes: ClassRow[];
  establishments: EstablishmentRow[];
}>(
  "student-places",
  `select u.id, coalesce((
      select jsonb_agg(${classJson("c")} order by c.name, c.id) from class c join school_year y on y.id = c.school_year_id
      where y.state = 'CURRENT' and ${classVisible("c")} and c.id in (
        select e.class_id from enrollment e where e.user_id = u.id and e.role = 'STUDENT' and ${current("e")})
      and exists (select from membership m where m.user_id = u.id and m.establishment_id = c.establishment_id
        and m.role = 'STUDENT' and ${current("m")})), '[]') as classes,
    coalesce((
      select jsonb_agg(${establishmentJson("s")} order by s.name, s.id) from establishment s
      where ${establishmentVisible("s")} and exists (select from membership m
        where m.user_id = u.id and m.establishment_id = s.id and m.role = 'STUDENT' and ${current("m")}
        and ${membershipVisible("u", "m")})), '[]') as establishments
  from "user" u where u.id = any(:ids::uuid[]) and u.id <> all(:viewer_hidden_whereabouts::uuid[])`,
);

/** The columns that only `canSeeBirthDate` opens. */
export const readBirthDates = defineRead<{ id: string; birthDate: string | null }>(
  "birth-dates",
  `select user_id as id, birth_date::text as "birthDate" from user_private where user_id = any(:ids::uuid[])`,
);

export interface ContactPointRow {
  id: string;
  kind: string;
  value: string;
  verified: boolean;
}

const contactPoints = (userId: string): string =>
  jsonRows(`select p.id, p.kind, p.value, p.verified_at is not null as verified
    from contact_point p where p.user_id = ${userId} order by p.kind, p.id`);

export const readContactPoints = defineRead<{ id: string; contactPoints: ContactPointRow[] }>(
  "contact-points",
  `select u.id, ${contactPoints("u.id")} as "contactPoints" from "user" u where u.id = any(:ids::uuid[])`,
);

export interface GuardianshipRow extends GuardianshipFacts {
  id: string;
  user: UserCardRow;
  relation: string;
  authority: string;
  maySign: boolean;
  contactOrder: number | null;
  livesWith: boolean | null;
}

/** Who answers for some pupils today. Nothing is checked here: each row has its own policy. */
export const readGuardianships = defineRead<{ id: string; guardianships: GuardianshipRow[] }>(
  "student-guardianships",
  `select g.child_id as id, jsonb_agg(jsonb_build_object('id', g.id, 'guardianId', u.id, 'user', ${userCard("u")},
      'relation', g.relation, 'authority', g.authority, 'maySee', g.may_see, 'maySign', g.may_sign,
      'mayBeContacted', g.may_be_contacted, 'contactOrder', g.contact_order, 'livesWith', g.lives_with)
    order by g.contact_order, u.family_name, u.given_name, g.id) as guardianships
  from guardianship g join "user" u on u.id = g.guardian_id
  where g.child_id = any(:ids::uuid[]) and ${current("g")} and u.status not in ('LEFT', 'ERASED')
  group by g.child_id`,
);

export interface RestrictionRow {
  id: string;
  against: UserCardRow;
  hides: string;
  startsOn: string;
  endsOn: string | null;
  reason: string | null;
}

export const readRestrictions = defineRead<{ id: string; restrictions: RestrictionRow[] }>(
  "student-restrictions",
  `select r.child_id as id, jsonb_agg(jsonb_build_object('id', r.id, 'against', ${userCard("u")}, 'hides', r.hides,
      'startsOn', r.starts_on, 'endsOn', r.ends_on, 'reason', r.reason) order by r.starts_on, r.id) as restrictions
  from contact_restriction r join "user" u on u.id = r.against_id
  where r.child_id = any(:ids::uuid[]) and ${current("r")} group by r.child_id`,
);
