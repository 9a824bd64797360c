import { zoneNamed } from "../../platform/clock/zones.ts";

const day = 86_400_000;
const minute = 60_000;

/** An hour of the wall, so many school days ago, or to come when it is negative; never later than now when it is over. */
export function atSchoolTime(now: Date, daysAgo: number, hour: string): Date {
  const clock = zoneNamed("Europe/Paris")!;
  const wall = clock.toWall(now);
  let date = wall - (wall % day);
  const isSchoolDay = () => ![0, 6].includes(new Date(date).getUTCDay());
  for (let left = Math.abs(daysAgo); left > 0;) {
    date += daysAgo > 0 ? -day : day;
    if (isSchoolDay()) left -= 1;
  }
  const at = clock.toInstant(Date.parse(`${new Date(date).toISOString().slice(0, 10)}T${hour}:00Z`));
  return daysAgo >= 0 && at >= now ? new Date(now.getTime() - 20 * minute) : at;
}

/** Some read within minutes, others in the evening. */
export const readSoonAfter = (at: Date, index: number, now: Date): Date =>
  new Date(Math.min(now.getTime() - minute, at.getTime() + (7 + ((index * 37) % 300)) * minute));
