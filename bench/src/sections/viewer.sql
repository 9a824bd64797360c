-- Who asks, and what statements need of them.
-- $1 the hash of the cookie, $2 now, $3 since when a session may be idle, $4 today.
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
)
