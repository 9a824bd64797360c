import { current } from "../../domains/directory/current.visible.ts";
import { type EstablishmentRow, establishmentJson } from "../../domains/directory/establishments.queries.ts";
import { establishmentVisible } from "../../domains/directory/establishments.visible.ts";
import { userCard, type UserCardRow } from "../../domains/directory/users.queries.ts";
import { userVisible } from "../../domains/directory/users.visible.ts";
import { defineRead } from "../../platform/read/read.ts";

export interface CalendarSchoolRow {
  establishment: EstablishmentRow;
  children: UserCardRow[];
}

/** The establishments of the viewer, each with those of their children who learn there. */
export const readCalendarSchools = defineRead<CalendarSchoolRow>(
  "widget-school-calendar",
  `select ${establishmentJson("s")} as establishment, coalesce((
    select jsonb_agg(${userCard("u")} order by u.given_name, u.family_name, u.id) from "user" u
    where u.id = any(:viewer_children::uuid[]) and u.id <> all(:viewer_hidden_whereabouts::uuid[])
    and ${userVisible("u")} and exists (select from membership m
      where m.user_id = u.id and m.establishment_id = s.id and m.role = 'STUDENT' and ${current("m")})), '[]') as children
  from establishment s
  where s.id = any(:viewer_establishments::uuid[]) and ${establishmentVisible("s")}
  and (:establishment::uuid is null or s.id = :establishment::uuid)
  order by s.name, s.id`,
);
