import type { CalendarProblemName } from "./problems.ts";

export const ruleDays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;

/** A day of the week as a number from 0 (Sunday), and which one of the month or year: 1 the first, -1 the last. */
export interface NthDay {
  day: number;
  nth: number;
}

/** An RRULE of the frequencies that a school knows. Lists are empty where nothing is said. */
export interface Rule {
  frequency: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  interval: number;
  count: number | null;
  /** The last begin, as an instant (`Z`) or on the wall. */
  until: { at: number; utc: boolean } | null;
  weekStart: number;
  days: NthDay[];
  months: number[];
  monthDays: number[];
  yearDays: number[];
  weeks: number[];
  hours: number[];
  minutes: number[];
  seconds: number[];
  positions: number[];
}

const tooOften = new Set(["SECONDLY", "MINUTELY", "HOURLY"]);
const frequencies = new Set(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]);
/** What a field of the graph holds; of the days since 1600 none are left out. */
const mostTimes = 1_000_000;
const longestInterval = 10_000;

/** Reads an RRULE, or says why it is none. */
export function parseRule(text: string): Rule | CalendarProblemName {
  const parts = new Map<string, string>();
  for (const part of text.split(";")) {
    if (part.trim() === "") continue;
    const [name, value, ...more] = part.split("=");
    if (value === undefined || more.length > 0) return "BAD_RULE";
    // Some programmes write what they say nothing of: `BYDAY=`.
    if (value.trim() !== "") parts.set(name!.trim().toUpperCase(), value.trim().toUpperCase());
  }
  const frequency = parts.get("FREQ") ?? "";
  if (tooOften.has(frequency)) return "TOO_OFTEN";
  if (!frequencies.has(frequency)) return "BAD_RULE";
  const until = parts.has("UNTIL") ? parseUntil(parts.get("UNTIL")!) : null;
  const lists = {
    months: numbers(parts.get("BYMONTH"), 1, 12),
    monthDays: numbers(parts.get("BYMONTHDAY"), -31, 31),
    yearDays: numbers(parts.get("BYYEARDAY"), -366, 366),
    weeks: numbers(parts.get("BYWEEKNO"), -53, 53),
    hours: numbers(parts.get("BYHOUR"), 0, 23),
    minutes: numbers(parts.get("BYMINUTE"), 0, 59),
    seconds: numbers(parts.get("BYSECOND"), 0, 60),
    positions: numbers(parts.get("BYSETPOS"), -366, 366),
  };
  const days = parseDays(parts.get("BYDAY"));
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const count = parts.has("COUNT") ? Number(parts.get("COUNT")) : null;
  const wrong =
    until === undefined ||
    days === null ||
    Object.values(lists).some((one) => one === null) ||
    !isBetween(interval, 0, longestInterval) ||
    (count !== null && !isBetween(count, 1, Number.MAX_SAFE_INTEGER));
  if (wrong) return "BAD_RULE";
  const { hours, minutes, seconds } = lists as Rule;
  if ((hours.length || 1) * (minutes.length || 1) * (seconds.length || 1) > 24) return "TOO_OFTEN";
  const weekStart = ruleDays.indexOf((parts.get("WKST") ?? "MO") as (typeof ruleDays)[number]);
  return {
    ...(lists as { [Key in keyof typeof lists]: number[] }),
    frequency: frequency as Rule["frequency"],
    // Some programmes write 0 where they mean each.
    interval: interval || 1,
    count: count === null ? null : Math.min(count, mostTimes),
    until,
    weekStart: weekStart === -1 ? 1 : weekStart,
    days,
  };
}

const isBetween = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

const listed = (text: string): string[] =>
  text
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** Null when one of them is none. Nobody says more of them than there are days in a year. */
function numbers(text: string | undefined, from: number, to: number): number[] | null {
  if (text === undefined) return [];
  const values = listed(text).map(Number);
  const right =
    values.length <= 366 && values.every((one) => isBetween(one, from, to) && (one !== 0 || from === 0));
  return right ? [...new Set(values)] : null;
}

function parseDays(text: string | undefined): NthDay[] | null {
  if (text === undefined) return [];
  const days = listed(text).map((one) => {
    const match = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(one);
    return (
      match && { nth: Number(match[1] ?? 0), day: ruleDays.indexOf(match[2] as (typeof ruleDays)[number]) }
    );
  });
  return days.length <= 100 && days.every((one) => one !== null) ? days : null;
}

/** A day without hour lasts to its end. Undefined when it is no date. */
function parseUntil(text: string): Rule["until"] | undefined {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)(Z)?)?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour = 23, minute = 59, second = 59] = match
    .slice(1, 7)
    .map((one) => one && Number(one));
  const at = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return Number.isNaN(at) ? undefined : { at, utc: match[7] === "Z" };
}
