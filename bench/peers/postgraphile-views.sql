-- The sections of a dashboard as views for PostGraphile; the server puts in what statements need of the viewer, and
-- the cookie comes from a setting of the transaction.
drop schema if exists peer cascade;
create schema peer;

create view peer.dashboard as /* viewer */
select d.user_id as id, d.version, d.pages::jsonb as pages, d.page, d.placements from bench_composed d join who on who.id = d.user_id;

create view peer.my_class as /* viewer */
select l.class as id, l.name, l.establishment as establishment_id, l.school as establishment_name,
  bool_or(l.role = 'TEACHER') as teaching,
  (select count(distinct e.user_id)::int from enrollment e join "user" u on u.id = e.user_id
    where e.class_id = l.class and e.role = 'STUDENT' and u.status not in ('LEFT', 'ERASED')
      and e.starts_on <= $4::date and (e.ends_on is null or e.ends_on >= $4::date)) as student_count
from learning l join who on who.id = l.person group by l.class, l.name, l.establishment, l.school;

create view peer.my_class_subject as /* viewer */
select l.class as class_id, b.id, b.name from learning l join who on who.id = l.person join subject b on b.id = l.subject;

create view peer.head_teacher as /* viewer */
select distinct e.class_id, u.id, u.given_name || ' ' || u.family_name as display_name
from enrollment e join "user" u on u.id = e.user_id
where e.class_id in (select class from learning) and e.role = 'TEACHER' and e.head_teacher
  and e.starts_on <= $4::date and (e.ends_on is null or e.ends_on >= $4::date);

create view peer.child as /* viewer */
select u.id, u.given_name, u.given_name || ' ' || u.family_name as display_name,
  upper(left(u.given_name, 1) || left(u.family_name, 1)) as initials
from "user" u where u.id in (select id from kid);

create view peer.child_establishment as /* viewer */
select k.kid as child_id, s.id, s.name from kid_place k join establishment s on s.id = k.establishment;

create view peer.child_class as /* viewer */
select l.person as child_id, l.class as id, l.name from learning l join kid on kid.id = l.person;

create view peer.child_head_teacher as /* viewer */
select distinct l.person as child_id, l.class as class_id, u.id, u.given_name || ' ' || u.family_name as display_name
from learning l join kid on kid.id = l.person join enrollment e on e.class_id = l.class join "user" u on u.id = e.user_id
where e.role = 'TEACHER' and e.head_teacher and e.starts_on <= $4::date and (e.ends_on is null or e.ends_on >= $4::date);

create view peer.news_item as /* viewer */
/* news */;

create view peer.school_contact as /* viewer */
select s.id, s.name, s.phone, s.mail, s.website, s.address_lines, s.postal_code, s.city from establishment s
where s.id in (select establishment from place union select establishment from kid_place);

create view peer.favourite as /* viewer */
select f.id, f.label, f.address from favourite f join who on who.id = f.user_id;

create view peer.note as /* viewer */
select 'main' as key, coalesce(n.body, '') as body, coalesce(n.version, 0) as version
from who left join note n on n.user_id = who.id and n.key = 'main';

create view peer.directory_role as /* viewer */
select role.name from unnest('{TEACHER,STUDENT,LEADERSHIP,SCHOOL_LIFE,STAFF,AGENT}'::text[]) as role(name)
where exists (select from place where place.role = 'TEACHER');

comment on view peer.dashboard is E'@primaryKey id';
comment on view peer.my_class is E'@primaryKey id';
comment on view peer.child is E'@primaryKey id';
comment on view peer.child_class is E'@primaryKey child_id,id\n@foreignKey (child_id) references peer.child (id)|@foreignFieldName classes';
comment on view peer.child_establishment is E'@primaryKey child_id,id\n@foreignKey (child_id) references peer.child (id)|@foreignFieldName establishments';
comment on view peer.my_class_subject is E'@primaryKey class_id,id\n@foreignKey (class_id) references peer.my_class (id)|@foreignFieldName subjects';
comment on view peer.head_teacher is E'@primaryKey class_id,id\n@foreignKey (class_id) references peer.my_class (id)|@foreignFieldName headTeachers';
comment on view peer.child_head_teacher is E'@primaryKey child_id,class_id,id\n@foreignKey (child_id, class_id) references peer.child_class (child_id, id)|@foreignFieldName headTeachers';
comment on view peer.news_item is E'@primaryKey id';
comment on view peer.school_contact is E'@primaryKey id';
comment on view peer.favourite is E'@primaryKey id';
comment on view peer.note is E'@primaryKey key';
