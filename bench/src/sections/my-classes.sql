(
  select coalesce(json_agg(json_build_object(
    'class', json_build_object('id', mine.class, 'name', mine.name,
      'establishment', json_build_object('id', mine.establishment, 'name', mine.school)),
    'teaching', mine.teaching, 'headTeachers', coalesce(head.teachers, '[]'), 'subjects', mine.subjects,
    'studentCount', (select count(distinct e.user_id) from enrollment e join "user" u on u.id = e.user_id
      where e.class_id = mine.class and e.role = 'STUDENT' and u.status not in ('LEFT', 'ERASED')
        and e.starts_on <= $4::date and (e.ends_on is null or e.ends_on >= $4::date)))
    order by mine.teaching desc, mine.school, mine.establishment, mine.name, mine.class), '[]')
  from (
    select l.class, l.name, l.establishment, l.school, bool_or(l.role = 'TEACHER') as teaching, coalesce(
      json_agg(json_build_object('id', b.id, 'name', b.name)) filter (where b.id is not null), '[]') as subjects
    from learning l left join subject b on b.id = l.subject
    where l.person = who.id group by l.class, l.name, l.establishment, l.school
  ) mine left join head on head.class = mine.class
)
