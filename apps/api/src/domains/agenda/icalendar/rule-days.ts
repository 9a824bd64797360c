import type { NthDay, Rule } from "./rule.ts";

const day = 86_400_000;

/** The days of a rule in its period number `index`, from the one in which it begins; midnights of the wall, in order. */
export function daysOfPeriod(rule: Rule, start: number, index: number): number[] {
  const midnight = start - mod(start, day);
  const days = periods[rule.frequency](rule, midnight, index * rule.interval).sort(
    (one, other) => one - other,
  );
  return [...new Set(days)];
}

/** The number of the first period that may reach a moment of the wall: those before are not looked at. */
export function periodAt(rule: Rule, start: number, wall: number): number {
  const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[rule.frequency] * rule.interval;
  return Math.max(0, Math.floor((wall - start) / day / longest) - 2);
}

type Period = (rule: Rule, midnight: number, steps: number) => number[];

const periods: Record<Rule["frequency"], Period> = {
  DAILY(rule, midnight, steps) {
    const one = midnight + steps * day;
    const { month, monthDay, weekday } = partsOf(one);
    const fits =
      isIn(rule.months, month) &&
      (rule.monthDays.length === 0 || ofMonth(rule.monthDays, one).includes(monthDay)) &&
      (rule.days.length === 0 || rule.days.some((wanted) => wanted.day === weekday));
    return fits ? [one] : [];
  },
  WEEKLY(rule, midnight, steps) {
    const first = midnight - mod(partsOf(midnight).weekday - rule.weekStart, 7) * day + steps * 7 * day;
    const wanted = rule.days.length > 0 ? rule.days.map((one) => one.day) : [partsOf(midnight).weekday];
    return wanted
      .map((one) => first + mod(one - rule.weekStart, 7) * day)
      .filter((one) => isIn(rule.months, partsOf(one).month));
  },
  MONTHLY(rule, midnight, steps) {
    const from = partsOf(midnight);
    const first = Date.UTC(from.year, from.month - 1 + steps, 1);
    return isIn(rule.months, partsOf(first).month) ? daysOfMonth(rule, first, from.monthDay) : [];
  },
  YEARLY(rule, midnight, steps) {
    const from = partsOf(midnight);
    const year = from.year + steps;
    if (rule.weeks.length > 0)
      return rule.weeks.flatMap((week) => daysOfWeek(rule, year, week, from.weekday));
    if (rule.yearDays.length > 0)
      return ofYear(rule.yearDays, year).filter(
        (one) => isIn(rule.months, partsOf(one).month) && isDay(rule.days, one),
      );
    if (rule.months.length === 0 && rule.days.length > 0 && rule.monthDays.length === 0)
      return nthDays(rule.days, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
    const everyMonth =
      rule.monthDays.length > 0 ? Array.from({ length: 12 }, (_, at) => at + 1) : [from.month];
    const months = rule.months.length > 0 ? rule.months : everyMonth;
    return months.flatMap((month) => daysOfMonth(rule, Date.UTC(year, month - 1, 1), from.monthDay));
  },
};

/** Those that the rule wants of the month that begins on a day; the day on which it began when it says none. */
function daysOfMonth(rule: Rule, first: number, fallback: number): number[] {
  const { year, month } = partsOf(first);
  const next = Date.UTC(year, month, 1);
  const length = (next - first) / day;
  if (rule.monthDays.length === 0 && rule.days.length > 0) return nthDays(rule.days, first, next);
  const wanted = rule.monthDays.length > 0 ? ofMonth(rule.monthDays, first) : [fallback];
  return wanted
    .filter((one) => one >= 1 && one <= length)
    .map((one) => first + (one - 1) * day)
    .filter((one) => isDay(rule.days, one));
}

/** The days of a week of the year; the first week has four days of it at least. */
function daysOfWeek(rule: Rule, year: number, week: number, fallback: number): number[] {
  const first = firstWeek(year, rule.weekStart);
  const weeks = Math.round((firstWeek(year + 1, rule.weekStart) - first) / day / 7);
  const number = week > 0 ? week : weeks + week + 1;
  if (number < 1 || number > weeks) return [];
  const wanted = rule.days.length > 0 ? rule.days.map((one) => one.day) : [fallback];
  return wanted.map((one) => first + ((number - 1) * 7 + mod(one - rule.weekStart, 7)) * day);
}

function firstWeek(year: number, weekStart: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - mod(partsOf(fourth).weekday - weekStart, 7) * day;
}

/** Each such day of a span, or the first, second, last… of them. */
const nthDays = (wanted: readonly NthDay[], from: number, until: number): number[] =>
  wanted.flatMap(({ day: weekday, nth }) => {
    const days: number[] = [];
    for (let one = from + mod(weekday - partsOf(from).weekday, 7) * day; one < until; one += 7 * day)
      days.push(one);
    if (nth === 0) return days;
    const found = days.at(nth > 0 ? nth - 1 : nth);
    return found === undefined ? [] : [found];
  });

const isDay = (days: readonly NthDay[], one: number): boolean =>
  days.length === 0 || days.some((wanted) => wanted.day === partsOf(one).weekday);

/** Days of the month counted from its end become those counted from its begin. */
function ofMonth(wanted: readonly number[], one: number): number[] {
  const { year, month } = partsOf(one);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return wanted.map((number) => (number > 0 ? number : length + number + 1));
}

function ofYear(wanted: readonly number[], year: number): number[] {
  const first = Date.UTC(year, 0, 1);
  const length = (Date.UTC(year + 1, 0, 1) - first) / day;
  return wanted
    .map((number) => (number > 0 ? number : length + number + 1))
    .filter((number) => number >= 1 && number <= length)
    .map((number) => first + (number - 1) * day);
}

function partsOf(wall: number) {
  const date = new Date(wall);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    monthDay: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

const isIn = (wanted: readonly number[], value: number): boolean =>
  wanted.length === 0 || wanted.includes(value);
const mod = (value: number, by: number): number => ((value % by) + by) % by;
