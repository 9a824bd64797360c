import type { Zone } from "../../../platform/clock/zones.ts";
import { isoDay } from "./date-values.ts";
import { parseRule, type Rule } from "./rule.ts";
import { daysOfPeriod, periodAt } from "./rule-days.ts";

const day = 86_400_000;

/** When something takes place, and how it comes again. */
export interface Schedule {
  startsAt: Date;
  endsAt: Date;
  /** Of whole days, the first and the last one, included. */
  firstDay: string | null;
  lastDay: string | null;
  zone: Zone;
  rule: string | null;
  excluded: readonly Date[];
  extra: readonly Date[];
}

export interface Occurrence {
  originalAt: Date;
  startsAt: Date;
  endsAt: Date;
  firstDay: string | null;
  lastDay: string | null;
}

/** Steps that are left for all the rules of a calendar together: hostile rules end there. A step is a day looked at. */
export interface Budget {
  steps: number;
}

/** Occurrences that one event has at most: more than a calendar may have, so that none is left out unsaid. */
export const mostOccurrences = 20_001;
/** What looking for the days of one period costs, as the days of it that may be looked at. */
const stepsOf = { DAILY: 1, WEEKLY: 2, MONTHLY: 10, YEARLY: 40 } as const;
/** Of a calendar with as many times as it may have, and the days between them. */
export const mostSteps = 400_000;
/** Rules that reach nothing for so many periods reach nothing. */
const mostIdle = 500;

export interface Expansion {
  occurrences: Occurrence[];
  /** Whether it may go on after the window. */
  endless: boolean;
}

/** The times of an event that begin within a window; of an event that comes once, that one time whenever it is. */
export function occurrencesOf(
  event: Schedule,
  window: { from: Date; until: Date },
  budget: Budget = { steps: mostSteps },
): Expansion {
  const rule = event.rule === null ? null : parseRule(event.rule);
  const starts = new Set<number>();
  let endless = false;
  if (rule === null || typeof rule === "string") starts.add(event.startsAt.getTime());
  else endless = addStarts(starts, event, rule, window, budget);
  for (const one of event.extra) starts.add(one.getTime());
  for (const one of event.excluded) starts.delete(one.getTime());
  const occurrences = [...starts].sort((one, other) => one - other).slice(0, mostOccurrences);
  return { occurrences: occurrences.map((start) => occurrenceAt(event, start)), endless };
}

function addStarts(
  starts: Set<number>,
  event: Schedule,
  rule: Rule,
  window: { from: Date; until: Date },
  budget: Budget,
): boolean {
  for (const at of startsOf(event, rule, window.from, budget)) {
    if (at >= window.until.getTime() || starts.size >= mostOccurrences) return true;
    if (at >= window.from.getTime()) starts.add(at);
  }
  return false;
}

/** When what a rule says begins, in order. Of an endless one, times long before a moment are passed over. */
export function* startsOf(event: Schedule, rule: Rule, from: Date, budget: Budget): Generator<number, void> {
  const { zone } = event;
  const start = zone.toWall(event.startsAt);
  // What begins is the first time, whether or not its rule says so.
  yield event.startsAt.getTime();
  let left = rule.count === null ? Infinity : rule.count - 1;
  let idle = 0;
  const passed = rule.count === null ? periodAt(rule, start, from.getTime()) : 0;
  for (let index = passed; idle < mostIdle && budget.steps > 0; index++) {
    budget.steps -= stepsOf[rule.frequency];
    const walls = wallsOf(rule, start, index, budget).filter((wall) => wall > start);
    idle = walls.length === 0 ? idle + 1 : 0;
    for (const wall of walls) {
      const at = zone.toInstant(wall).getTime();
      if (left-- <= 0 || isOver(rule, wall, at)) return;
      yield at;
    }
  }
}

const isOver = ({ until }: Rule, wall: number, at: number): boolean =>
  until !== null && (until.utc ? at : wall) > until.at;

/** The hours of a day at which a rule has something begin; that of its begin when it says none. */
export function clocksOf({ hours, minutes, seconds }: Rule, start: number): number[] {
  const clock = ((start % day) + day) % day;
  const saidOr = (said: number[], unit: number, most: number): number[] =>
    said.length > 0 ? said : [Math.floor(clock / unit) % most];
  return saidOr(hours, 3_600_000, 24).flatMap((hour) =>
    saidOr(minutes, 60_000, 60).flatMap((minute) =>
      saidOr(seconds, 1000, 60).map((second) => 1000 * (3600 * hour + 60 * minute + second) + (clock % 1000)),
    ),
  );
}

/** The begins of one period, on the wall. */
function wallsOf(rule: Rule, start: number, index: number, budget: Budget): number[] {
  const clocks = clocksOf(rule, start);
  const walls = daysOfPeriod(rule, start, index).flatMap((midnight) =>
    clocks.map((clock) => midnight + clock),
  );
  budget.steps -= walls.length;
  walls.sort((one, other) => one - other);
  if (rule.positions.length === 0) return walls;
  const chosen = rule.positions.map((one) => walls.at(one > 0 ? one - 1 : one));
  return [...new Set(chosen)].filter((one) => one !== undefined).sort((one, other) => one - other);
}

/** It keeps its length on the wall: a day of 23 hours is a whole day too. */
function occurrenceAt(event: Schedule, start: number): Occurrence {
  const { zone, firstDay, lastDay } = event;
  const startsAt = new Date(start);
  if (firstDay === null || lastDay === null) {
    const endsAt = new Date(start + event.endsAt.getTime() - event.startsAt.getTime());
    return { originalAt: startsAt, startsAt, endsAt, firstDay, lastDay };
  }
  const wall = zone.toWall(startsAt);
  const days = Math.round((Date.parse(lastDay) - Date.parse(firstDay)) / day);
  const lastWall = wall + days * day;
  return {
    originalAt: startsAt,
    startsAt,
    endsAt: zone.toInstant(lastWall + day),
    firstDay: isoDay(wall),
    lastDay: isoDay(lastWall),
  };
}
