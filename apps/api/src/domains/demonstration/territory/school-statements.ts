import { classOf, establishments, id, oneOf, shape, subjects } from "./territory-rows.ts";

const { classes, groups } = shape;
/** Four levels, each with as many classes. */
const perLevel = classes / 4;
const level = (place: string): string => `(6 - (${place}) / ${perLevel})`;
const department = "1 + e.number % 100";
const uai = "(e.number % 100 + 1) * 10000 + e.number / 100 + 1";

/** What is there before any establishment: a country, its academies and departments, and what is taught. */
export const countryStatements: readonly string[] = [
  `insert into territory (id, kind, code, name) values (${id("territory", "0")}, 'COUNTRY', 'FR', 'France')`,
  `insert into territory (id, parent_id, kind, code, name)
  select ${id("territory", "100 + a.number")}, ${id("territory", "0")}, 'ACADEMY', lpad(a.number::text, 2, '0'), 
    case when a.name ~ '^[AEIOU]' then 'Académie d’' else 'Académie de ' end || a.name
  from unnest(:academies::text[]) with ordinality a(name, number)`,
  `insert into territory (id, parent_id, kind, code, name)
  select ${id("territory", "d.number")}, ${id("territory", "101 + d.number % cardinality(:academies::text[])")}, 'DEPARTMENT',
    lpad(d.number::text, 3, '0'), 'Département ' || lpad(d.number::text, 2, '0')
  from generate_series(1, 100) d(number)`,
  ...subjects.map(
    ([code, name], number) =>
      `insert into subject (id, code, name) values (${id("subject", String(number))}, '${code}', '${name}')`,
  ),
];

/** Establishments with their year, their classes and their groups. */
export const schoolStatements: readonly string[] = [
  `insert into establishment (id, territory_id, uai, name, kind, city, holiday_zone, phone, mail)
  select ${id("establishment", "e.number")}, ${id("territory", department)},
    lpad((${uai})::text, 7, '0') || substr('ABCDEFGHJKLMNPRSTUVWXYZ', 1 + ((${uai}) % 23)::integer, 1),
    case e.number % 3 when 0 then 'Lycée ' else 'Collège ' end || ${oneOf("patrons", "e.number")},
    case e.number % 3 when 0 then 'LYCEE' else 'COLLEGE' end, ${oneOf("cities", "e.number * 31")},
    substr('ABC', 1 + (e.number % 3)::integer, 1), '02 61 91 ' || lpad((e.number % 10000)::text, 4, '0'),
    'contact@etablissement-' || e.number || '.example'
  from ${establishments}`,
  `insert into school_year (id, establishment_id, state, starts_on, ends_on)
  select ${id("school_year", "e.number")}, ${id("establishment", "e.number")}, 'CURRENT', :day::date,
    :day::date + interval '1 year' - interval '1 day'
  from ${establishments}`,
  `insert into class (id, establishment_id, school_year_id, kind, name)
  select ${id("class", classOf("e.number", "c.number"))}, ${id("establishment", "e.number")}, ${id("school_year", "e.number")},
    'HOMEROOM', case when e.number % 3 > 0 then ${level("c.number")} || 'e' else
      (array['2nde ', '1re ', 'Tle ', 'BTS '])[7 - ${level("c.number")}] end || chr(65 + c.number % ${perLevel})
  from ${establishments} cross join generate_series(0, ${classes - 1}) c(number)`,
  `insert into class (id, establishment_id, school_year_id, kind, name)
  select ${id("class", classOf("e.number", `${classes} + g.number`))}, ${id("establishment", "e.number")},
    ${id("school_year", "e.number")}, 'GROUP', 'Groupe ' || (g.number + 1)
  from ${establishments} cross join generate_series(0, ${groups - 1}) g(number)`,
  `insert into class_part (group_id, class_id)
  select ${id("class", classOf("e.number", `${classes} + c.number % ${groups}`))}, ${id("class", classOf("e.number", "c.number"))}
  from ${establishments} cross join generate_series(0, ${classes - 1}) c(number)`,
];
