import { enrollmentVisible } from "../directory/classes.visible.ts";

/** The twin of `canSeeBirthday`, for the alias of a "user". */
export const birthdayVisible = (user: string): string => `(
  exists (select from shown_birthday b where b.user_id = ${user}.id)
  and exists (select from enrollment e join class c on c.id = e.class_id
    where e.user_id = ${user}.id and e.class_id = any(:viewer_classes::uuid[])
    and ${enrollmentVisible("e", user, "c")}))`;
