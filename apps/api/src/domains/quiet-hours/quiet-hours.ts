import { type Zone as ClockZone, zoneNamed } from "../../platform/clock/zones.ts";
import { plusDays } from "../school-calendar/local-days.ts";
import { publicHolidays } from "../school-calendar/public-holidays.ts";
import { schoolHolidays } from "../school-calendar/school-holidays.ts";
import type { Zone } from "../school-calendar/zone.ts";

/** When nothing is delivered. Hours are those of a clock on the wall there. */
export interface QuietHours {
  timeZone: string;
  /** From then on it is open, as `07:00`. */
  opensAt: string;
  /** From then on it is quiet, as `20:00`. */
  closesAt: string;
  /** Saturdays and Sundays are quiet. */
  weekends: boolean;
  /** School holidays and public holidays are quiet. */
  holidays: boolean;
  /** None: only public holidays are known. */
  holidayZone: Zone | null;
  /** Two public holidays more. */
  alsatian: boolean;
}

const minute = 60_000;
/** No holidays last so long: after that, what is held is delivered whatever the day. */
const mostDays = 120;

const clockOf = (hours: QuietHours): ClockZone => zoneNamed(hours.timeZone) ?? zoneNamed("Europe/Paris")!;

const wallTime = (hour: string): number => {
  const [hours, minutes] = hour.split(":").map(Number);
  return (hours! * 60 + minutes!) * minute;
};

/** `at` when it is open then; otherwise the moment when it opens next. */
export function nextOpening(hours: QuietHours, at: Date): Date {
  const clock = clockOf(hours);
  const today = new Date(clock.toWall(at)).toISOString().slice(0, 10);
  for (let days = 0; days <= mostDays; days += 1) {
    const day = plusDays(today, days);
    if (days < mostDays && isQuietDay(hours, day)) continue;
    const midnight = Date.parse(day);
    const opening = clock.toInstant(midnight + wallTime(hours.opensAt));
    if (at <= opening) return opening;
    if (at < clock.toInstant(midnight + wallTime(hours.closesAt))) return at;
  }
  return at;
}

export const isOpen = (hours: QuietHours, at: Date): boolean =>
  nextOpening(hours, at).getTime() === at.getTime();

/** The first moment when all of these are open; when they never are together, the last one decides. */
export function nextCommonOpening(all: readonly QuietHours[], at: Date): Date {
  let moment = at;
  for (let tries = 0; tries < mostDays; tries += 1) {
    const latest = Math.max(...all.map((hours) => nextOpening(hours, moment).getTime()), moment.getTime());
    if (latest === moment.getTime()) return moment;
    moment = new Date(latest);
  }
  return all.length === 0 ? at : nextOpening(all.at(-1)!, at);
}

function isQuietDay({ weekends, holidays, holidayZone, alsatian }: QuietHours, day: string): boolean {
  if (weekends && [0, 6].includes(new Date(day).getUTCDay())) return true;
  if (!holidays) return false;
  const place = { zone: holidayZone, alsatian };
  return (
    publicHolidays(Number(day.slice(0, 4)), place).some(({ on }) => on === day) ||
    (holidayZone !== null && schoolHolidays(holidayZone).some((holiday) => isDuring(holiday, day)))
  );
}

/** A summer whose end is not published lasts through August. */
const isDuring = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }, day: string): boolean =>
  startsOn <= day && day <= (endsOn ?? `${startsOn.slice(0, 4)}-08-31`);
