import { knownZone } from "./zone-names.ts";

/** A time zone. Hours of a wall are numbers here: the milliseconds of that date and hour if it were UTC. */
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
  if (!zone) zones.set(name, (zone = zoneOf(name, null, offsetsOf(name))));
  return zone;
}

/** A zone by what it adds to UTC. */
export const zoneOf = (name: string, rules: string | null, offsetAt: (instant: number) => number): Zone => ({
  name,
  rules,
  toWall: (instant) => instant.getTime() + offsetAt(instant.getTime()),
  toInstant: (wall) => instantOf(offsetAt, wall),
});

/** The zone that everybody knows by this name, or null. */
export function zoneNamed(written: string): Zone | null {
  const name = knownZone(written);
  return name === null ? null : namedZone(name);
}
