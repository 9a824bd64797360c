-- The whole dashboard of the holder of a session as one JSON text: what no program in front of Postgres can beat.
-- $1 the hash of the cookie, $2 now, $3 since when a session may be idle, $4 today.
-- The placements were composed beforehand: each row of bench_composed is one dashboard without what its widgets show.
with recursive who as materialized (
  select u.id from session s join "user" u on u.id = s.user_id
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2::timestamptz and u.status = 'ACTIVE'
    and (s.own_device or s.last_seen_at > $3::timestamptz)
), kid as materialized (
  select g.child_id as id from guardianship g join who on g.guardian_id = who.id
  where g.may_see and g.starts_on <= $4::date and (g.ends_on is null or g.ends_on >= $4::date)
    and not exists (select from contact_restriction r where r.child_id = g.child_id and r.against_id = who.id
      and r.hides in ('ALL', 'WHEREABOUTS') and r.starts_on <= $4::date and (r.ends_on is null or r.ends_on >= $4::date))
), kid_place as materialized (
  select m.user_id as kid, m.establishment_id as establishment from membership m join kid on kid.id = m.user_id
  where m.role = 'STUDENT' and m.starts_on <= $4::date and (m.ends_on is null or m.ends_on >= $4::date)
), place as materialized (
  select m.establishment_id as establishment, m.role, m.function from membership m join who on m.user_id = who.id
  where m.starts_on <= $4::date and (m.ends_on is null or m.ends_on >= $4::date)
    and (m.role <> 'GUARDIAN' or m.establishment_id in (select establishment from kid_place))
), around as (
  select s.id as establishment, s.territory_id as territory from establishment s
  where s.id in (select establishment from place union select establishment from kid_place)
  union
  select a.establishment, t.parent_id from around a join territory t on t.id = a.territory where t.parent_id is not null
), learning as materialized (
  select e.user_id as person, e.class_id as class, e.role, e.subject_id as subject, c.kind, c.name,
    c.establishment_id as establishment, s.name as school
  from enrollment e join class c on c.id = e.class_id join establishment s on s.id = c.establishment_id
    join school_year y on y.id = c.school_year_id and y.state = 'CURRENT'
  where e.user_id in (select id from who union all select id from kid)
    and e.starts_on <= $4::date and (e.ends_on is null or e.ends_on >= $4::date)
    and exists (select from membership m where m.user_id = e.user_id and m.establishment_id = c.establishment_id
      and m.starts_on <= $4::date and (m.ends_on is null or m.ends_on >= $4::date))
), head as (
  select e.class_id as class, json_agg(json_build_object('id', u.id,
    'displayName', u.given_name || ' ' || u.family_name) order by u.family_name, u.given_name, u.id) as teachers
  from enrollment e join "user" u on u.id = e.user_id
  where e.class_id in (select class from learning) and e.role = 'TEACHER' and e.head_teacher
    and e.starts_on <= $4::date and (e.ends_on is null or e.ends_on >= $4::date)
  group by e.class_id
), shown_news as (
  select n.id, n.title, n.published_at, coalesce(s.name, t.name) as sender,
    (select string_agg(part ->> 'text', ' ') from jsonb_array_elements(n.body -> 'content') paragraph,
      jsonb_array_elements(paragraph -> 'content') part) as excerpt
  from news n left join establishment s on s.id = n.establishment_id left join territory t on t.id = n.territory_id
  where n.withdrawn_at is null and n.published_at <= $2::timestamptz
    and (n.expires_at is null or n.expires_at > $2::timestamptz)
    and exists (
      select from audience_term t where t.audience_id = n.audience_id and t.include and (
        (t.relation = 'SELF' and (t.class_id is null or t.class_id in (
            select class from learning join who on who.id = learning.person))
          and (num_nonnulls(t.territory_id, t.establishment_id, t.role, t.function) = 0 or exists (
            select from place p where (t.establishment_id is null or t.establishment_id = p.establishment)
              and (t.role is null or t.role = p.role) and (t.function is null or t.function = p.function)
              and (t.territory_id is null or exists (
                select from around a where a.establishment = p.establishment and a.territory = t.territory_id)))))
        or (t.relation = 'GUARDIANS_OF' and t.class_id in (
            select class from learning join kid on kid.id = learning.person))))
  order by n.published_at desc, n.id desc limit 4
)
select json_build_object('data', json_build_object('viewer', json_build_object('dashboard', json_build_object(
  'version', d.version, 'pages', d.pages, 'page', json_build_object('id', d.page, 'placements', (
    select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'settings', p.settings, 'size', p.size,
      'widget', case p.kind
        when 'my-classes' then json_build_object('id', p.id, 'kind', p.kind, 'failure', null, 'myClasses', (
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
          ) mine left join head on head.class = mine.class))
        when 'children' then json_build_object('id', p.id, 'kind', p.kind, 'failure', null, 'children', (
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
          from "user" u where u.id in (select id from kid)))
        when 'news' then json_build_object('id', p.id, 'kind', p.kind, 'failure', null, 'news', (
          select coalesce(json_agg(json_build_object('id', n.id, 'title', n.title, 'sender', n.sender,
            'excerpt', n.excerpt, 'publishedAt', to_char(n.published_at at time zone 'UTC',
              'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by n.published_at desc, n.id desc), '[]') from shown_news n))
        when 'school-contact' then json_build_object('id', p.id, 'kind', p.kind, 'failure', null, 'schoolContact', (
          select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'phone', s.phone, 'mail', s.mail,
            'website', s.website, 'addressLines', s.address_lines, 'postalCode', s.postal_code, 'city', s.city)
            order by s.name, s.id), '[]') from establishment s
          where s.id in (select establishment from place union select establishment from kid_place)))
        when 'favourites' then json_build_object('id', p.id, 'kind', p.kind, 'failure', null, 'favourites', (
          select coalesce(json_agg(json_build_object('id', f.id, 'label', f.label, 'address', f.address)
            order by f.position, f.id), '[]') from favourite f where f.user_id = who.id))
        when 'notes' then json_build_object('id', p.id, 'kind', p.kind, 'failure', null, 'notes', coalesce((
          select json_build_object('key', n.key, 'body', n.body, 'version', n.version) from note n
          where n.user_id = who.id and n.key = 'main'), json_build_object('key', 'main', 'body', '', 'version', 0)))
        when 'directory-search' then json_build_object('id', p.id, 'kind', p.kind, 'failure', null,
          'directorySearch', json_build_object('roles', case when exists (select from place where role = 'TEACHER')
            then '["TEACHER", "STUDENT", "LEADERSHIP", "SCHOOL_LIFE", "STAFF", "AGENT"]'::json else '[]' end))
        end) order by p.place)
    from jsonb_to_recordset(d.placements) as p(place int, id text, kind text, settings jsonb, size jsonb)))))))::text
  as answer
from who join bench_composed d on d.user_id = who.id
