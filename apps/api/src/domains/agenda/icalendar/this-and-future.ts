import { midnightOf } from "./date-values.ts";
import { type Budget, mostSteps, startsOf } from "./occurrences.ts";
import { most } from "./moments.ts";
import type { ReadEvent, Reading } from "./read-event.ts";
import { parseRule, type Rule } from "./rule.ts";
import { ruleUntil, shiftedRule } from "./shifted-rule.ts";

const day = 86_400_000;
/** Of a series without end that no rule says any more, the times that are written down. */
const farthest = 20 * 366 * day;

/** A series of a file, and the single times from which on it is another. */
interface Turning {
  first: ReadEvent;
  turns: ReadEvent[];
}

/** What a series is from one of its original times until the next turn. */
interface Part {
  first: ReadEvent;
  event: ReadEvent;
  from: number;
  until: number;
}

/**
 * From one of its times on, a series may be another (RANGE=THISANDFUTURE): it ends there, and what follows is a series
 * of its own. The original times that later changes name are those of the first series.
 */
export function splitSeries(readings: readonly Reading[]): ReadEvent[] {
  const budget = { steps: mostSteps };
  const parts = new Map<string, Part[]>();
  for (const [uid, turning] of turningSeries(readings)) parts.set(uid, partsOf(turning));
  return readings.flatMap(({ event, andFuture }) => {
    const own = parts.get(event.uid);
    if (!own) return [event];
    if (event.replacesAt === null)
      return [...untilTurn(own[0]!), ...own.map((part) => seriesOf(part, budget))];
    return andFuture ? [] : [inItsPart(event, own)];
  });
}

function turningSeries(readings: readonly Reading[]): Map<string, Turning> {
  const found = new Map<string, Turning>();
  for (const { event } of readings)
    if (event.replacesAt === null && event.rule !== null) found.set(event.uid, { first: event, turns: [] });
  for (const { event, andFuture } of readings) if (andFuture) found.get(event.uid)?.turns.push(event);
  return new Map([...found].filter(([, { turns }]) => turns.length > 0));
}

function partsOf({ first, turns }: Turning): Part[] {
  const begins = turns.map((event) => ({ event, from: +event.replacesAt! }));
  begins.sort((one, other) => one.from - other.from);
  return begins.map((one, at) => ({ ...one, first, until: begins[at + 1]?.from ?? Infinity }));
}

/** The series as it was, when it was at all. */
function untilTurn({ first, from }: Part): ReadEvent[] {
  if (from <= +first.startsAt) return [];
  const isBefore = (one: Date): boolean => +one < from;
  const rule = ruleUntil(first.rule!, new Date(from - 1000));
  return [{ ...first, rule, excluded: first.excluded.filter(isBefore), extra: first.extra.filter(isBefore) }];
}

function seriesOf(part: Part, budget: Budget): ReadEvent {
  const { first, event, from, until } = part;
  const within = (dates: readonly Date[]): Date[] =>
    dates.filter((one) => +one > from && +one < until).map((one) => later(part, +one));
  const { zone } = first;
  const own = { ...event, zone, uid: uidOf(part), replacesAt: null, excluded: within(first.excluded) };
  const original = parseRule(first.rule!) as Rule;
  const rule = shiftedRule(original, first.rule!, shiftOf(part));
  if (rule === null)
    return { ...own, rule, extra: [...within(first.extra), ...within(timesOf(part, original, budget))] };
  const last = lastOf(part, original, budget);
  return {
    ...own,
    rule: last === Infinity ? rule : ruleUntil(rule, later(part, last)),
    extra: within(first.extra),
  };
}

/** The last original time that a part may have. */
function lastOf({ first, until }: Part, rule: Rule, budget: Budget): number {
  if (until !== Infinity) return until - 1000;
  if (rule.count !== null) return [...startsOf(first, rule, first.startsAt, budget)].at(-1)!;
  if (rule.until === null) return Infinity;
  return rule.until.utc ? rule.until.at : +first.zone.toInstant(rule.until.at);
}

function timesOf({ first, from, until }: Part, rule: Rule, budget: Budget): Date[] {
  const times: Date[] = [];
  for (const at of startsOf(first, rule, new Date(from), budget)) {
    if (at >= Math.min(until, from + farthest) || times.length >= most) break;
    if (at >= from) times.push(new Date(at));
  }
  return times;
}

function inItsPart(event: ReadEvent, parts: readonly Part[]): ReadEvent {
  const at = +event.replacesAt!;
  const part = parts.findLast((one) => one.from <= at);
  return part ? { ...event, uid: uidOf(part), replacesAt: later(part, at) } : event;
}

const uidOf = ({ first, from }: Part): string =>
  `${first.uid.slice(0, 400).toWellFormed()} ${new Date(from).toISOString()}`;

/** An original time, as much later as the first one of its part. */
const later = (part: Part, at: number): Date =>
  part.first.zone.toInstant(part.first.zone.toWall(new Date(at)) + shiftOf(part).whole);

function shiftOf({ first, event, from }: Part): { whole: number; days: number; isClock: boolean } {
  const was = first.zone.toWall(new Date(from));
  const is = first.zone.toWall(event.startsAt);
  return {
    whole: is - was,
    days: (midnightOf(is) - midnightOf(was)) / day,
    isClock: (is - was) % day !== 0,
  };
}
