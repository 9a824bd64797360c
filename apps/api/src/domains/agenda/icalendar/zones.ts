import ICAL from "ical.js";

import { knownZone } from "./zone-names.ts";

/**
 * A time zone. Hours of a wall are numbers here: the milliseconds of that date and hour if it were UTC.
 */
export interface Zone {
  name: string;
  /** The VTIMEZONE of a zone that only its file knows. */
  rules: string | null;
  toInstant(wall: number): Date;
  toWall(instant: Date): number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(name: string): Intl.DateTimeFormat {
  let formatter = formatters.get(name);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(name, formatter);
  }
  return formatter;
}

function wallOf(name: string, instant: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatterOf(name).formatToParts(instant)) parts[type] = value;
  const year = parts["era"] === "BC" ? 1 - Number(parts["year"]) : Number(parts["year"]);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts["month"]) - 1, Number(parts["day"]));
  wall.setUTCHours(Number(parts["hour"]), Number(parts["minute"]), Number(parts["second"]));
  return wall.getTime();
}

const quarter = 900_000;
const mostKnown = 20_000;

/** What a zone adds to UTC. No clock changes within a quarter of an hour, and lessons share their hours. */
function offsetsOf(name: string): (instant: number) => number {
  const known = new Map<number, number>();
  return (instant) => {
    const from = Math.floor(instant / quarter) * quarter;
    let offset = known.get(from);
    if (offset === undefined) {
      if (known.size >= mostKnown) known.clear();
      known.set(from, (offset = wallOf(name, from) - from));
    }
    return offset;
  };
}

/** Of an hour that a change of clocks skips, the one after; of one that comes twice, the first. */
function instantOf(offsetAt: (instant: number) => number, wall: number): Date {
  const day = 86_400_000;
  const [before, after] = [offsetAt(wall - day), offsetAt(wall + day)];
  if (before === after) return new Date(wall - before);
  const right = [wall - before, wall - after].filter((instant) => instant + offsetAt(instant) === wall);
  return new Date(right.length > 0 ? Math.min(...right) : wall - before);
}

const zones = new Map<string, Zone>();

function namedZone(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    const offsetAt = offsetsOf(name);
    zone = {
      name,
      rules: null,
      toWall: (instant) => instant.getTime() + offsetAt(instant.getTime()),
      toInstant: (wall) => instantOf(offsetAt, wall),
    };
    zones.set(name, zone);
  }
  return zone;
}

/** The zone that everybody knows by this name, or null. */
export function zoneNamed(written: string): Zone | null {
  const name = knownZone(written);
  return name === null ? null : namedZone(name);
}

/** Changes of clocks that the zones of a file describe, all together. */
export const mostRules = 100;

/** A zone that a file describes. Rules that change clocks more often than yearly are none. */
export function zoneOfRules(name: string, rules: string): Zone | null {
  try {
    const component = new ICAL.Component(ICAL.parse(rules) as unknown[]);
    const parts = component.getAllSubcomponents();
    if (parts.length === 0 || parts.length > mostRules || !parts.every(changesYearly)) return null;
    const timezone = new ICAL.Timezone({ component, tzid: name });
    const offsetOf = (wall: number): number =>
      1000 * timezone.utcOffset(ICAL.Time.fromJSDate(new Date(wall), true));
    offsetOf(Date.UTC(2026, 0, 1));
    const toInstant = (wall: number): Date => new Date(wall - offsetOf(wall));
    return {
      name,
      rules,
      toInstant,
      toWall: (instant) => {
        const guess = instant.getTime() + offsetOf(instant.getTime());
        return instant.getTime() + offsetOf(guess);
      },
    };
  } catch {
    return null;
  }
}

/** Clocks change on a few days of one month; no event is told of before 1970, where some programmes begin to count. */
function changesYearly(part: ICAL.Component): boolean {
  const start = part.getFirstPropertyValue("dtstart");
  if (!(start instanceof ICAL.Time) || start.year <= 1500) return false;
  const rules = part.getAllProperties("rrule").map((one) => one.getFirstValue());
  if (rules.length > 0 && start.year < 1970) start.year = 1970;
  return rules.length < 2 && rules.every(isYearly) && part.getAllProperties("rdate").length < mostRules;
}

const mostOfPart: Readonly<Record<string, number>> = { BYMONTH: 1, BYDAY: 1, BYMONTHDAY: 7 };

function isYearly(rule: unknown): boolean {
  if (!(rule instanceof ICAL.Recur) || rule.freq !== "YEARLY") return false;
  const parts = Object.entries(rule.parts as Record<string, unknown[]>);
  return (
    parts.every(([name, values]) => values.length <= (mostOfPart[name] ?? 0)) &&
    (parts.length === 0 || "BYMONTH" in rule.parts)
  );
}

const kept = new Map<string, Zone>();
const mostKept = 200;

/** The zone of something that was kept: understood once for all events that have it. */
export function keptZone(name: string, rules: string | null): Zone {
  const key = `${name}\n${rules ?? ""}`;
  let zone = kept.get(key);
  if (!zone) {
    if (kept.size >= mostKept) kept.clear();
    zone = (rules === null ? zoneNamed(name) : zoneOfRules(name, rules)) ?? namedZone("Europe/Paris");
    kept.set(key, zone);
  }
  return zone;
}
