import { type Zone, zoneNamed } from "../../../platform/clock/zones.ts";
import type { ContentLine } from "./content-lines.ts";
import { type Duration, midnightOf, parseDate, parseDuration, type WrittenDate } from "./date-values.ts";
import type { CalendarProblemName, Problem } from "./problems.ts";
import { datesIn } from "./property.ts";

const day = 86_400_000;

/** Says in which zone a date is that names one, and in which when it names none. */
export interface Zones {
  /** Of a name that nobody knows, the fallback; the line at which it stands is told. */
  named(tzid: string, line: number): Zone;
  /** The zone in which times of an event of this name are replaced. */
  ofReplaced(uid: string): Zone | null;
  fallback: Zone;
}

/** A date of a file, with or without an hour. */
export interface Moment {
  /** Of a day without hour, midnight of the wall. */
  wall: number;
  at: Date;
  zone: Zone;
  isDay: boolean;
  utc: boolean;
  /** The end of the period that begins there, where one is said. */
  until: Date | null;
}

/** Of the dates of one property. */
export const most = 2000;

/** Thrown where an event cannot be read, with its line. */
export class Unreadable extends Error {
  readonly problem: Problem;
  constructor(code: CalendarProblemName, line: number) {
    super(code);
    this.problem = { code, line };
  }
}

/** The date of a property that an event cannot do without. @throws when it is none */
export function momentOf(line: ContentLine, zones: Zones): Moment {
  const [moment] = readDates(line, zones, null);
  if (!moment) throw new Unreadable("BAD_DATE", line.line);
  return moment;
}

/** The dates of properties; those that are none are left out, and told. Without a zone they are in that of the begin. */
export function momentsOf(
  lines: readonly ContentLine[],
  zones: Zones,
  start: Moment,
  left: Problem[],
): Moment[] {
  const moments: Moment[] = [];
  for (const line of lines) {
    const read = readDates(line, zones, start);
    if (read.includes(null)) left.push({ code: "BAD_DATE", line: line.line });
    moments.push(...read.filter((one) => one !== null));
  }
  return moments.slice(0, most);
}

function readDates(line: ContentLine, zones: Zones, start: Moment | null): (Moment | null)[] {
  const { zone: tzid, isDay, dates } = datesIn(line);
  const zone = tzid === null ? (start?.zone ?? zones.fallback) : zones.named(tzid, line.line);
  return dates.slice(0, most).map((date) => readDate(date, { zone, isDay }));
}

/** A date, or a period from one: `20260907T080000Z/PT1H`. */
function readDate(text: string, property: { zone: Zone; isDay: boolean }): Moment | null {
  const [from, to] = text.split("/") as [string, string?];
  const written = parseDate(from);
  if (written === null) return null;
  const isDay = written.isDay || property.isDay;
  const utc = !isDay && written.offset === 0;
  const zone = utc ? zoneNamed("UTC")! : property.zone;
  const wall = wallOf(written, zone, isDay);
  const moment = { wall, zone, isDay, utc, at: zone.toInstant(wall) };
  return { ...moment, until: to === undefined ? null : endOfPeriod(moment, to, property) };
}

function wallOf({ wall, offset }: WrittenDate, zone: Zone, isDay: boolean): number {
  if (isDay) return midnightOf(wall);
  return offset === null ? wall : zone.toWall(new Date(wall - offset));
}

type Begin = Pick<Moment, "wall" | "at" | "zone" | "isDay">;

function endOfPeriod(start: Begin, text: string, property: { zone: Zone; isDay: boolean }): Date | null {
  const duration = parseDuration(text);
  const end = duration ? endAfter(start, duration) : (readDate(text, property)?.at ?? null);
  return end !== null && end >= start.at ? end : null;
}

const latest = new Date(Date.UTC(2500, 0));

/** Days are those of the wall, which a change of clocks makes longer or shorter; hours are hours. Null when it is no end. */
export function endAfter({ wall, zone, isDay }: Begin, { days, rest }: Duration): Date | null {
  const whole = days * day + (isDay ? Math.ceil(rest / day) * day : 0);
  const end = new Date(zone.toInstant(wall + whole).getTime() + (isDay ? 0 : rest));
  return end < latest ? end : null;
}
