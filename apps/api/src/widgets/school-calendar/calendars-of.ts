import { daysBetween, plusDays } from "../../domains/school-calendar/local-days.ts";
import { publicHolidaysFrom } from "../../domains/school-calendar/public-holidays.ts";
import { holidaysFrom, type SchoolHoliday } from "../../domains/school-calendar/school-holidays.ts";
import { keepsAlsatianHolidays, zoneOf } from "../../domains/school-calendar/zone.ts";
import type { CalendarSchoolRow } from "./school-calendar.queries.ts";
import type { SchoolCalendar, SchoolHolidayType } from "./school-calendar.types.ts";

/** One calendar for all schools that share it: the same holidays are not told twice. */
export function calendarsOf(schools: readonly CalendarSchoolRow[], today: string): SchoolCalendar[] {
  const groups = Map.groupBy(schools, ({ establishment }) =>
    [zoneOf(establishment), keepsAlsatianHolidays(establishment)].join(" "),
  );
  return [...groups.values()].map((group) => {
    const [first] = group;
    const zone = zoneOf(first!.establishment);
    const alsatian = keepsAlsatianHolidays(first!.establishment);
    return {
      zone,
      establishments: group.map(({ establishment }) => establishment),
      children: distinct(group.flatMap(({ children }) => children)),
      holidays:
        zone === null
          ? []
          : holidaysFrom(zone, today)
              .slice(0, 5)
              .map((one) => told(one, today)),
      publicHolidays: publicHolidaysFrom(today, { zone, alsatian }, 3).map((one) => ({
        ...one,
        daysUntil: daysBetween(today, one.on),
      })),
    };
  });
}

const told = (holiday: SchoolHoliday, today: string): SchoolHolidayType => ({
  ...holiday,
  daysUntil: daysBetween(today, holiday.startsOn),
  daysUntilReturn: holiday.endsOn === null ? null : daysBetween(today, plusDays(holiday.endsOn, 1)),
});

const distinct = <One extends { id: string }>(all: readonly One[]): One[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
