interface Timed {
  startsAt: string;
  firstDay?: string | null;
}

/** A day as it is told to people: its noon, which is that day in every zone of a school. */
const noonOf = (day: string) => new Date(`${day}T12:00:00`);

/** Entries day by day, in their order; what began before today stands under today. */
export const byDay = <Entry extends Timed>(entries: readonly Entry[], now = new Date()) => {
  const days = new Map<string, { day: Date; entries: Entry[] }>();
  for (const entry of entries) {
    const begins = entry.firstDay ? noonOf(entry.firstDay) : new Date(entry.startsAt);
    const day = begins < now ? now : begins;
    const key = day.toDateString();
    const found = days.get(key) ?? { day, entries: [] };
    found.entries.push(entry);
    days.set(key, found);
  }
  return [...days.values()];
};
