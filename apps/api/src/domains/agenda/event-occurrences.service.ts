import type { DataSource, EntityManager } from "typeorm";

import { type Budget, mostSteps, type Occurrence, occurrencesOf } from "./icalendar/occurrences.ts";
import type { ReadEvent } from "./icalendar/read-event.ts";
import { keptZone } from "./icalendar/kept-zones.ts";

const day = 86_400_000;

/** Repetitions are written down from a year ago until two years from now; later ones when their time comes. */
export const occurrenceWindow = (now: Date): { from: Date; until: Date } => ({
  from: new Date(now.getTime() - 400 * day),
  until: new Date(now.getTime() + 800 * day),
});

/** Times that the events of one calendar of another programme have at most, all together. */
export const mostTimes = 20_000;

/** The line of the event with which a calendar has too many times; null when it has not. */
export function lineOfTooMany(events: readonly ReadEvent[], now: Date): number | null {
  const budget: Budget = { steps: mostSteps };
  const window = occurrenceWindow(now);
  let times = 0;
  for (const event of events) {
    times += occurrencesOf(event, window, budget).occurrences.length;
    if (times > mostTimes || budget.steps <= 0) return event.line;
  }
  return null;
}

interface StoredEvent {
  id: string;
  calendarId: string;
  replacesAt: Date | null;
  startsAt: Date;
  endsAt: Date;
  firstDay: string | null;
  lastDay: string | null;
  timeZone: string;
  timeZoneRules: string | null;
  rule: string | null;
  excluded: Date[];
  extra: Date[];
  /** Times that other events replace. */
  replaced: Date[];
}

const stored = `select e.id, e.calendar_id as "calendarId", e.replaces_at as "replacesAt", e.starts_at as "startsAt",
  e.ends_at as "endsAt", e.first_day::text as "firstDay", e.last_day::text as "lastDay", e.time_zone as "timeZone",
  e.time_zone_rules as "timeZoneRules", e.rule, e.excluded, e.extra,
  array(select o.replaces_at from event o where o.recurrence_of = e.id) as replaced from event e`;

/** Writes down anew when these events take place. */
export async function writeOccurrences(
  manager: EntityManager | DataSource,
  eventIds: readonly string[],
  now: Date,
): Promise<void> {
  const events = (await manager.query(`${stored} where e.id = any($1::uuid[])`, [eventIds])) as StoredEvent[];
  const window = occurrenceWindow(now);
  // Hostile rules of one calendar take nothing from the others.
  const budgets = new Map<string, Budget>();
  const rows: object[] = [];
  const endless: string[] = [];
  for (const event of events) {
    const budget = budgets.get(event.calendarId) ?? { steps: mostSteps };
    budgets.set(event.calendarId, budget);
    const expansion = expand(event, window, budget);
    if (expansion.endless) endless.push(event.id);
    for (const one of expansion.occurrences)
      rows.push({
        event_id: event.id,
        calendar_id: event.calendarId,
        original_at: event.replacesAt ?? one.originalAt,
        starts_at: one.startsAt,
        ends_at: one.endsAt,
        first_day: one.firstDay,
        last_day: one.lastDay,
      });
  }
  await manager.query("delete from event_occurrence where event_id = any($1::uuid[])", [eventIds]);
  await manager.query(
    "insert into event_occurrence select * from jsonb_populate_recordset(null::event_occurrence, $1::jsonb)",
    [JSON.stringify(rows)],
  );
  await manager.query(
    `update event set expanded_until = case when id = any($2::uuid[]) then $3::timestamptz end where id = any($1::uuid[])`,
    [eventIds, endless, window.until],
  );
}

function expand(
  event: StoredEvent,
  window: { from: Date; until: Date },
  budget: Budget,
): { occurrences: Occurrence[]; endless: boolean } {
  const zone = keptZone(event.timeZone, event.timeZoneRules);
  return occurrencesOf({ ...event, zone, excluded: [...event.excluded, ...event.replaced] }, window, budget);
}

/** Writes down more of the repetitions that go on, as time passes; so many events at a time. */
export async function extendOccurrences(database: DataSource, now: Date, most = 500): Promise<number> {
  const soon = new Date(now.getTime() + 700 * day);
  const rows = (await database.query(
    "select id from event where expanded_until < $1 order by expanded_until limit $2",
    [soon, most],
  )) as { id: string }[];
  if (rows.length > 0)
    await database.transaction((manager) =>
      writeOccurrences(
        manager,
        rows.map((row) => row.id),
        now,
      ),
    );
  return rows.length;
}
