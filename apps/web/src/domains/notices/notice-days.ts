import { formatDay, formatNearDay } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";

/** A day of the calendar, wherever one is: `yyyy-mm-dd` as « vendredi 4 décembre », « demain ». */
const momentOf = (day: string) => new Date(`${day}T12:00:00Z`);
const place = (locale: string) => ({ locale: locale as Locale, timeZone: "UTC" });

export const nearDay = (day: string, locale: string) => formatNearDay(momentOf(day), place(locale));
export const wholeDay = (day: string, locale: string) => formatDay(momentOf(day), place(locale));

/** The day on the wall where one is, so many days later. */
export const dayFromNow = (days: number) => {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
};
