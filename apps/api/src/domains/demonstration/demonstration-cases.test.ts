import { afterAll, beforeAll, expect, test } from "vitest";

import { createDemonstrationBase, type DemonstrationBase } from "./demonstration-base.factory.ts";

const today = "2026-11-24";
let base: DemonstrationBase;
beforeAll(async () => void (base = await createDemonstrationBase(`${today}T10:00:00Z`)));
afterAll(() => base.drop());

test.for<[string, string]>([
  [
    "a guardian of children in two schools",
    `(select g.guardian_id from guardianship g join membership m on m.user_id = g.child_id
    where m.role = 'STUDENT' and m.ends_on is null group by 1 having count(distinct m.establishment_id) > 1) t`,
  ],
  [
    "brothers and sisters in the collège and the lycée",
    `guardianship a join guardianship b using (guardian_id)
    join membership m on m.user_id = a.child_id and m.ends_on is null join membership n on n.user_id = b.child_id and n.ends_on is null
    join establishment s on s.id = m.establishment_id and s.kind = 'COLLEGE' join establishment t on t.id = n.establishment_id and t.kind = 'LYCEE'`,
  ],
  [
    "separated parents who both decide",
    `guardianship a join guardianship b using (child_id)
    where a.authority = 'EXERCISED' and b.authority = 'EXERCISED' and a.lives_with and not b.lives_with`,
  ],
  [
    "a parent without the exercise of authority, who is informed",
    "guardianship where authority = 'NOT_EXERCISED' and may_see and not may_sign",
  ],
  [
    "a parent from whom authority was withdrawn",
    "guardianship where authority = 'WITHDRAWN' and not may_see",
  ],
  [
    "a grandparent to whom it was delegated",
    "guardianship where authority = 'DELEGATED' and relation = 'GRANDPARENT' and may_sign",
  ],
  [
    "a parent of whom nothing is known, who sees nothing",
    "guardianship where authority = 'UNKNOWN' and not may_see",
  ],
  [
    "a child of child welfare, in a foster family",
    `guardianship a join guardianship b using (child_id)
    where a.relation = 'CHILD_WELFARE' and b.relation = 'FOSTER'`,
  ],
  ["a tutor", "guardianship where relation = 'TUTOR'"],
  [
    "two mothers",
    "guardianship a join guardianship b using (child_id) where a.guardian_id < b.guardian_id and a.relation = 'MOTHER' and b.relation = 'MOTHER'",
  ],
  [
    "a pupil who is of age, for whom nobody answers any more",
    `guardianship g join user_private p on p.user_id = g.child_id
    where g.ends_on < '${today}' and p.birth_date <= date '${today}' - interval '18 years'
    and not exists (select from guardianship o where o.child_id = g.child_id and o.ends_on is null)`,
  ],
  ["a child who is hidden altogether from a parent", "contact_restriction where hides = 'ALL'"],
  ["a child whose whereabouts are hidden from a parent", "contact_restriction where hides = 'WHEREABOUTS'"],
  ["a child whose contacts are hidden from a parent", "contact_restriction where hides = 'CONTACT'"],
  [
    "somebody who teaches in two schools and is a parent in a third",
    `guardianship g join membership child on child.user_id = g.child_id
    where child.ends_on is null and (select count(*) from membership m where m.user_id = g.guardian_id and m.role = 'TEACHER'
      and m.establishment_id <> child.establishment_id) = 2`,
  ],
  [
    "a supervisor who is a student",
    `membership a join membership b using (user_id)
    where a.function = 'AED' and b.role = 'STUDENT' and a.establishment_id <> b.establishment_id`,
  ],
  [
    "a pupil who chose a name, which no feed changes",
    `"user" where chosen_given_name is not null and locked_fields <> '{}'`,
  ],
  ["a mother who is called otherwise than she was born", `"user" where usual_name <> birth_name`],
  ["somebody hidden from the directory", `"user" where hidden_from_directory`],
  ["a suspended account", `"user" where status = 'SUSPENDED'`],
  [
    "a pupil and a teacher who left",
    `"user" u where status = 'LEFT' and left_on < '${today}' and purge_after > '${today}'
    and exists (select from membership m where m.user_id = u.id and m.ends_on < '${today}' and m.end_reason is not null)`,
  ],
  [
    "a pupil of the lycée who was in the collège",
    `membership a join membership b using (user_id)
    where a.role = 'STUDENT' and b.role = 'STUDENT' and a.ends_on < b.starts_on`,
  ],
  ["an outside speaker whose time ends", `membership where role = 'AGENT' and ends_on >= '${today}'`],
  [
    "an internship tutor whose time ends",
    `membership where role = 'INTERNSHIP_TUTOR' and ends_on >= '${today}'`,
  ],
  [
    "an administrator of a territory who belongs to no school",
    `mandate d where territory_id is not null
    and not exists (select from membership m where m.user_id = d.user_id)`,
  ],
  [
    "a head with accounts, news and layers in hand",
    `mandate d join membership m using (user_id)
    where m.role = 'LEADERSHIP' and m.establishment_id = d.establishment_id and powers @> '{ACCOUNTS,NEWS,LAYERS}'`,
  ],
  ["a deputy who writes news", `mandate where powers = '{NEWS}'`],
  ["a group made of several classes", "(select group_id from class_part group by 1 having count(*) > 1) t"],
  [
    "a course of the university with its students",
    `class c join establishment s on s.id = c.establishment_id
    join enrollment e on e.class_id = c.id where c.kind = 'COURSE' and s.kind = 'UNIVERSITY' and e.role = 'STUDENT'`,
  ],
  [
    "an address that its owner has confirmed",
    "contact_point where kind = 'EMAIL' and verified_at is not null",
  ],
  ["an address that nobody has confirmed", "contact_point where kind = 'EMAIL' and verified_at is null"],
])("it has %s", async ([, sql]) => {
  expect(await base.count(sql)).toBeGreaterThan(0);
});
