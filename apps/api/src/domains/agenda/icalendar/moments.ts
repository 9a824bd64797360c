import ICAL from "ical.js";

import type { ContentLine } from "./content-lines.ts";
import type { CalendarProblemName, Problem } from "./problems.ts";
import { parameterOf, valuesOf } from "./property.ts";
import type { Zone } from "./zones.ts";

/** Says in which zone a date is that names one, and in which when it names none. */
export interface Zones {
  named(tzid: string): Zone | null;
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

/** The dates of a property: several in RDATE and EXDATE, one elsewhere. @throws when one is none */
export function momentsOf(line: ContentLine, zones: Zones): Moment[] {
  const tzid = parameterOf(line, "tzid");
  const moments = valuesAt(line)
    .slice(0, most)
    .map((value) => {
      const time = value instanceof ICAL.Period ? value.start : value;
      if (!(time instanceof ICAL.Time) || !isRealDate(time) || !isWritten(line, time))
        throw new Unreadable("BAD_DATE", line.line);
      const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
      const utc = !time.isDate && time.zone === ICAL.Timezone.utcTimezone;
      const zone = (utc ? zones.named("UTC") : tzid && zones.named(tzid)) || zones.fallback;
      return { wall, zone, utc, isDay: time.isDate, at: zone.toInstant(wall) };
    });
  if (moments.length === 0) throw new Unreadable("BAD_DATE", line.line);
  return moments;
}

/** The library makes 1 January of the 13th month of the year before. */
const isWritten = ({ text }: ContentLine, { year, month, day: date }: ICAL.Time): boolean =>
  text.includes([year, month, date].map((part) => String(part).padStart(2, "0")).join(""));

const isRealDate = ({ year, month, day: date, hour, minute }: ICAL.Time): boolean =>
  [year, month, date].every(Number.isInteger) &&
  year >= 1600 &&
  year <= 2500 &&
  month >= 1 &&
  month <= 12 &&
  date >= 1 &&
  date <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
  hour >= 0 &&
  hour <= 24 &&
  minute >= 0 &&
  minute <= 59;

/** The values of a property as the library reads them. @throws when it cannot */
export function valuesAt(line: ContentLine): unknown[] {
  try {
    return valuesOf(line);
  } catch {
    throw new Unreadable("BAD_DATE", line.line);
  }
}
