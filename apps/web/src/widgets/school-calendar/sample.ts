import type {
  PublicHolidayName,
  SchoolCalendarWidgetFragment,
  SchoolHolidayName,
} from "../../platform/gql/graphql.ts";
import { dayFrom, daysBetween, jade, school } from "../../widget-kit/invented.ts";
import type { Sample } from "../../widget-kit/sample.ts";

// About when they are, every year: these days are an example, and no calendar.
const schoolHolidays: readonly [SchoolHolidayName, first: string, days: number][] = [
  ["WINTER", "02-14", 16],
  ["SPRING", "04-11", 16],
  ["SUMMER", "07-04", 58],
  ["ALL_SAINTS", "10-17", 16],
  ["CHRISTMAS", "12-19", 16],
];
const publicHolidays: readonly [PublicHolidayName, on: string][] = [
  ["LABOUR_DAY", "05-01"],
  ["BASTILLE_DAY", "07-14"],
  ["ARMISTICE_1918", "11-11"],
  ["CHRISTMAS", "12-25"],
];

export const sample: Sample<SchoolCalendarWidgetFragment> = ({ role, now }) => {
  const today = dayFrom(now, 0);
  const next = (day: string) => {
    const year = Number(today.slice(0, 4));
    const on = `${year}-${day}`;
    return on >= today ? on : `${year + 1}-${day}`;
  };
  return {
    __typename: "SchoolCalendarWidget",
    id: "sample",
    schoolCalendar: [
      {
        __typename: "SchoolCalendar",
        zone: "B",
        establishments: [school],
        children: role === "GUARDIAN" ? [jade] : [],
        holidays: schoolHolidays
          .map(([name, first, days]) => ({ name, startsOn: next(first), days }))
          .sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
          .map(({ name, startsOn, days }) => ({
            __typename: "SchoolHoliday",
            name,
            startsOn,
            endsOn: dayFrom(new Date(`${startsOn}T12:00:00Z`), days),
            daysUntil: daysBetween(today, startsOn),
            daysUntilReturn: null,
          })),
        publicHolidays: publicHolidays
          .map(([name, day]) => ({ name, on: next(day) }))
          .sort((one, other) => (one.on < other.on ? -1 : 1))
          .map(({ name, on }) => ({
            __typename: "PublicHoliday",
            name,
            on,
            daysUntil: daysBetween(today, on),
          })),
      },
    ],
  };
};
