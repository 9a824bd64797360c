import type { ClientBase } from "pg";

import { numberParameters } from "../../../platform/read/named-parameters.ts";
import type { territoryNames } from "./territory-names.ts";

export interface TerritoryShape {
  pupils: number;
  guardians: number;
  staff: number;
  classes: number;
}

export const peopleOf = ({ pupils, guardians, staff }: TerritoryShape): number => pupils + guardians + staff;

/** Ids that grow with their number, so that indexes are filled from their end. */
const id = (kind: number, number: string): string =>
  `('019b0000-0000-7${kind.toString(16).padStart(3, "0")}-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

const person = "e.number * :people::bigint + p.number";
const isPupil = "p.number < :pupils::integer";
const isGuardian = "p.number between :pupils::integer and :pupils::integer + :guardians::integer - 1";
const people = `generate_series(:first::bigint, :after::bigint - 1) e(number) cross join generate_series(0, :people::integer - 1) p(number)`;
const classOf = "e.number * :classes::bigint + p.number % :classes::integer";
const startsOn = ":day::date";

const statements: readonly string[] = [
  `insert into establishment (id, territory_id, uai, name, kind, city, holiday_zone)
  select ${id(1, "e.number")}, ${id(0, "1 + e.number % 100")}, lpad((e.number % 9999999)::text, 7, '0') || 'Z',
    (case e.number % 3 when 0 then 'Lycée ' else 'Collège ' end) || (:family::text[])[1 + e.number % cardinality(:family::text[])],
    case e.number % 3 when 0 then 'LYCEE' else 'COLLEGE' end, (:cities::text[])[1 + (e.number * 7) % cardinality(:cities::text[])], 'B'
  from generate_series(:first::bigint, :after::bigint - 1) e(number)`,
  `insert into school_year (id, establishment_id, state, starts_on, ends_on)
  select ${id(2, "e.number")}, ${id(1, "e.number")}, 'CURRENT', ${startsOn}, ${startsOn} + 364
  from generate_series(:first::bigint, :after::bigint - 1) e(number)`,
  `insert into class (id, establishment_id, school_year_id, kind, name)
  select ${id(3, "e.number * :classes::bigint + c.number")}, ${id(1, "e.number")}, ${id(2, "e.number")}, 'HOMEROOM',
    (6 - c.number / 6) || 'e ' || (1 + c.number % 6)
  from generate_series(:first::bigint, :after::bigint - 1) e(number) cross join generate_series(0, :classes::integer - 1) c(number)`,
  `insert into "user" (id, birth_name, civil_given_name, status, created_at, updated_at)
  select ${id(4, person)}, (:family::text[])[1 + ((${person}) * 31) % cardinality(:family::text[])],
    (:given::text[])[1 + ((${person}) * 17) % cardinality(:given::text[])],
    case when (${person}) % 3 = 2 then 'PENDING' else 'ACTIVE' end, ${startsOn}, ${startsOn}
  from ${people}`,
  `insert into membership (id, user_id, establishment_id, role, function, starts_on)
  select ${id(5, person)}, ${id(4, person)}, ${id(1, "e.number")},
    case when ${isPupil} then 'STUDENT' when ${isGuardian} then 'GUARDIAN' when p.number % 10 = 0 then 'SCHOOL_LIFE' else 'TEACHER' end,
    case when ${isPupil} or ${isGuardian} then null when p.number % 10 = 0 then 'EDU' else 'ENS' end, ${startsOn}
  from ${people}`,
  `insert into enrollment (id, user_id, class_id, role, starts_on)
  select ${id(6, person)}, ${id(4, person)}, ${id(3, classOf)}, case when ${isPupil} then 'STUDENT' else 'TEACHER' end, ${startsOn}
  from ${people} where not (${isGuardian})`,
  `insert into guardianship (id, child_id, guardian_id, relation, authority, may_see, may_sign, may_be_contacted, starts_on)
  select ${id(7, person)}, ${id(4, "e.number * :people::bigint + p.number % :pupils::integer")}, ${id(4, person)},
    case p.number % 2 when 0 then 'MOTHER' else 'FATHER' end, 'EXERCISED', true, true, true, ${startsOn}
  from ${people} where ${isGuardian}`,
];

/** A country with a hundred departments, to lie in. */
export async function fillTerritories(client: ClientBase): Promise<void> {
  await client.query(
    `insert into territory (id, kind, code, name) values (${id(0, "0")}, 'COUNTRY', 'FR', 'France')`,
  );
  await client.query(
    `insert into territory (id, parent_id, kind, code, name)
    select ${id(0, "d.number")}, ${id(0, "0")}, 'DEPARTMENT', lpad(d.number::text, 3, '0'), 'Département ' || d.number
    from generate_series(1, 100) d(number)`,
  );
}

/** Writes establishments from `first` to `after` (not included), each with its classes and people. */
export async function fillEstablishments(
  client: ClientBase,
  shape: TerritoryShape,
  names: ReturnType<typeof territoryNames>,
  startsOnDay: string,
  first: number,
  after: number,
): Promise<void> {
  const values = {
    first,
    after,
    people: peopleOf(shape),
    pupils: shape.pupils,
    guardians: shape.guardians,
    classes: shape.classes,
    day: startsOnDay,
    given: names.given,
    family: names.family,
    cities: names.cities,
  };
  await client.query("begin");
  for (const statement of statements) {
    const { text, parameters } = numberParameters(statement);
    await client.query(
      text,
      parameters.map((name) => values[name as keyof typeof values]),
    );
  }
  await client.query("commit");
}
