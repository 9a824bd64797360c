import { UserError } from "../../platform/errors/user-error.ts";
import type { RecurrenceInput } from "./agenda.input.ts";
import type { Recurrence } from "./agenda.type.ts";
import { type FrequencyName, weekdays, type WeekdayName } from "./event-kinds.ts";
import { parseRule, ruleDays } from "./icalendar/rule.ts";

const compact = (day: string): string => day.replaceAll("-", "");

/** The rule of what somebody wished. @throws INVALID */
export function ruleFrom({ frequency, weekdays: wished, until, count, ...input }: RecurrenceInput): string {
  const interval = input.interval ?? 1;
  const field = "event.recurrence";
  if (interval < 1 || interval > 99)
    throw new UserError("INVALID", "This is from 1 to 99.", `${field}.interval`);
  if (count != null && (count < 2 || count > 500))
    throw new UserError("INVALID", "This is from 2 to 500 times.", `${field}.count`);
  if (count != null && until != null)
    throw new UserError("INVALID", "Say until when, or how many times.", `${field}.until`);
  const days = weekdays.filter((one) => wished?.includes(one));
  if (days.length > 0 && frequency !== "WEEKLY")
    throw new UserError("INVALID", "Days of the week are for what comes after weeks.", `${field}.weekdays`);
  return [
    `FREQ=${frequency}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(days.length > 0 ? [`BYDAY=${days.join(",")}`] : []),
    ...(until == null ? [] : [`UNTIL=${compact(until)}`]),
    ...(count == null ? [] : [`COUNT=${count}`]),
  ].join(";");
}

/** What a form can show of a rule; null when the rule says more. */
export function recurrenceFrom(text: string | null): Recurrence | null {
  if (text === null) return null;
  const rule = parseRule(text);
  if (typeof rule === "string") return null;
  const { months, monthDays, yearDays, weeks, hours, minutes, positions, days, frequency } = rule;
  const says = [months, monthDays, yearDays, weeks, hours, minutes, positions].some((one) => one.length > 0);
  if (says || days.some((one) => one.nth !== 0) || (days.length > 0 && frequency !== "WEEKLY")) return null;
  return {
    frequency: frequency satisfies FrequencyName,
    interval: rule.interval,
    weekdays: days.map((one): WeekdayName => ruleDays[one.day]!),
    until: rule.until === null ? null : new Date(rule.until.at).toISOString().slice(0, 10),
    count: rule.count,
  };
}

const withoutEnd = (rule: string): string[] =>
  rule.split(";").filter((part) => !/^(UNTIL|COUNT)=/i.test(part));

/** The same rule with a last time: an instant, or of whole days a day. */
export const ruleUntil = (rule: string, last: Date | string): string =>
  [
    ...withoutEnd(rule),
    `UNTIL=${typeof last === "string" ? compact(last) : last.toISOString().replaceAll(/[-:]|\.\d+/g, "")}`,
  ].join(";");

/** How many times a rule says; null when it says no number. */
export const timesOfRule = (rule: string | null): number | null => {
  const count = /(?:^|;)COUNT=(\d+)/i.exec(rule ?? "")?.[1];
  return count === undefined ? null : Number(count);
};

/** The same rule after so many of its times: a number of times is what is left of it. */
export function ruleFromTime(rule: string, timesBefore: number): string {
  const count = timesOfRule(rule);
  return count === null ? rule : [...withoutEnd(rule), `COUNT=${Math.max(1, count - timesBefore)}`].join(";");
}
