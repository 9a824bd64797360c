import { type Rule, ruleDays } from "./rule.ts";

const unmovable: readonly (keyof Rule)[] = ["months", "monthDays", "yearDays", "weeks", "positions"];
const clocks: readonly (keyof Rule)[] = ["hours", "minutes", "seconds"];

const says = (rule: Rule, parts: readonly (keyof Rule)[]): boolean =>
  parts.some((one) => (rule[one] as unknown[]).length > 0);

/** The same rule some days later, or at another hour of the day; null when no rule says that. */
export function shiftedRule(rule: Rule, text: string, by: { days: number; isClock: boolean }): string | null {
  if (by.isClock && says(rule, clocks)) return null;
  if (by.days === 0) return text;
  if (says(rule, unmovable) || rule.days.some((one) => one.nth !== 0)) return null;
  if (rule.days.length === 0 || rule.frequency === "MONTHLY" || rule.frequency === "YEARLY")
    return rule.days.length === 0 ? text : null;
  const later = (day: number): string => ruleDays[(((day + by.days) % 7) + 7) % 7]!;
  // Weeks begin as much later, so that every second week stays the same one.
  return [
    ...withoutParts(text, ["BYDAY", "WKST"]),
    `BYDAY=${rule.days.map((one) => later(one.day)).join(",")}`,
    `WKST=${later(rule.weekStart)}`,
  ].join(";");
}

/** The same rule until a moment. */
export const ruleUntil = (text: string, last: Date): string =>
  [
    ...withoutParts(text, ["UNTIL", "COUNT"]),
    `UNTIL=${last.toISOString().replaceAll(/[-:]|\.\d+/g, "")}`,
  ].join(";");

const withoutParts = (text: string, names: readonly string[]): string[] =>
  text.split(";").filter((part) => !names.includes(part.split("=")[0]!.trim().toUpperCase()));
