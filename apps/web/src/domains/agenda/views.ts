import { daysAfter, daysBetween, firstOfMonth, mondayOf, monthsAfter } from "./civil-days.ts";

/** As addresses write them. */
export const views = ["jour", "semaine", "mois", "liste"] as const;
export type View = (typeof views)[number];

/** What a list begins with, and by how much it grows. */
export const listDays = 14;
/** The API answers for 100 days at most. */
export const mostListDays = 98;

export const isView = (text: string | null): text is View => views.some((one) => one === text);

export const addressOf = (view: View, day: string) => `/agenda?vue=${view}&jour=${day}`;

/** The days that a view shows around a day; of a month, whole weeks. */
export const shownDays = (view: View, day: string, days = listDays) => {
  if (view === "jour") return { from: day, to: day };
  if (view === "liste") return { from: day, to: daysAfter(day, days - 1) };
  if (view === "semaine") return { from: mondayOf(day), to: daysAfter(mondayOf(day), 6) };
  const first = firstOfMonth(day);
  const last = daysAfter(monthsAfter(first, 1), -1);
  return { from: mondayOf(first), to: daysAfter(mondayOf(last), 6) };
};

/** The day that the view before (-1) or after (1) shows. */
export const stepFrom = (view: View, day: string, direction: 1 | -1) => {
  if (view === "mois") return firstOfMonth(monthsAfter(firstOfMonth(day), direction));
  if (view === "jour") return daysAfter(day, direction);
  if (view === "semaine") return daysAfter(mondayOf(day), direction * 7);
  return daysAfter(day, direction * listDays);
};

/** Whether today is among what is shown. */
export const holdsDay = ({ from, to }: { from: string; to: string }, day: string) =>
  daysBetween(from, day) >= 0 && daysBetween(day, to) >= 0;
