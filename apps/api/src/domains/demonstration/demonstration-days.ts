import { dayOf } from "../../platform/context/context.ts";

export const day = 86_400_000;

export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** 1 September of the school year that runs on a day. */
export function schoolYearStart(now: Date): Date {
  const [year, month] = dayOf(now).split("-").map(Number);
  return new Date(Date.UTC(month! >= 9 ? year! : year! - 1, 8, 1));
}

export const yearBefore = (date: Date): Date =>
  new Date(Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate()));
