import { current } from "./current.visible.ts";
import { userVisible } from "./users.visible.ts";

/** The twin of `canOpenRecord`, for the alias of a "user". */
export const recordVisible = (user: string): string => `(${userVisible(user)} and (
  ${user}.id = any(:viewer_children::uuid[])
  or (${user}.id <> all(:viewer_hidden_whereabouts::uuid[]) and exists (
    select from membership m where m.user_id = ${user}.id and m.role = 'STUDENT' and ${current("m")} and (
      ${user}.id = :viewer::uuid
      or m.establishment_id = any(:viewer_records_of::uuid[])
      or exists (select from enrollment e join class c on c.id = e.class_id
        where e.user_id = ${user}.id and e.role = 'STUDENT' and ${current("e")}
        and c.establishment_id = m.establishment_id and e.class_id = any(:viewer_teaches_as_teacher::uuid[])))))))`;
