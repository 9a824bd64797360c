const day = 86_400_000;

/** `yyyy-mm-dd` so many days later. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

/** Days from one date to another, as a calendar counts them. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day;
