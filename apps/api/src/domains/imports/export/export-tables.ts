/** The key of the feed that somebody came by, else one made of their id: always the same for the same. */
const keyOf = (id: string, kind: "ESTABLISHMENT" | "USER"): string => `coalesce(
  (select min(i.key) from external_identity i where i.target_id = ${id} and i.kind = '${kind}'
    and i.state = 'ACTIVE' and i.source = :source and i.academy = :academy),
  '9' || lpad(('x' || substr(md5(${id}::text), 1, 13))::bit(52)::bigint::text, 16, '0'))`;

const current = (alias: string): string =>
  `${alias}.starts_on <= :today::date and (${alias}.ends_on is null or ${alias}.ends_on >= :today::date)`;

/** Roles that no feed of the ministry has a record for. */
export const unwrittenRoles = `('GUARDIAN', 'AGENT', 'INTERNSHIP_TUTOR')`;

/** What an export writes, gathered once: schools, members, classes, who is in them, links and people. */
export const exportTables: readonly string[] = [
  `create temp table export_school on commit drop as
       select e.*, ${keyOf("e.id", "ESTABLISHMENT")} as key, y.id as year_id from establishment e
       left join school_year y on y.establishment_id = e.id and y.state = 'CURRENT'
       where e.uai = any(:uais) and e.closed_on is null`,
  `create temp table export_member on commit drop as
       select distinct m.user_id, s.id as establishment_id, s.key as school_key, m.role, m.function
       from membership m join export_school s on s.id = m.establishment_id where ${current("m")}`,
  `create temp table export_class on commit drop as
       select c.id, c.kind, c.name, s.key as school_key, s.id as establishment_id, l.code as level
       from class c join export_school s on s.year_id = c.school_year_id left join level l on l.id = c.level_id
       where c.kind in ('HOMEROOM', 'GROUP')`,
  `create temp table export_place on commit drop as
       select distinct e.user_id, e.role, c.kind, c.name, c.school_key, c.establishment_id, c.level, e.head_teacher, s.code as subject
       from enrollment e join export_class c on c.id = e.class_id left join subject s on s.id = e.subject_id
       where ${current("e")} and exists (
         select from export_member m where m.user_id = e.user_id and m.establishment_id = c.establishment_id
           and (m.role = 'STUDENT') = (e.role = 'STUDENT') and m.role not in ${unwrittenRoles})`,
  `create temp table export_link on commit drop as
       select distinct on (g.child_id, g.guardian_id) g.child_id, g.guardian_id, g.relation, g.authority, g.lives_with, g.raw_codes
       from guardianship g
       where ${current("g")} and g.child_id in (select user_id from export_member where role = 'STUDENT')
         and (g.authority = 'EXERCISED' or (g.authority = 'NOT_EXERCISED' and g.may_be_contacted))
       order by g.child_id, g.guardian_id, g.source nulls first, g.starts_on`,
  `create temp table export_person on commit drop as
       select u.id, ${keyOf("u.id", "USER")} as key from "user" u
       where u.status <> 'ERASED' and (
         u.id in (select user_id from export_member where role not in ${unwrittenRoles})
         or u.id in (select guardian_id from export_link))`,
  "create index on export_place (user_id)",
  "create index on export_link (child_id)",
  "create index on export_person (id)",
  "analyze export_member",
  "analyze export_place",
  "analyze export_link",
  "analyze export_person",
];
