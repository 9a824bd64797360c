/** SQL: what a user is in an establishment on the day `:today`: who works there before families. */
const roleThere = (user: string, establishment: string): string => `(select m.role from membership m
  where m.user_id = ${user} and m.establishment_id = ${establishment}
    and m.starts_on <= :today::date and (m.ends_on is null or m.ends_on >= :today::date)
  order by m.role = 'GUARDIAN', m.role = 'STUDENT', m.role limit 1)`;

/** SQL of one JSON value, a Correspondent: of a user or a shared sender whose id `id` gives, in an establishment. */
export const correspondent = (id: string, establishment: string): string => `coalesce(
  (select jsonb_build_object('id', u.id, 'kind', 'USER', 'name', u.given_name || ' ' || u.family_name,
      'initials', upper(left(u.given_name, 1) || left(u.family_name, 1)), 'detail', null,
      'role', ${roleThere("u.id", establishment)})
    from "user" u where u.id = ${id}),
  (select jsonb_build_object('id', o.id, 'kind', 'SENDER', 'name', o.name, 'initials', upper(left(o.name, 2)),
      'detail', (select s.name from establishment s where s.id = o.establishment_id), 'role', null)
    from shared_sender o where o.id = ${id}),
  jsonb_build_object('id', ${id}, 'kind', 'SENDER', 'name', '', 'initials', '', 'detail', null, 'role', null))`;
