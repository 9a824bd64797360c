import type { Entry } from "./entry.ts";
import { wallOf } from "./wall.ts";

/** Something between two minutes of one day. */
export interface Timed {
  entry: Entry;
  from: number;
  to: number;
}

const hour = 60;
const wholeDay = 24 * hour;
/** What is shorter is drawn as long as this: its words need room. */
const shortest = 25;

/** Of one day: what takes it whole, and from when to when the rest does there. */
export const timesOn = (day: string, entries: readonly Entry[], timeZone: string) => {
  const whole: Entry[] = [];
  const timed: Timed[] = [];
  for (const entry of entries) {
    const begins = wallOf(entry.startsAt, timeZone);
    const ends = wallOf(entry.endsAt, timeZone);
    const from = begins.day < day ? 0 : begins.minute;
    const to = ends.day > day ? wholeDay : ends.minute;
    if (entry.allDay || (from === 0 && to === wholeDay)) whole.push(entry);
    else timed.push({ entry, from, to: Math.min(wholeDay, Math.max(to, from + shortest)) });
  }
  return { whole, timed };
};

/** The hours of a school day, and those of what takes place earlier or later; whole hours. */
export const hoursOf = (timed: readonly { from: number; to: number }[]) => ({
  from: Math.floor(Math.min(8 * hour, ...timed.map(({ from }) => from)) / hour) * hour,
  to: Math.ceil(Math.max(18 * hour, ...timed.map(({ to }) => to)) / hour) * hour,
});
