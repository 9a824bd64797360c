import { formatDay, formatNearDay, formatTime } from "../../../platform/dates.ts";
import type { Locale } from "../../../platform/locale.ts";

interface Where {
  locale: Locale;
  timeZone: string;
}

const civil = (moment: Date, timeZone: string) =>
  new Intl.DateTimeFormat("en-CA", { timeZone }).format(moment);

/** When something came, as short as a line of a list wants: « 9 h 12 », « hier », « 12 nov. », « 12/11/2025 ». */
export const listMoment = (moment: Date, where: Where, now = new Date()) => {
  const { locale, timeZone } = where;
  const [day, today] = [civil(moment, timeZone), civil(now, timeZone)];
  if (day === today) return formatTime(moment, where);
  if (civil(new Date(moment.getTime() + 86_400_000), timeZone) === today)
    return formatNearDay(moment, where, now);
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", {
    timeZone,
    ...(sameYear
      ? { day: "numeric", month: "short" }
      : { day: "2-digit", month: "2-digit", year: "numeric" }),
  }).format(moment);
};

/** Day and hour, in words: « lundi 23 novembre à 7 h ». */
export const wholeMoment = (moment: Date, where: Where, now = new Date()) => {
  const [day, time] = [formatNearDay(moment, where, now), formatTime(moment, where)];
  return where.locale === "fr" ? `${day} à ${time}` : `${day} at ${time}`;
};

/** The day without the hour. */
export const dayOf = (moment: Date, where: Where, now = new Date()) => formatDay(moment, where, now);
