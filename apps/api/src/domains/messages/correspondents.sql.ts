/** SQL: what a user is in an establishment on the day `:today`: who works there before families. */
const roleThere = (user: string, establishment: string): string => `(select part.role from membership part
  where part.user_id = ${user} and part.establishment_id = ${establishment}
    and part.starts_on <= :today::date and (part.ends_on is null or part.ends_on >= :today::date)
  order by part.role = 'GUARDIAN', part.role = 'STUDENT', part.role limit 1)`;

/**
 * SQL of one JSON value, a Correspondent: of a user or a shared sender whose id `id` gives, in an establishment. Its own
 * aliases are names that nobody else takes.
 */
export const correspondent = (id: string, establishment: string): string => `coalesce(
  (select jsonb_build_object('id', person.id, 'kind', 'USER', 'name', person.given_name || ' ' || person.family_name,
      'initials', upper(left(person.given_name, 1) || left(person.family_name, 1)), 'detail', null,
      'role', ${roleThere("person.id", establishment)})
    from "user" person where person.id = ${id}),
  (select jsonb_build_object('id', office.id, 'kind', 'SENDER', 'name', office.name,
      'initials', upper(left(office.name, 2)),
      'detail', (select place.name from establishment place where place.id = office.establishment_id), 'role', null)
    from shared_sender office where office.id = ${id}),
  jsonb_build_object('id', ${id}, 'kind', 'SENDER', 'name', '', 'initials', '', 'detail', null, 'role', null))`;
