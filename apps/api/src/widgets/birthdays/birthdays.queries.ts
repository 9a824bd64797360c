import { birthdayVisible } from "../../domains/birthdays/birthdays.visible.ts";
import { userCard, type UserCardRow } from "../../domains/directory/users.queries.ts";
import { defineRead } from "../../platform/read/read.ts";

export interface BirthdayRow {
  user: UserCardRow;
  day: number;
  month: number;
  daysUntil: number;
  classNames: string[];
}

/** The same day so many years later: 29 February is kept on the 28th where there is none. */
const yearsLater = (years: string): string => `(p.birth_date + make_interval(years => ${years}))::date`;
const thisYear = `extract(year from :today::date)::int - extract(year from p.birth_date)::int`;

/** Whose birthday comes within some days, among those who show it to the viewer. The year of birth never leaves. */
export const readBirthdays = defineRead<BirthdayRow>(
  "widget-birthdays",
  `select ${userCard("u")} as user, extract(day from near.on_day)::int as day,
    extract(month from near.on_day)::int as month, near.on_day - :today::date as "daysUntil",
    array(select distinct c.name from enrollment e join class c on c.id = e.class_id
      where e.user_id = u.id and c.id = any(:viewer_classes::uuid[])
      and e.starts_on <= :today::date and (e.ends_on is null or e.ends_on >= :today::date)
      order by c.name) as "classNames"
  from shown_birthday b join "user" u on u.id = b.user_id join user_private p on p.user_id = u.id,
  lateral (select case when ${yearsLater(thisYear)} >= :today::date then ${yearsLater(thisYear)}
    else ${yearsLater(`${thisYear} + 1`)} end as on_day) near
  where b.user_id in (select e.user_id from enrollment e where e.class_id = any(:viewer_classes::uuid[]))
  and near.on_day <= :today::date + :days::int and ${birthdayVisible("u")}
  order by near.on_day, u.given_name, u.family_name, u.id limit 30`,
);
