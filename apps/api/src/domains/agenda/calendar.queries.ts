import { defineRead } from "../../platform/read/read.ts";
import type { CalendarKind, CalendarSource } from "./agenda.policy.ts";
import {
  calendarTold,
  calendarWritable,
  eventAudience,
  eventEditable,
  eventVisible,
} from "./agenda.visible.ts";
import type { RoleName } from "../directory/role.ts";
import type { EventCategoryName, EventStateName } from "./event-kinds.ts";

export interface CalendarRow {
  id: string;
  kind: CalendarKind;
  source: CalendarSource;
  name: string;
  /** The class, establishment or territory; none for a person's own. */
  placeName: string | null;
  classId: string | null;
  establishmentId: string | null;
  territoryId: string | null;
  timeZone: string;
  viewerCanWrite: boolean;
}

/** SQL of a `CalendarRow`, for an alias joined to its places. */
export const calendarJson = (
  c: string,
): string => `jsonb_build_object('id', ${c}.id, 'kind', ${c}.kind, 'source', ${c}.source,
  'name', ${c}.name, 'placeName', coalesce(k.name, case when ${c}.kind = 'ESTABLISHMENT' then s.name end, t.name),
  'classId', ${c}.class_id, 'establishmentId', ${c}.establishment_id, 'territoryId', ${c}.territory_id,
  'timeZone', coalesce(s.time_zone, :viewer_time_zone::text), 'viewerCanWrite', ${calendarWritable(c, "s")})`;

/** SQL: the joins to the places of a calendar, as "s", "k" and "t". */
export const calendarPlaces = (c: string): string =>
  `left join establishment s on s.id = ${c}.establishment_id left join class k on k.id = ${c}.class_id
  left join territory t on t.id = ${c}.territory_id`;

export interface CalendarOverview {
  calendar: CalendarRow;
  /** Of a calendar of another programme that is fetched. */
  fetchedAt: Date | null;
  problem: string | null;
  problemLine: number | null;
  /** Of a calendar of another programme that the viewer may take away. */
  eventCount: number | null;
}

/** The calendars that the viewer is told, and those over which they hold a mandate of their own. At most 300. */
export const readCalendars = defineRead<CalendarOverview>(
  "agenda-calendars",
  `select ${calendarJson("c")} as calendar, f.fetched_at as "fetchedAt",
    case when ${calendarWritable("c", "s")} then f.problem end as problem,
    case when ${calendarWritable("c", "s")} then f.problem_line end as "problemLine",
    case when c.source <> 'OWN' and ${calendarWritable("c", "s")}
      then (select count(*)::integer from event e where e.calendar_id = c.id) end as "eventCount"
  from calendar c ${calendarPlaces("c")} left join calendar_subscription f on f.calendar_id = c.id
  where (${calendarTold("c")} or c.establishment_id = any(:viewer_news_establishments::uuid[])
      or c.territory_id = any(:viewer_news_territories::uuid[]))
  order by c.kind <> 'PERSON', c.kind <> 'CLASS', coalesce(k.name, s.name, t.name), c.name, c.id limit 300`,
);

/** A calendar that the viewer is told, or may write. */
export const readCalendar = defineRead<{ calendar: CalendarRow }>(
  "agenda-calendar",
  `select ${calendarJson("c")} as calendar from calendar c ${calendarPlaces("c")}
  where c.id = :id::uuid and (${calendarTold("c")} or ${calendarWritable("c", "s")})`,
);

export interface EventRow {
  id: string;
  title: string;
  place: string;
  description: string;
  category: EventCategoryName;
  state: EventStateName;
  startsAt: Date;
  endsAt: Date;
  firstDay: string | null;
  lastDay: string | null;
  timeZone: string;
  rule: string | null;
  recurrenceOf: string | null;
  replacesAt: Date | null;
  calendarId: string;
  calendar: CalendarRow;
  roles: RoleName[];
  version: number;
  viewerCanEdit: boolean;
}

/** SQL: the roles that an audience names; none when it is for everybody. */
const rolesOf = (audience: string): string => `coalesce((
  select case when bool_or(n.role is null and n.relation = 'SELF') then '[]'
    else jsonb_agg(distinct case when n.relation = 'SELF' then n.role else 'GUARDIAN' end) end
  from audience_term n where n.audience_id = ${audience} and n.include), '[]')`;

/** An event that the viewer may read. */
export const readEvent = defineRead<EventRow>(
  "agenda-event",
  `select e.id, e.title, e.place, e.description, e.category, e.state, e.starts_at as "startsAt", e.ends_at as "endsAt",
    e.first_day::text as "firstDay", e.last_day::text as "lastDay", e.time_zone as "timeZone", e.rule,
    e.recurrence_of as "recurrenceOf", e.replaces_at as "replacesAt", e.calendar_id as "calendarId",
    ${calendarJson("c")} as calendar, ${rolesOf(eventAudience("e", "c"))} as roles, e.version, ${eventEditable("e", "c", "s")} as "viewerCanEdit"
  from event e join calendar c on c.id = e.calendar_id ${calendarPlaces("c")}
  where e.id = :id::uuid and ${eventVisible("e", "c", "s")}`,
);

export interface AgendaPlaceRow {
  kind: "CLASS" | "ESTABLISHMENT" | "TERRITORY";
  id: string;
  name: string;
  establishmentId: string | null;
  establishmentName: string | null;
  timeZone: string;
}

/** Where the viewer may write, besides their own agenda. At most 300. */
export const readAgendaPlaces = defineRead<AgendaPlaceRow>(
  "agenda-places",
  `select * from (
    select 'TERRITORY' as kind, t.id, t.name, null::uuid as "establishmentId",
      null::text as "establishmentName", :viewer_time_zone::text as "timeZone"
    from territory t where t.id = any(:viewer_news_territories::uuid[])
    union all
    select 'ESTABLISHMENT', s.id, s.name, s.id, null, s.time_zone from establishment s
    where s.id = any(:viewer_news_establishments::uuid[]) or s.territory_id = any(:viewer_news_territories::uuid[])
    union all
    select 'CLASS', k.id, k.name, k.establishment_id, s.name, s.time_zone
    from class k join establishment s on s.id = k.establishment_id join school_year y on y.id = k.school_year_id
    where k.id = any(:viewer_agenda_classes::uuid[])
      or (k.establishment_id = any(:viewer_news_establishments::uuid[]) and y.state = 'CURRENT')
  ) place where :search::text is null or normalize_name(name) like '%' || normalize_name(:search::text) || '%'
  order by kind desc, name, "establishmentName", id limit 300`,
);
