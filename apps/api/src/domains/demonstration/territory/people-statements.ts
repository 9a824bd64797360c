import { classOf, establishments, id, numbers, oneOf, personOf, shape, subjects } from "./territory-rows.ts";

const { pupils, families, classes, groups, staff } = shape;
const { people, firstGuardian, firstStaff } = numbers;

const everybody = `${establishments} cross join generate_series(0, ${people - 1}) p(number)`;
const each = (count: number): string =>
  `${establishments} cross join generate_series(0, ${count - 1}) p(number)`;
const person = personOf("e.number", "p.number");
const isPupil = `p.number < ${pupils}`;
const isGuardian = `p.number between ${firstGuardian} and ${firstStaff - 1}`;
const inSchool = id("establishment", "e.number");

/** Which family of the establishment somebody is of: two guardians each, and one or two children. */
const family = `case when ${isPupil} then p.number % ${families} else (p.number - ${firstGuardian}) / 2 end`;
const named = `case when p.number < ${firstStaff} then ${oneOf("families", `e.number * ${families}::bigint + ${family}`)}
  else ${oneOf("families", person)} end`;
const isWoman = "p.number % 2 = 0";
const given = `case when ${isPupil}
  then case when ${isWoman} then ${oneOf("girls", person)} else ${oneOf("boys", person)} end
  else case when ${isWoman} then ${oneOf("women", person)} else ${oneOf("men", person)} end end`;

/** The first of the staff lead, live with the pupils and run the house; all the others teach. */
const post = `p.number - ${firstStaff}`;
const firstTeacher = 19;
const teachers = staff - firstTeacher;
const role = `case when ${isPupil} then 'STUDENT' when ${isGuardian} then 'GUARDIAN' when ${post} < 2 then 'LEADERSHIP'
  when ${post} < 11 then 'SCHOOL_LIFE' when ${post} < 18 then 'STAFF' else 'TEACHER' end`;
const code = `case when p.number < ${firstStaff} then null when ${post} < 2 then 'DIR' when ${post} < 4 then 'EDU'
  when ${post} < 9 then 'AED' when ${post} = 9 then 'MDS' when ${post} = 10 then 'ORI' when ${post} < 15 then 'ADF'
  when ${post} < 18 then 'OUV' when ${post} = 18 then 'DOC' else 'ENS' end`;

/** A teacher has one subject, and every fourth class. */
const quarter = `p.number / ${subjects.length} % 4`;
const teacher = personOf("e.number", `${firstStaff + firstTeacher} + p.number`);
/** The head teacher of a class teaches it, and is head teacher of no other one. */
const headOf = `c.number % 4 * ${subjects.length} + (c.number + c.number / ${subjects.length}) % ${subjects.length}`;

/** A child of this number, and both guardians. */
const child = personOf("e.number", "p.number");
const guardianOf = (side: string): string =>
  personOf("e.number", `${firstGuardian} + 2 * (p.number % ${families}) + ${side}`);
/** One father in twelve lives elsewhere; of one in forty, nothing is known. */
const apart = "side.number = 1 and p.number % 12 = 5";
const unknown = "side.number = 1 and p.number % 40 = 7";

/** Teachers and families that have to do with the establishment before as well. */
const shared = 25;
const before = id("establishment", "e.number - 1");

export const peopleStatements: readonly string[] = [
  `insert into "user" (id, birth_name, civil_given_name, status, created_at, updated_at)
  select ${id("user", person)}, ${named}, ${given}, case when (${person}) % 3 = 2 then 'PENDING' else 'ACTIVE' end,
    :day::date, :day::date
  from ${everybody}`,
  `insert into user_private (user_id, birth_date, title)
  select ${id("user", person)}, case when ${isPupil} then :day::date - (11 + p.number % 7) * 365 - (p.number * 37) % 365 end,
    case when ${isWoman} then 'Mme' else 'M.' end
  from ${everybody}`,
  `insert into contact_point (user_id, id, kind, value)
  select ${id("user", person)}, ${id("contact_point", person)}, 'EMAIL', 'personne-' || (${person}) || '@courriel.example'
  from ${everybody} where not (${isPupil})`,
  `insert into membership (id, user_id, establishment_id, role, function, starts_on)
  select ${id("membership", `(${person}) * 2`)}, ${id("user", person)}, ${inSchool}, ${role}, ${code}, :day::date
  from ${everybody}`,
  `insert into enrollment (id, user_id, class_id, role, starts_on)
  select ${id("enrollment", `(${person}) * 16`)}, ${id("user", person)}, ${id("class", classOf("e.number", `p.number % ${classes}`))},
    'STUDENT', :day::date
  from ${each(pupils)}`,
  `insert into enrollment (id, user_id, class_id, role, starts_on)
  select ${id("enrollment", `(${person}) * 16 + 1`)}, ${id("user", person)},
    ${id("class", classOf("e.number", `${classes} + p.number % ${classes} % ${groups}`))}, 'STUDENT', :day::date
  from ${each(pupils)} where p.number % 5 = 0`,
  `insert into enrollment (id, user_id, class_id, role, subject_id, head_teacher, starts_on)
  select ${id("enrollment", `(${teacher}) * 16 + 2 + c.number / 4`)}, ${id("user", teacher)}, ${id("class", classOf("e.number", "c.number"))},
    'TEACHER', ${id("subject", `p.number % ${subjects.length}`)}, p.number = ${headOf}, :day::date
  from ${each(teachers)} join generate_series(0, ${classes - 1}) c(number) on c.number % 4 = ${quarter}`,
  `insert into guardianship (id, child_id, guardian_id, relation, authority, may_see, may_sign, may_be_contacted, contact_order, lives_with, starts_on)
  select ${id("guardianship", `(${child}) * 4 + side.number`)}, ${id("user", child)}, ${id("user", guardianOf("side.number"))},
    case side.number when 0 then 'MOTHER' else 'FATHER' end,
    case when ${unknown} then 'UNKNOWN' when ${apart} then 'NOT_EXERCISED' else 'EXERCISED' end,
    not (${unknown}), not (${unknown}) and not (${apart}), not (${unknown}), side.number + 1, not (${apart}), :day::date
  from ${each(pupils)} cross join generate_series(0, 1) side(number)`,
  `insert into mandate (id, user_id, establishment_id, powers, starts_on)
  select ${id("mandate", "e.number")}, ${id("user", personOf("e.number", String(firstStaff)))}, ${inSchool},
    '{ACCOUNTS,NEWS,LAYERS}', :day::date
  from ${establishments}`,
  `insert into membership (id, user_id, establishment_id, role, function, starts_on)
  select ${id("membership", `(${teacher}) * 2 + 1`)}, ${id("user", teacher)}, ${before}, 'TEACHER', 'ENS', :day::date
  from ${each(2)} where e.number > 0`,
  `insert into enrollment (id, user_id, class_id, role, subject_id, starts_on)
  select ${id("enrollment", `(${teacher}) * 16 + 15`)}, ${id("user", teacher)}, ${id("class", classOf("e.number - 1", "p.number"))}, 'TEACHER',
    ${id("subject", "p.number")}, :day::date
  from ${each(2)} where e.number > 0`,
  `insert into membership (id, user_id, establishment_id, role, starts_on)
  select ${id("membership", `(${guardianOf("0")}) * 2 + 1`)}, ${id("user", guardianOf("0"))}, ${before}, 'GUARDIAN', :day::date
  from ${each(shared)} where e.number > 0`,
  `insert into guardianship (id, child_id, guardian_id, relation, authority, may_see, may_sign, may_be_contacted, contact_order, starts_on)
  select ${id("guardianship", `(${child}) * 4 + 2`)}, ${id("user", personOf("e.number - 1", "p.number"))}, ${id("user", guardianOf("0"))},
    'OTHER', 'EXERCISED', true, true, true, 3, :day::date
  from ${each(shared)} where e.number > 0`,
];
