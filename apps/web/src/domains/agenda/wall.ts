import { formatOf } from "../../platform/dates.ts";
import { currentLocale } from "../../platform/locale.ts";

/** A day and the minutes since its midnight, as a clock on the wall of a school shows them. */
export interface Wall {
  day: string;
  minute: number;
}

const known = new Map<string, Wall>();
const mostKnown = 5000;

/** In the language of the page: what is read of another would serve nothing else. */
const clockOf = (timeZone: string) =>
  formatOf(currentLocale(), {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });

const read = (moment: Date, timeZone: string): Wall => {
  const parts: Record<string, string> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(moment)) parts[type] = value;
  return {
    day: `${parts["year"]?.padStart(4, "0")}-${parts["month"]}-${parts["day"]}`,
    minute: Number(parts["hour"]) * 60 + Number(parts["minute"]),
  };
};

/** What the clocks of a zone show at a moment. Lessons share their hours: each is asked once. */
export const wallOf = (moment: string | Date, timeZone: string): Wall => {
  const text = typeof moment === "string" ? moment : moment.toISOString();
  const key = `${timeZone} ${text}`;
  let wall = known.get(key);
  if (wall === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(key, (wall = read(new Date(text), timeZone)));
  }
  return wall;
};

/** What the clocks of a zone show now. */
export const wallNow = (timeZone: string) => wallOf(new Date(), timeZone);

/** When the clocks of a zone show this; the hour that a change of clocks skips is the next one. */
export const momentAt = ({ day, minute }: Wall, timeZone: string) => {
  const wished = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const shownAt = (instant: number) => {
    const wall = read(new Date(instant), timeZone);
    return Date.parse(`${wall.day}T00:00:00Z`) + wall.minute * 60_000;
  };
  const near = wished - (shownAt(wished) - wished);
  return new Date(near + (wished - shownAt(near)));
};

/** « 08:05 », as a field for hours writes it. */
export const hourText = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

export const minuteOf = (text: string) => {
  const [hour = 0, minute = 0] = text.split(":").map(Number);
  return hour * 60 + minute;
};
