import { plusDays } from "./local-days.ts";
import type { Zone } from "./zone.ts";

export type PublicHolidayName =
  | "NEW_YEAR"
  | "GOOD_FRIDAY"
  | "EASTER_MONDAY"
  | "ABOLITION_OF_SLAVERY"
  | "LABOUR_DAY"
  | "VICTORY_1945"
  | "ASCENSION"
  | "WHIT_MONDAY"
  | "BASTILLE_DAY"
  | "ASSUMPTION"
  | "ALL_SAINTS"
  | "ARMISTICE_1918"
  | "CHRISTMAS"
  | "SECOND_CHRISTMAS_DAY";

export interface PublicHoliday {
  name: PublicHolidayName;
  /** `yyyy-mm-dd`. */
  on: string;
}

/** Where one is decides: overseas departments keep the end of slavery, Alsace and Moselle two days of their own. */
export interface HolidayPlace {
  zone: Zone | null;
  alsatian: boolean;
}

/** The days of act 83-550 of 30 June 1983. */
const abolition: Partial<Record<Zone, string>> = {
  MAYOTTE: "04-27",
  MARTINIQUE: "05-22",
  GUADELOUPE: "05-27",
  GUYANE: "06-10",
  REUNION: "12-20",
};

const two = (value: number): string => String(value).padStart(2, "0");

/** Easter Sunday of the Gregorian calendar, by Butcher's rule. */
export function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return `${year}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`;
}

/** The public holidays of a year, in their order (code du travail, L3133-1). */
export function publicHolidays(year: number, { zone, alsatian }: HolidayPlace): PublicHoliday[] {
  const sunday = easter(year);
  const ended = zone === null ? undefined : abolition[zone];
  const all: PublicHoliday[] = [
    { name: "NEW_YEAR", on: `${year}-01-01` },
    { name: "EASTER_MONDAY", on: plusDays(sunday, 1) },
    { name: "LABOUR_DAY", on: `${year}-05-01` },
    { name: "VICTORY_1945", on: `${year}-05-08` },
    { name: "ASCENSION", on: plusDays(sunday, 39) },
    { name: "WHIT_MONDAY", on: plusDays(sunday, 50) },
    { name: "BASTILLE_DAY", on: `${year}-07-14` },
    { name: "ASSUMPTION", on: `${year}-08-15` },
    { name: "ALL_SAINTS", on: `${year}-11-01` },
    { name: "ARMISTICE_1918", on: `${year}-11-11` },
    { name: "CHRISTMAS", on: `${year}-12-25` },
  ];
  if (alsatian) {
    all.push({ name: "GOOD_FRIDAY", on: plusDays(sunday, -2) });
    all.push({ name: "SECOND_CHRISTMAS_DAY", on: `${year}-12-26` });
  }
  if (ended !== undefined) all.push({ name: "ABOLITION_OF_SLAVERY", on: `${year}-${ended}` });
  return all.sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** The next public holidays, today included. */
export function publicHolidaysFrom(today: string, place: HolidayPlace, count: number): PublicHoliday[] {
  const year = Number(today.slice(0, 4));
  return [...publicHolidays(year, place), ...publicHolidays(year + 1, place)]
    .filter(({ on }) => on >= today)
    .slice(0, count);
}
