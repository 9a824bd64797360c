import { plusDays } from "./local-days.ts";
import type { Zone } from "./zone.ts";

export type SchoolHolidayName = "ALL_SAINTS" | "CHRISTMAS" | "WINTER" | "SPRING" | "ASCENSION" | "SUMMER";

export interface SchoolHoliday {
  name: SchoolHolidayName;
  /** Its first day, `yyyy-mm-dd`. */
  startsOn: string;
  /** Its last day, included; none while the day of return is not published. */
  endsOn: string | null;
}

type Dates = readonly [startsOn: string, resumesOn: string | null];
type Year = Readonly<Record<SchoolHolidayName, Dates | Readonly<Record<"A" | "B" | "C", Dates>>>>;

/**
 * The national calendar as the Ministry of Education decides it: the first day without lessons, and the day of return.
 * 2025-2026: order of 7 December 2022 (Journal officiel), education.gouv.fr/calendrier-scolaire.
 * 2026-2027: order of 22 October 2025 (JORFTEXT000052416058).
 * 2027-2028 is not here yet. Corsica and overseas follow orders of their rectors, which are not here either.
 */
const years: readonly Year[] = [
  {
    ALL_SAINTS: ["2025-10-18", "2025-11-03"],
    CHRISTMAS: ["2025-12-20", "2026-01-05"],
    WINTER: {
      A: ["2026-02-07", "2026-02-23"],
      B: ["2026-02-14", "2026-03-02"],
      C: ["2026-02-21", "2026-03-09"],
    },
    SPRING: {
      A: ["2026-04-04", "2026-04-20"],
      B: ["2026-04-11", "2026-04-27"],
      C: ["2026-04-18", "2026-05-04"],
    },
    ASCENSION: ["2026-05-14", "2026-05-18"],
    SUMMER: ["2026-07-04", "2026-09-01"],
  },
  {
    ALL_SAINTS: ["2026-10-17", "2026-11-02"],
    CHRISTMAS: ["2026-12-19", "2027-01-04"],
    WINTER: {
      A: ["2027-02-13", "2027-03-01"],
      B: ["2027-02-20", "2027-03-08"],
      C: ["2027-02-06", "2027-02-22"],
    },
    SPRING: {
      A: ["2027-04-10", "2027-04-26"],
      B: ["2027-04-17", "2027-05-03"],
      C: ["2027-04-03", "2027-04-19"],
    },
    ASCENSION: ["2027-05-06", "2027-05-10"],
    SUMMER: ["2027-07-03", null],
  },
];

const isMainland = (zone: Zone): zone is "A" | "B" | "C" => zone === "A" || zone === "B" || zone === "C";

/** The school holidays of a zone in their order; none where its calendar is not known here. */
export function schoolHolidays(zone: Zone): SchoolHoliday[] {
  if (!isMainland(zone)) return [];
  return years.flatMap((year) =>
    (Object.keys(year) as SchoolHolidayName[]).map((name) => {
      const dates = year[name];
      const [startsOn, resumesOn] = "A" in dates ? dates[zone] : dates;
      return { name, startsOn, endsOn: resumesOn && plusDays(resumesOn, -1) };
    }),
  );
}

/** The holidays of a zone that are not over: those that run first. A summer without a published end lasts through August. */
export const holidaysFrom = (zone: Zone, today: string): SchoolHoliday[] =>
  schoolHolidays(zone).filter(({ startsOn, endsOn }) => today <= (endsOn ?? `${startsOn.slice(0, 4)}-08-31`));
