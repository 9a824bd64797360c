import { daysAfter } from "./civil-days.ts";
import { wallOf } from "./wall.ts";

interface Timed {
  startsAt: string;
  endsAt: string;
  firstDay?: string | null;
  lastDay?: string | null;
}

/** The days on which something takes place, as the clocks of a zone tell them. */
export const spanOf = ({ startsAt, endsAt, firstDay, lastDay }: Timed, timeZone: string) => {
  if (firstDay && lastDay) return { first: firstDay, last: lastDay };
  const begins = wallOf(startsAt, timeZone);
  const ends = wallOf(endsAt, timeZone);
  // What ends at midnight is not of the day that begins then.
  const last = ends.minute === 0 && ends.day > begins.day ? daysAfter(ends.day, -1) : ends.day;
  return { first: begins.day, last };
};

/** Entries by the day on which they begin, in their order; what began before the first day stands under it. */
export const byDay = <Entry extends Timed>(
  entries: readonly Entry[],
  { from, timeZone }: { from: string; timeZone: string },
) => {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { first } = spanOf(entry, timeZone);
    const day = first < from ? from : first;
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days]
    .map(([day, some]) => ({ day, entries: some }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
};

/** Entries on each day that they touch, for what shows every day. */
export const onEachDay = <Entry extends Timed>(
  entries: readonly Entry[],
  { from, to, timeZone }: { from: string; to: string; timeZone: string },
) => {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { first, last } = spanOf(entry, timeZone);
    for (let day = first < from ? from : first; day <= last && day <= to; day = daysAfter(day, 1)) {
      const some = days.get(day);
      if (some) some.push(entry);
      else days.set(day, [entry]);
    }
  }
  return days;
};

/** What has not ended by then. */
export const notOver = <Entry extends Timed>(entries: readonly Entry[], now: Date) =>
  entries.filter(({ endsAt }) => Date.parse(endsAt) > now.getTime());
