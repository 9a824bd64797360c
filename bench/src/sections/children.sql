(
  select coalesce(json_agg(json_build_object(
    'user', json_build_object('id', u.id, 'givenName', u.given_name,
      'displayName', u.given_name || ' ' || u.family_name,
      'initials', upper(left(u.given_name, 1) || left(u.family_name, 1))),
    'establishments', (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name)
        order by s.name, s.id), '[]') from kid_place k join establishment s on s.id = k.establishment
      where k.kid = u.id),
    'classes', (select coalesce(json_agg(json_build_object(
        'class', json_build_object('id', l.class, 'name', l.name),
        'headTeachers', coalesce(head.teachers, '[]')) order by l.kind <> 'HOMEROOM', l.name, l.class), '[]')
      from learning l left join head on head.class = l.class where l.person = u.id))
    order by u.given_name, u.family_name, u.id), '[]')
  from "user" u where u.id in (select id from kid)
)
