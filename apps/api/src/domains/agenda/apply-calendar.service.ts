import type { EntityManager } from "typeorm";

import { publish } from "../../platform/events/publish.ts";
import { noticeOfAgenda } from "./agenda.facts.ts";
import { writeOccurrences } from "./event-occurrences.service.ts";
import type { ReadCalendar } from "./icalendar/read-calendar.ts";
import { type KeptEvent, type KnownEvent, type Merge, mergeCalendar } from "./merge-calendar.ts";

/** What bringing in a state of a calendar did. */
export interface Applied {
  added: number;
  changed: number;
  vanished: number;
  unchanged: number;
}

const knownEvents = `select e.id, e.uid, e.replaces_at as "replacesAt", e.title, e.place, e.starts_at as "startsAt",
  e.rule is not null as recurring, encode(e.content_hash, 'hex') as "contentHash",
  e.vanished_at is not null as vanished,
  greatest(e.ends_at, (select max(o.ends_at) from event_occurrence o where o.event_id = e.id)) as "lastEndsAt"
  from event e where e.calendar_id = $1`;

/**
 * Makes a calendar what another programme says that it is. The same again changes nothing. A calendar that lost all
 * its events is rather one that could not be made: null then, and everything stays.
 */
export async function applyCalendar(
  manager: EntityManager,
  calendarId: string,
  read: ReadCalendar,
  now: Date,
): Promise<Applied | null> {
  const [calendar] = (await manager.query("select kind from calendar where id = $1 for update", [
    calendarId,
  ])) as { kind: string }[];
  // It was taken away meanwhile.
  if (!calendar) return null;
  const known = (await manager.query(knownEvents, [calendarId])) as KnownEvent[];
  if (read.events.length === 0 && known.some((one) => !one.vanished)) return null;
  const merge = mergeCalendar(known, read, now);
  const lessons = read.timetable || calendar.kind === "CLASS";
  const kept = [...merge.added, ...merge.changed, ...merge.renamed];
  await keepEvents(manager, calendarId, kept, { category: lessons ? "LESSON" : "OTHER", now });
  const masters = await linkTimes(manager, calendarId);
  await forget(manager, merge, calendar.kind === "PERSON", now);
  const changed = new Set([...merge.added, ...merge.changed].map((one) => one.id));
  // A time that was replaced, or is no longer, changes when the others take place.
  if (kept.length + merge.gone.length > 0) for (const id of masters) changed.add(id);
  await writeOccurrences(manager, [...changed], now);
  if (kept.length + merge.gone.length > 0) await publish(manager, noticeOfAgenda(calendarId));
  return {
    added: merge.added.length,
    changed: merge.changed.length,
    vanished: merge.gone.length,
    unchanged: merge.unchanged,
  };
}

const columns = [
  "uid",
  "replaces_at",
  "title",
  "place",
  "description",
  "category",
  "state",
  "starts_at",
  "ends_at",
  "first_day",
  "last_day",
  "time_zone",
  "time_zone_rules",
  "rule",
  "excluded",
  "extra",
  "content_hash",
  "updated_at",
];

async function keepEvents(
  manager: EntityManager,
  calendarId: string,
  events: readonly KeptEvent[],
  { category, now }: { category: string; now: Date },
): Promise<void> {
  const rows = events.map(({ id, contentHash, event }) => ({
    id,
    calendar_id: calendarId,
    uid: event.uid,
    replaces_at: event.replacesAt,
    title: event.title,
    place: event.place,
    description: event.description,
    category,
    state: event.state,
    starts_at: event.startsAt,
    ends_at: event.endsAt,
    first_day: event.firstDay,
    last_day: event.lastDay,
    time_zone: event.zone.name,
    time_zone_rules: event.zone.rules,
    rule: event.rule,
    excluded: event.excluded,
    extra: event.extra,
    content_hash: `\\x${contentHash}`,
    updated_at: now,
  }));
  const names = ["id", "calendar_id", ...columns].join(", ");
  for (let from = 0; from < rows.length; from += 2000)
    await manager.query(
      `insert into event (${names}) select ${names} from jsonb_populate_recordset(null::event, $1::jsonb)
      on conflict (id) do update set ${columns.map((one) => `${one} = excluded.${one}`).join(", ")},
        vanished_at = null, version = event.version + 1`,
      [JSON.stringify(rows.slice(from, from + 2000))],
    );
}

/** Each time that replaces another knows of which event; answers these events. */
async function linkTimes(manager: EntityManager, calendarId: string): Promise<string[]> {
  await manager.query(
    `update event t set recurrence_of = m.id from event m
    where t.calendar_id = $1 and m.calendar_id = $1 and t.uid = m.uid and t.replaces_at is not null
      and m.replaces_at is null and t.recurrence_of is distinct from m.id`,
    [calendarId],
  );
  const rows = (await manager.query(
    "select distinct recurrence_of as id from event where calendar_id = $1 and recurrence_of is not null",
    [calendarId],
  )) as { id: string }[];
  return rows.map((row) => row.id);
}

/**
 * What is no longer there is cancelled, for all to see; in a person's own agenda it just goes. Of what came again, the
 * times that were stay, and those to come go.
 */
async function forget(manager: EntityManager, { gone }: Merge, own: boolean, now: Date): Promise<void> {
  const removed = gone.filter((one) => one.replacesAt !== null || (own && !one.recurring));
  await manager.query("delete from event where id = any($1::uuid[])", [idsOf(removed)]);
  await manager.query(
    `update event set vanished_at = $2, updated_at = $2, version = version + 1, state = 'CANCELLED'
    where id = any($1::uuid[])`,
    [idsOf(gone.filter(isSingle)), now],
  );
  const recurring = idsOf(gone.filter((one) => one.recurring));
  await manager.query(
    "update event set vanished_at = $2, updated_at = $2, version = version + 1, expanded_until = null where id = any($1::uuid[])",
    [recurring, now],
  );
  await manager.query("delete from event_occurrence where event_id = any($1::uuid[]) and starts_at > $2", [
    recurring,
    now,
  ]);
}

const idsOf = (some: KnownEvent[]): string[] => some.map((one) => one.id);
const isSingle = (one: KnownEvent): boolean => !one.recurring && one.replacesAt === null;
