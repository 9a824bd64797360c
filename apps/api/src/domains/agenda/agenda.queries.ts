import { childrenInAudience, inAudience } from "../audiences/audience.visible.ts";
import { type UserCardRow, userCard } from "../directory/users.queries.ts";
import { userVisible } from "../directory/users.visible.ts";
import { defineRead } from "../../platform/read/read.ts";
import { calendarTold, calendarWritable, eventAudience, eventEditable } from "./agenda.visible.ts";
import { calendarJson, calendarPlaces, type CalendarRow } from "./calendar.queries.ts";
import type { EventCategoryName, EventStateName } from "./event-kinds.ts";

/** Occurrences that one answer holds at most. */
export const mostEntries = 3000;

export interface EntryRow {
  eventId: string;
  originalAt: Date;
  title: string;
  place: string;
  description: string;
  category: EventCategoryName;
  state: EventStateName;
  startsAt: Date;
  endsAt: Date;
  firstDay: string | null;
  lastDay: string | null;
  recurring: boolean;
  calendar: CalendarRow;
  children: UserCardRow[];
  updatedAt: Date;
  viewerCanEdit: boolean;
}

/** Calendars that the viewer is told: each index leads to its own, among those of a country. */
const told = ["PERSON", "CLASS", "ESTABLISHMENT", "TERRITORY"] as const;
const toldOf: Record<(typeof told)[number], string> = {
  PERSON: "c.user_id = :viewer::uuid",
  CLASS: "c.class_id = any(:viewer_told_classes::uuid[])",
  ESTABLISHMENT: "c.establishment_id = any(:viewer_told_in::uuid[])",
  TERRITORY: "c.territory_id = any(:viewer_told_around::uuid[])",
};
const toldCalendars = told
  .map((kind) => `select c.id, false as whole from calendar c where c.kind = '${kind}' and ${toldOf[kind]}`)
  .join(" union all ");
const askedCalendars = `select c.id, ${calendarWritable("c", "s")} as whole
  from calendar c left join establishment s on s.id = c.establishment_id
  where c.id = any(:calendars::uuid[]) and (${calendarTold("c")} or ${calendarWritable("c", "s")})`;

const isWithin = `case when o.first_day is not null
  then o.first_day <= :lastDay::date and o.last_day >= :firstDay::date
  else o.starts_at < :until::timestamptz and (o.ends_at > :from::timestamptz or o.starts_at >= :from::timestamptz) end`;

/** Each audience is asked once, however many events it has. */
const entriesOf = (calendars: string): string => `with asked as materialized (
    ${calendars}
  ), found as materialized (
    select o.*, ${eventAudience("e", "c")} as audience_id, asked.whole
    from asked join calendar c on c.id = asked.id join event_occurrence o on o.calendar_id = c.id
      join event e on e.id = o.event_id
    where o.ends_at >= :from::timestamptz - interval '1 day' and o.starts_at < :until::timestamptz + interval '1 day'
      and ${isWithin}
  ), meant as materialized (
    select a.id, ${inAudience("a.id")} as holds,
      coalesce((select jsonb_agg(${userCard("u")} order by u.given_name, u.id) from "user" u
        where u.id = any(${childrenInAudience("a.id")}) and ${userVisible("u")}), '[]') as children
    from audience a where a.id in (select audience_id from found)
  )
  select e.id as "eventId", o.original_at as "originalAt", e.title, e.place, e.description, e.category, e.state,
    o.starts_at as "startsAt", o.ends_at as "endsAt", o.first_day::text as "firstDay", o.last_day::text as "lastDay",
    (e.rule is not null or e.recurrence_of is not null or e.extra <> '{}') as recurring,
    ${calendarJson("c")} as calendar, coalesce(m.children, '[]') as children,
    e.updated_at as "updatedAt",
    ${eventEditable("e", "c", "s")} as "viewerCanEdit"
  from found o join event e on e.id = o.event_id join calendar c on c.id = o.calendar_id ${calendarPlaces("c")}
    left join meant m on m.id = o.audience_id
  where (c.kind = 'PERSON' or o.whole or m.holds)
    and (:child::uuid is null or m.children @> jsonb_build_array(jsonb_build_object('id', :child::uuid)))
  order by o.starts_at, o.ends_at, e.title, e.id, o.original_at limit ${mostEntries}`;

/** What stands in the viewer's agenda from a moment to another. */
export const readAgenda = defineRead<EntryRow>("agenda", entriesOf(toldCalendars));

/** The same of calendars that are asked by their ids: of one that the viewer writes, also what is for others. */
export const readCalendarEntries = defineRead<EntryRow>("agenda-of-calendars", entriesOf(askedCalendars));
