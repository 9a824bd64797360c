const day = 86_400_000;

/** A date as it is written: on the wall of a zone that something else names, unless it says how far that is from UTC. */
export interface WrittenDate {
  /** Of a day without hour, its midnight. */
  wall: number;
  isDay: boolean;
  /** 0 is UTC. */
  offset: number | null;
}

/** As RFC 5545 has it, and with the signs of ISO 8601 that some programmes leave in it. */
const date =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** Null when it is no date that a calendar has. */
export function parseDate(text: string): WrittenDate | null {
  const match = date.exec(text);
  if (!match) return null;
  const [year, month, monthDay, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((one) => one && Number(one)) as [number, number, number, number?, number?, number?];
  const midnight = Date.UTC(year, month - 1, monthDay);
  const isReal =
    year >= 1600 && year <= 2500 && month >= 1 && new Date(midnight).toISOString().startsWith(isoOf(match));
  if (!isReal || hour > 24 || minute > 59 || second > 60) return null;
  const wall = midnight + 1000 * (3600 * hour + 60 * minute + second);
  return {
    wall,
    isDay: match[4] === undefined,
    offset: match[7] === undefined ? null : parseOffset(match[7]),
  };
}

const isoOf = (match: RegExpExecArray): string => match.slice(1, 4).join("-");

/** `Z`, `+0100`, `-03:30`, `+001740`, as milliseconds; null when it is none. */
export function parseOffset(text: string): number | null {
  if (text.toUpperCase() === "Z") return 0;
  const match = /^([+-])(\d\d):?(\d\d):?(\d\d)?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds = 0] = match.slice(2).map((one) => one && Number(one)) as number[];
  return (match[1] === "-" ? -1000 : 1000) * (3600 * hours! + 60 * minutes! + seconds);
}

/** Days are those of the wall, which a change of clocks makes longer or shorter; the rest is exact. */
export interface Duration {
  days: number;
  rest: number;
}

const duration =
  /^([+-]?)P(?=\d|T\d)(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/i;

/** Null when it is none. */
export function parseDuration(text: string): Duration | null {
  const match = duration.exec(text.trim());
  if (!match) return null;
  const sign = match[1] === "-" ? -1 : 1;
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((one) => Number(one ?? 0)) as number[];
  return {
    days: sign * (7 * weeks! + days!),
    rest: sign * 1000 * (3600 * hours! + 60 * minutes! + seconds!),
  };
}

/** A date of the wall, as others write it. */
export const isoDay = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** The midnight before, on the wall. */
export const midnightOf = (wall: number): number => Math.floor(wall / day) * day;
