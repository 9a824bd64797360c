import { daysAfter, mondayOf } from "../../agenda/civil-days.ts";
import { momentAt, wallOf } from "../../agenda/wall.ts";

/** Hours at which a school reads what it is sent. */
const morning = 8 * 60;

export type Soon = "tomorrow" | "monday";

/** The moments that one most often wants, told by the clocks of the school. */
export const soon = (now: Date, timeZone: string): { name: Soon; at: Date }[] => {
  const today = wallOf(now, timeZone).day;
  const tomorrow = daysAfter(today, 1);
  const monday = daysAfter(mondayOf(today), 7);
  const offers: { name: Soon; day: string }[] = [
    { name: "tomorrow", day: tomorrow },
    ...(monday === tomorrow ? [] : [{ name: "monday" as const, day: monday }]),
  ];
  return offers.map(({ name, day }) => ({ name, at: momentAt({ day, minute: morning }, timeZone) }));
};

/** What is meant by later while nobody said when. */
export const nextMorning = (now: Date, timeZone: string) => {
  const day = daysAfter(wallOf(now, timeZone).day, 1);
  return momentAt({ day, minute: morning }, timeZone).toISOString();
};
