import { type ClassRow, classJson, headTeachersJson } from "../../domains/directory/classes.queries.ts";
import { current } from "../../domains/directory/current.visible.ts";
import { type EstablishmentRow, establishmentJson } from "../../domains/directory/establishments.queries.ts";
import { userCard, type UserCardRow } from "../../domains/directory/users.queries.ts";
import { userVisible } from "../../domains/directory/users.visible.ts";
import { defineRead } from "../../platform/read/read.ts";

export interface ChildRow {
  user: UserCardRow;
  establishments: EstablishmentRow[];
  classes: { class: ClassRow; headTeachers: UserCardRow[] }[];
}

/** The children of the viewer with where they learn; nothing of that where it is hidden from the viewer. */
export const readChildren = defineRead<ChildRow>(
  "widget-children",
  `select ${userCard("u")} as user,
    coalesce((select jsonb_agg(${establishmentJson("s")} order by s.name, s.id) from establishment s
      where u.id <> all(:viewer_hidden_whereabouts::uuid[]) and s.id in (
        select m.establishment_id from membership m
        where m.user_id = u.id and m.role = 'STUDENT' and ${current("m")})), '[]') as establishments,
    coalesce((select jsonb_agg(jsonb_build_object('class', ${classJson("c")}, 'headTeachers', ${headTeachersJson("c")})
        order by c.kind <> 'HOMEROOM', c.name, c.id) from class c
      where u.id <> all(:viewer_hidden_whereabouts::uuid[]) and c.id = any(:viewer_children_classes::uuid[])
      and c.id in (select e.class_id from enrollment e
        where e.user_id = u.id and e.role = 'STUDENT' and ${current("e")})
      and exists (select from membership m where m.user_id = u.id and m.establishment_id = c.establishment_id
        and m.role = 'STUDENT' and ${current("m")})), '[]') as classes
  from "user" u
  where u.id = any(:viewer_children::uuid[]) and ${userVisible("u")} and (:child::uuid is null or u.id = :child::uuid)
  order by u.given_name, u.family_name, u.id`,
);
