import {
  type ClassRow,
  classJson,
  headTeachersJson,
  type SubjectRow,
} from "../../domains/directory/classes.queries.ts";
import { classVisible, enrollmentVisible } from "../../domains/directory/classes.visible.ts";
import { current } from "../../domains/directory/current.visible.ts";
import { jsonRows } from "../../platform/read/json-rows.ts";
import type { UserCardRow } from "../../domains/directory/users.queries.ts";
import { defineRead } from "../../platform/read/read.ts";

export interface MyClassRow {
  class: ClassRow;
  teaching: boolean;
  subjects: SubjectRow[];
  headTeachers: UserCardRow[];
  studentCount: number;
}

/** The classes of the viewer: those they teach first, school by school. */
export const readMyClasses = defineRead<MyClassRow>(
  "widget-my-classes",
  `select ${classJson("c")} as class, c.id = any(:viewer_teaches::uuid[]) as teaching,
    ${jsonRows(`select b.id, b.code, b.name from subject b where b.id in (
      select e.subject_id from enrollment e
      where e.class_id = c.id and e.user_id = :viewer::uuid and e.role = 'TEACHER' and ${current("e")})
      order by b.name, b.id`)} as subjects,
    ${headTeachersJson("c")} as "headTeachers",
    (select count(distinct u.id)::int from enrollment e join "user" u on u.id = e.user_id
      where e.class_id = c.id and e.role = 'STUDENT' and ${enrollmentVisible("e", "u", "c")}) as "studentCount"
  from class c join establishment s on s.id = c.establishment_id
  where c.id = any(:viewer_classes::uuid[]) and ${classVisible("c")}
  and (:establishment::uuid is null or s.id = :establishment::uuid)
  order by teaching desc, s.name, s.id, c.name, c.id`,
);
