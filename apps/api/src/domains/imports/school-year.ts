import { DeliveryError } from "./aaf/delivery-error.ts";

export interface SchoolYear {
  /** The year of its September. */
  year: number;
  state: "CURRENT" | "PREPARING";
  /** `yyyy-mm-dd`, both included. */
  startsOn: string;
  endsOn: string;
  /** From when what a delivery says holds. */
  effective: string;
}

/** The school year turns on the first of September. */
export const currentYear = (today: string): number =>
  Number(today.slice(0, 4)) - (today.slice(5) < "09-01" ? 1 : 0);

const told = (year: number): string => `${year}–${year + 1}`;

/** @throws DeliveryError for a year that is over or too far */
export function schoolYearOf(asked: string | undefined, today: string): SchoolYear {
  const current = currentYear(today);
  if (asked !== undefined && !/^\d{4}$/.test(asked)) {
    throw new DeliveryError(`--school-year is the year of its September, like ${current}.`);
  }
  const year = asked === undefined ? current : Number(asked);
  if (year !== current && year !== current + 1) {
    const why = year < current ? `The school year ${told(year)} is over` : `${told(year)} is too far`;
    throw new DeliveryError(`${why}: a delivery comes in for ${told(current)} or ${told(current + 1)}.`);
  }
  const startsOn = `${year}-09-01`;
  return {
    year,
    state: year === current ? "CURRENT" : "PREPARING",
    startsOn,
    endsOn: `${year + 1}-08-31`,
    effective: year === current ? today : startsOn,
  };
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
