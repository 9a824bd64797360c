import { afterAll, beforeAll, expect, test } from "vitest";

import { createDemonstration } from "./create-demonstration.ts";
import { createDemonstrationBase, type DemonstrationBase } from "./demonstration-base.factory.ts";

const today = "2026-11-24T10:00:00Z";
let base: DemonstrationBase;
const others: DemonstrationBase[] = [];

async function another(moment: string): Promise<DemonstrationBase> {
  const other = await createDemonstrationBase(moment);
  others.push(other);
  return other;
}

beforeAll(async () => void (base = await createDemonstrationBase(today)));
afterAll(async () => {
  for (const one of [base, ...others]) await one.drop();
});

test("there are a collège, a lycée and a department of a university, in a territory", async () => {
  const schools = await base.rows(
    `select e.name, e.kind, t.kind as in, t.name as territory, p.name as inside from establishment e
    join territory t on t.id = e.territory_id left join territory p on p.id = t.parent_id order by e.name`,
  );
  expect(schools).toEqual([
    {
      name: "Collège Jean-Zay",
      kind: "COLLEGE",
      in: "DEPARTMENT",
      territory: "Ille-et-Vilaine",
      inside: "Académie de Rennes",
    },
    {
      name: "Lycée Simone-Veil",
      kind: "LYCEE",
      in: "DEPARTMENT",
      territory: "Ille-et-Vilaine",
      inside: "Académie de Rennes",
    },
    {
      name: "Université de l’Ouest, département d’informatique",
      kind: "UNIVERSITY",
      in: "ACADEMY",
      territory: "Académie de Rennes",
      inside: "France",
    },
  ]);
});

test("about 1,500 people live in it, of whom a third never activated their account", async () => {
  const people = await base.count(`"user"`);
  expect(people).toBeGreaterThan(1400);
  expect(people).toBeLessThan(1600);
  const pending = (await base.count(`"user" where status = 'PENDING'`)) / people;
  expect(pending).toBeGreaterThan(0.28);
  expect(pending).toBeLessThan(0.38);
  expect(
    await base.count(`credential c join "user" u on u.id = c.user_id
    where (c.password_hash is not null) <> (u.status in ('ACTIVE', 'SUSPENDED'))`),
  ).toBe(0);
});

test("every class is full, has teachers, and a head teacher of its own before university", async () => {
  const classes = await base.rows<{ students: number; teachers: number; heads: number }>(
    `select (select count(*)::int from enrollment e where e.class_id = c.id and e.role = 'STUDENT') as students,
      (select count(*)::int from enrollment e where e.class_id = c.id and e.role = 'TEACHER') as teachers,
      (select count(*)::int from enrollment e where e.class_id = c.id and e.head_teacher) as heads
    from class c join school_year y on y.id = c.school_year_id join establishment s on s.id = c.establishment_id
    where c.kind = 'HOMEROOM' and y.state = 'CURRENT' and s.kind <> 'UNIVERSITY'`,
  );
  expect(classes).toHaveLength(26);
  for (const { students, teachers, heads } of classes) {
    expect([24, 26]).toContain(students);
    expect(teachers).toBeGreaterThanOrEqual(10);
    expect(heads).toBe(1);
  }
  expect(
    await base.count("(select user_id from enrollment where head_teacher group by 1 having count(*) > 1) t"),
  ).toBe(0);
});

test("nobody bears a name that makes one smile, and namesakes are rare", async () => {
  expect(await base.count(`"user" where normalize_name(given_name) = normalize_name(family_name)`)).toBe(0);
  const namesakes = await base.count(`(select search_name from "user" group by 1 having count(*) > 1) t`);
  expect(namesakes).toBeLessThan(8);
});

test("pupils are of the age of their class, and come from the class below", async () => {
  const ages = await base.rows<{ level: string; youngest: number; oldest: number }>(
    `select split_part(l.name, 'è', 1) as level,
      min(extract(year from age(y.starts_on, p.birth_date)))::int as youngest,
      max(extract(year from age(y.starts_on, p.birth_date)))::int as oldest
    from enrollment e join class c on c.id = e.class_id join level l on l.id = c.level_id
    join school_year y on y.id = c.school_year_id join user_private p on p.user_id = e.user_id
    where e.role = 'STUDENT' and y.state = 'CURRENT' group by 1 order by 2`,
  );
  expect(ages[0]).toEqual({ level: "6", youngest: 11, oldest: 11 });
  expect(ages.at(-1)).toEqual({ level: "Terminale générale", youngest: 17, oldest: 18 });
  expect(
    await base.count(`class c join class below on below.id = c.continues_class_id join school_year y on y.id = below.school_year_id
      where y.state = 'CLOSED' and c.name like '5e_' and below.name like '6e_'`),
  ).toBe(4);
});

test("somebody of each role and of each function of the ministry works or learns there", async () => {
  const roles = await base.rows<{ role: string }>("select distinct role from membership order by 1");
  expect(roles.map(({ role }) => role)).toEqual([
    "AGENT",
    "GUARDIAN",
    "INTERNSHIP_TUTOR",
    "LEADERSHIP",
    "SCHOOL_LIFE",
    "STAFF",
    "STUDENT",
    "TEACHER",
  ]);
  const functions = await base.rows<{ function: string }>(
    "select distinct function from membership where function is not null order by 1",
  );
  expect(functions.map((one) => one.function)).toEqual([
    "ADF",
    "AED",
    "DIR",
    "DOC",
    "EDU",
    "ENS",
    "MDS",
    "ORI",
    "OUV",
  ]);
});

test("students of the university have no guardian, and no address leads to a real person", async () => {
  expect(
    await base.count(`guardianship g join membership m on m.user_id = g.child_id join establishment s on s.id = m.establishment_id
      where s.kind = 'UNIVERSITY' and m.role = 'STUDENT'`),
  ).toBe(0);
  expect(
    await base.count(`contact_point where (kind = 'EMAIL' and value not like '%.example')
    or (kind = 'MOBILE' and value not like '06 39 98 %')`),
  ).toBe(0);
});

const names = `select id, birth_name, usual_name, civil_given_name, given_name, status, login
  from "user" u join credential c on c.user_id = u.id order by id`;

test("the same moment makes the same demonstration twice; only the salt of the password differs", async () => {
  const again = await another(today);
  const tables = await base.rows<{ name: string }>(
    `select format('%I', relname) as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1`,
  );
  const digests = tables
    .map(
      ({ name }) => `select '${name}' as table, (to_jsonb(t) - 'password_hash')::text as row from ${name} t`,
    )
    .join(" union all ");
  const contents = `select "table", count(*)::int, md5(string_agg(row, '|' order by row)) from (${digests}) t group by 1 order by 1`;
  expect(await again.rows(contents)).toEqual(await base.rows(contents));
});

test.for([
  ["2027-08-31T21:00:00Z", "2026-09-01", "2027-08-31"],
  ["2027-08-31T22:30:00Z", "2027-09-01", "2028-08-31"],
  ["2028-02-29T12:00:00Z", "2027-09-01", "2028-08-31"],
] as const)("at %s, the same people are there, in a year from %s to %s", async ([moment, from, to]) => {
  const then = await another(moment);
  expect(await then.rows(names)).toEqual(await base.rows(names));
  expect(
    await then.rows(
      "select distinct starts_on::text as from, ends_on::text as to from school_year where state = 'CURRENT'",
    ),
  ).toEqual([{ from, to }]);
  expect(await then.count(`membership where starts_on > '${from}'`)).toBe(0);
  expect(
    await then.count(`membership where role in ('AGENT', 'INTERNSHIP_TUTOR') and ends_on < '${to}'`),
  ).toBe(0);
});

test("a base that is not empty stays as it is", async () => {
  const before = await base.count(`"user"`);
  await expect(createDemonstration(base.client, new Date(today))).rejects.toThrow("installation_pkey");
  expect(await base.count(`"user"`)).toBe(before);
});
