import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import type { Zone } from "../../platform/clock/zones.ts";
import { UserError } from "../../platform/errors/user-error.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import type { EventRow } from "./calendar.queries.ts";
import { change, placeOf, tell } from "./event-change.ts";
import type { EventContent } from "./event-content.ts";
import { EventEntity } from "./event.entity.ts";
import { writeOccurrences } from "./event-occurrences.service.ts";
import { occurrencesOf } from "./icalendar/occurrences.ts";
import { keptZone } from "./icalendar/kept-zones.ts";
import { ruleFromTime, ruleUntil, timesOfRule } from "./recurrence.ts";

interface Split {
  version: number;
  originalAt: Date;
}

type Times = Pick<EventContent, "startsAt" | "endsAt" | "firstDay" | "lastDay">;

/** From its first time on, it is the whole event that is meant. */
export const isFirstTime = (event: EventRow, at: Date): boolean => at.getTime() <= event.startsAt.getTime();

/** Ends a series before one of its times; that one and those after it go on as an event of their own, which says this. */
export async function splitSeries(
  manager: EntityManager,
  context: ViewerContext,
  viewer: Viewer,
  event: EventRow,
  { version, originalAt }: Split,
  content: Partial<EventContent>,
): Promise<string> {
  const { times, before } = await timeOf(manager, event, originalAt);
  const id = uuidv7();
  await manager.query(
    `insert into event (id, calendar_id, uid, audience_id, author_id, title, place, description, category, state,
      starts_at, ends_at, first_day, last_day, time_zone, time_zone_rules, rule, excluded, extra, updated_at)
    select $1::uuid, calendar_id, $1::uuid::text, audience_id, author_id, title, place, description, category, state,
      $3, $4, $5, $6, time_zone, time_zone_rules, $7,
      array(select one from unnest(excluded) one where one >= $2), array(select one from unnest(extra) one where one > $2), $8
    from event where id = $9`,
    [
      id,
      originalAt,
      times.startsAt,
      times.endsAt,
      times.firstDay,
      times.lastDay,
      event.rule && ruleFromTime(event.rule, before),
      context.now,
      event.id,
    ],
  );
  await manager.query(
    "update event set recurrence_of = $1::uuid, uid = $1::uuid::text where recurrence_of = $2 and replaces_at >= $3",
    [id, event.id, originalAt],
  );
  await shorten(manager, context, event, { version, originalAt });
  const rule =
    content.rule && timesOfRule(content.rule) === timesOfRule(event.rule)
      ? ruleFromTime(content.rule, before)
      : content.rule;
  await manager.update(EventEntity, { id }, { ...content, ...(rule !== undefined && { rule }) });
  if (isMoved(times, content)) await manager.delete(EventEntity, { recurrenceOf: id });
  const replacing = (await manager.query("select id from event where recurrence_of = $1", [id])) as {
    id: string;
  }[];
  await writeOccurrences(manager, [event.id, id, ...replacing.map((one) => one.id)], context.now);
  await tell(manager, context, viewer, "agenda.split", { ...placeOf(event), id });
  return id;
}

/** Takes away one time of a series with all those after it. */
export async function endSeriesBefore(
  manager: EntityManager,
  context: ViewerContext,
  viewer: Viewer,
  event: EventRow,
  { version, at }: { version: number; at: Date },
): Promise<void> {
  await timeOf(manager, event, at);
  await manager.query("delete from event where recurrence_of = $1 and replaces_at >= $2", [event.id, at]);
  await shorten(manager, context, event, { version, originalAt: at });
  await writeOccurrences(manager, [event.id], context.now);
  await tell(manager, context, viewer, "agenda.remove", placeOf(event));
}

async function shorten(
  manager: EntityManager,
  context: ViewerContext,
  event: EventRow,
  { version, originalAt }: Split,
): Promise<void> {
  const zone = await zoneOf(manager, event);
  const last =
    event.firstDay === null ? new Date(originalAt.getTime() - 1000) : dayText(zone.toWall(originalAt) - day);
  const rule = event.rule && ruleUntil(event.rule, last);
  await change(manager, context, event, version, { rule });
  await manager.query(
    `update event set excluded = array(select one from unnest(excluded) one where one < $2),
      extra = array(select one from unnest(extra) one where one < $2) where id = $1`,
    [event.id, originalAt],
  );
}

interface SeriesTime {
  times: Times;
  /** How often its rule has it come before that time, skipped times included. */
  before: number;
}

/** @throws NOT_FOUND when the event does not come at this time */
async function timeOf(manager: EntityManager, event: EventRow, originalAt: Date): Promise<SeriesTime> {
  const found = (await manager.query(
    `select from event_occurrence o where o.original_at = $2
      and (o.event_id = $1 or o.event_id in (select id from event where recurrence_of = $1))`,
    [event.id, originalAt],
  )) as unknown[];
  if (found.length === 0 || event.recurrenceOf !== null)
    throw new UserError("NOT_FOUND", "It does not take place then.", "originalAt");
  const zone = await zoneOf(manager, event);
  const schedule = { ...event, zone, excluded: [], extra: [] };
  const before = occurrencesOf(schedule, { from: event.startsAt, until: originalAt }).occurrences.length;
  const later = zone.toWall(originalAt) - zone.toWall(event.startsAt);
  if (event.firstDay === null || event.lastDay === null) {
    const endsAt = new Date(originalAt.getTime() + event.endsAt.getTime() - event.startsAt.getTime());
    return { before, times: { startsAt: originalAt, endsAt, firstDay: null, lastDay: null } };
  }
  const last = Date.parse(event.lastDay) + later;
  const times = {
    startsAt: originalAt,
    endsAt: zone.toInstant(last + day),
    firstDay: dayText(Date.parse(event.firstDay) + later),
    lastDay: dayText(last),
  };
  return { before, times };
}

async function zoneOf(manager: EntityManager, event: EventRow): Promise<Zone> {
  const [kept] = (await manager.query("select time_zone_rules as rules from event where id = $1", [
    event.id,
  ])) as { rules: string | null }[];
  return keptZone(event.timeZone, kept!.rules);
}

const day = 86_400_000;
/** A moment on the wall, as its day. */
const dayText = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

const isMoved = (times: Times, content: Partial<EventContent>): boolean =>
  content.startsAt !== undefined &&
  (content.startsAt.getTime() !== times.startsAt.getTime() ||
    (content.firstDay === null) !== (times.firstDay === null));
