import { capitalise, formatDay } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { momentOf } from "./civil-days.ts";

const tags: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };

/** « Novembre 2026 ». */
export const monthWords = (day: string, locale: Locale) =>
  capitalise(
    new Intl.DateTimeFormat(tags[locale], { timeZone: "UTC", month: "long", year: "numeric" }).format(
      momentOf(day),
    ),
  );

/** « mardi 24 novembre »; with its year when it is not that of today. */
export const dayWords = (day: string, today: string, locale: Locale) =>
  formatDay(momentOf(day), { locale, timeZone: "UTC" }, momentOf(today));

/** « lun. », « lundi »: the head of a column. */
export const weekdayWords = (day: string, locale: Locale, weekday: "short" | "long" = "short") =>
  new Intl.DateTimeFormat(tags[locale], { timeZone: "UTC", weekday }).format(momentOf(day));

export const dateOf = (day: string) => Number(day.slice(8));
