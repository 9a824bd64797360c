import { midnightOf, parseDate, parseOffset, type WrittenDate } from "./date-values.ts";
import type { ContentLine } from "./content-lines.ts";
import { datesIn, valueOf } from "./property.ts";
import { parseRule, type Rule } from "./rule.ts";
import { daysOfPeriod } from "./rule-days.ts";

/** Changes of clocks that the zones of a file describe, all together. */
export const mostRules = 100;

/** One kind of hour of a zone: from when on it is told, and how far from UTC. */
interface Observance {
  /** `STANDARD` or `DAYLIGHT`. */
  kind: string;
  /** On the wall, by the hour that was told before. */
  start: number;
  from: number;
  to: number;
  rule: Rule | null;
  further: WrittenDate[];
}

interface Change {
  at: number;
  from: number;
  to: number;
}

/** No event is told of before this year, in which some programmes begin to count, nor after the other. */
const years = { from: 1970, until: 2100 };

/** What a zone that a file describes adds to UTC. Rules that change clocks more often than yearly are none. */
export function ownOffsets(text: readonly string[]): ((instant: number) => number) | null {
  const observances = observancesOf(text);
  if (observances === null || observances.length > mostRules) return null;
  const changes = observances
    .flatMap((one) => changesOf(one, observances))
    .sort((one, other) => one.at - other.at);
  return changes.length === 0 ? null : (instant) => offsetAt(changes, instant);
}

/** Before the first change, that from which it changes. */
function offsetAt(changes: readonly Change[], instant: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]!.at <= instant) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? changes[0]!.from : changes[low - 1]!.to;
}

/** The parts of a VTIMEZONE, each with the lines that stand in it; null when one of them cannot be understood. */
function observancesOf(text: readonly string[]): Observance[] | null {
  const parts: { kind: string; lines: ContentLine[] }[] = [];
  for (const one of text) {
    const name = /^[A-Za-z-]{1,40}(?=[:;])/.exec(one)?.[0].toUpperCase() ?? "";
    const line = { line: 0, name, text: one };
    if (name === "BEGIN") parts.push({ kind: valueOf(line).trim().toUpperCase(), lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  const found = parts
    .filter(({ kind }) => kind === "STANDARD" || kind === "DAYLIGHT")
    .map(({ kind, lines }) => observanceOf(kind, lines));
  return found.every((one) => one !== null) ? found : null;
}

function observanceOf(kind: string, lines: readonly ContentLine[]): Observance | null {
  const all = (name: string): ContentLine[] => lines.filter((one) => one.name === name);
  const [startLine] = all("DTSTART");
  const start = startLine && parseDate(datesIn(startLine).dates[0] ?? "");
  const from = parseOffset(valueOf(all("TZOFFSETFROM")[0]).trim());
  const to = parseOffset(valueOf(all("TZOFFSETTO")[0]).trim());
  const rules = all("RRULE").map((one) => parseRule(valueOf(one)));
  const dates = all("RDATE").flatMap((one) => datesIn(one).dates);
  if (!start || from === null || to === null || rules.length > 1 || dates.length >= mostRules) return null;
  const [rule = null] = rules;
  if (typeof rule === "string" || (rule && !isYearly(rule))) return null;
  const further = dates.map(parseDate).filter((one) => one !== null);
  return { kind, start: start.wall, from, to, rule, further };
}

/** Clocks change on a few days of one month. */
const isYearly = (rule: Rule): boolean =>
  rule.frequency === "YEARLY" &&
  rule.days.length <= 1 &&
  rule.monthDays.length <= 7 &&
  rule.months.length <= 1 &&
  (rule.months.length === 1 || rule.days.length + rule.monthDays.length === 0) &&
  [rule.yearDays, rule.weeks, rule.hours, rule.minutes, rule.seconds, rule.positions].every(
    (one) => one.length === 0,
  );

/** A rule ends where another for the same kind of hour begins, also when it does not say so itself. */
function changesOf(observance: Observance, others: readonly Observance[]): Change[] {
  const { kind, start, from, to, rule, further } = observance;
  const later = others.filter((one) => one.kind === kind && one.start > start);
  const end = Math.min(...later.map((one) => one.start));
  const ruled = rule === null ? [start] : onsetsOf(observance, rule).filter((wall) => wall < end);
  const instants = ruled.map((wall) => wall - from);
  const clock = start - midnightOf(start);
  for (const { wall, isDay, offset } of further) instants.push(wall + (isDay ? clock : 0) - (offset ?? from));
  return instants.map((at) => ({ at, from, to }));
}

/** The hours of the wall at which a rule changes clocks. */
function onsetsOf({ start, from }: Observance, rule: Rule): number[] {
  const first = new Date(start);
  if (first.getUTCFullYear() < years.from) first.setUTCFullYear(years.from);
  const clock = start - midnightOf(start);
  const onsets: number[] = [];
  for (let index = 0; first.getUTCFullYear() + index * rule.interval <= years.until; index++)
    for (const midnight of daysOfPeriod(rule, first.getTime(), index)) {
      const wall = midnight + clock;
      if (rule.until !== null && (rule.until.utc ? wall - from : wall) > rule.until.at) return onsets;
      if (wall >= start && (rule.count === null || onsets.length < rule.count)) onsets.push(wall);
    }
  return onsets;
}
