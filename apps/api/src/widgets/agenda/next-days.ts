import { dayOf } from "../../platform/context/context.ts";

interface Timed {
  startsAt: Date;
  endsAt: Date;
  firstDay: string | null;
  state: string;
}

/** After so many, the next day waits: two children have a full day between them. */
const enough = 8;

/** What is not over, of the first days on which something takes place; what lasts since days counts for today. */
export function nextDays<Entry extends Timed>(
  entries: readonly Entry[],
  { days, now, timeZone }: { days: number; now: Date; timeZone?: string },
): Entry[] {
  const today = dayOf(now, timeZone);
  const shown = new Set<string>();
  let count = 0;
  return entries
    .filter((entry) => entry.endsAt > now)
    .filter((entry) => {
      const begins = entry.firstDay ?? dayOf(entry.startsAt, timeZone);
      const day = begins < today ? today : begins;
      if (shown.size < days && count < enough) shown.add(day);
      if (shown.has(day)) count++;
      return shown.has(day);
    });
}
