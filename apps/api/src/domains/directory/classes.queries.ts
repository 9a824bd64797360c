import { defineRead } from "../../platform/read/read.ts";
import { classVisible, enrollmentVisible } from "./classes.visible.ts";
import { jsonRows } from "../../platform/read/json-rows.ts";
import {
  type EstablishmentRow,
  establishmentJson,
  schoolYearJson,
  type SchoolYearRow,
} from "./establishments.queries.ts";
import { userCard, type UserCardRow } from "./users.queries.ts";

export interface LevelRow {
  id: string;
  code: string;
  name: string;
}

export interface SubjectRow {
  id: string;
  code: string;
  name: string;
}

export interface ClassRow {
  id: string;
  name: string;
  kind: string;
  level: LevelRow | null;
  schoolYear: SchoolYearRow;
  establishment: EstablishmentRow;
}

/** SQL: a class as one JSON value, for its alias. */
export const classJson = (
  one: string,
): string => `jsonb_build_object('id', ${one}.id, 'name', ${one}.name, 'kind', ${one}.kind,
  'level', (select jsonb_build_object('id', l.id, 'code', l.code, 'name', l.name) from level l where l.id = ${one}.level_id),
  'schoolYear', (select ${schoolYearJson("y")} from school_year y where y.id = ${one}.school_year_id),
  'establishment', (select ${establishmentJson("s")} from establishment s where s.id = ${one}.establishment_id))`;

/** Those among some classes that the viewer may see. */
export const readVisibleClasses = defineRead<{ class: ClassRow }>(
  "visible-classes",
  `select ${classJson("c")} as class from class c join establishment s on s.id = c.establishment_id
  where c.id = any(:ids::uuid[]) and ${classVisible("c")} order by s.name, s.id, c.name, c.id`,
);

/** The classes that some groups are made of, as far as the viewer may see them. */
export const readClassParts = defineRead<{ id: string; parts: ClassRow[] }>(
  "class-parts",
  `select p.group_id as id, jsonb_agg(${classJson("c")} order by c.name, c.id) as parts
  from class_part p join class c on c.id = p.class_id
  where p.group_id = any(:ids::uuid[]) and ${classVisible("c")} group by p.group_id`,
);

/** SQL: the head teachers of a class whom the viewer may see, as a JSON array of cards, for its alias. */
export const headTeachersJson = (one: string): string => `coalesce((
  select jsonb_agg(${userCard("h")} order by h.family_name, h.given_name, h.id) from (
    select t.* from enrollment e join "user" t on t.id = e.user_id
    where e.class_id = ${one}.id and e.role = 'TEACHER' and e.head_teacher and ${enrollmentVisible("e", "t", one)}
    group by t.id) h), '[]')`;

export const readHeadTeachers = defineRead<{ id: string; headTeachers: UserCardRow[] }>(
  "head-teachers",
  `select c.id, ${headTeachersJson("c")} as "headTeachers" from class c where c.id = any(:ids::uuid[])`,
);

export interface ClassPersonRow {
  user: UserCardRow;
  subjects: SubjectRow[];
  headTeacher: boolean;
}

/** A page of the students or of the teachers of some classes, with how many there are for the viewer. */
export const readClassPeople = defineRead<{ id: string; total: number; people: ClassPersonRow[] }>(
  "class-people",
  `select c.id, found.total, found.people
  from class c, lateral (
    with people as materialized (
      select u.id, u.given_name, u.family_name, bool_or(e.head_teacher) as head,
        array_remove(array_agg(distinct e.subject_id), null) as subjects
      from enrollment e join "user" u on u.id = e.user_id
      where e.class_id = c.id and e.role = :role and ${enrollmentVisible("e", "u", "c")}
      group by u.id
    )
    select (select count(*)::int from people) as total, ${jsonRows(`
      select ${userCard("p")} as user, p.head as "headTeacher", ${jsonRows(
        "select b.id, b.code, b.name from subject b where b.id = any(p.subjects) order by b.name, b.id",
      )} as subjects
      from people p
      where :after_id::uuid is null
        or (p.family_name, p.given_name, p.id) > (:after_family::text, :after_given::text, :after_id::uuid)
      order by p.family_name, p.given_name, p.id limit :limit::int`)} as people
  ) found
  where c.id = any(:ids::uuid[])`,
);

/** A page of the classes of some establishments that the viewer may see, with how many there are for them. */
export const readEstablishmentClasses = defineRead<{ id: string; total: number; classes: ClassRow[] }>(
  "establishment-classes",
  `select s.id, found.total, found.classes
  from establishment s, lateral (
    with seen as materialized (
      select c.* from class c join school_year y on y.id = c.school_year_id
      where c.establishment_id = s.id and y.state = 'CURRENT' and ${classVisible("c")}
      and (:kind::text is null or c.kind = :kind::text)
    )
    select (select count(*)::int from seen) as total, coalesce((
      select jsonb_agg(${classJson("p")} order by p.name, p.id) from (
        select * from seen c where :after_id::uuid is null or (c.name, c.id) > (:after_name::text, :after_id::uuid)
        order by c.name, c.id limit :limit::int) p), '[]') as classes
  ) found
  where s.id = any(:ids::uuid[])`,
);
