/** Days as addresses and the graph write them, `yyyy-mm-dd`: they have no hour, hence no zone. */
const written = /^\d{4}-\d{2}-\d{2}$/;
const long = 86_400_000;

const instantOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const textOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** The day that an address names; undefined for what is no day. */
export const dayNamed = (text: string | null) => {
  if (text === null || !written.test(text)) return undefined;
  const instant = instantOf(text);
  return Number.isNaN(instant) || textOf(instant) !== text ? undefined : text;
};

export const daysAfter = (day: string, count: number) => textOf(instantOf(day) + count * long);

/** The same day so many months later; the last one of a month that is shorter. */
export const monthsAfter = (day: string, count: number) => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return textOf(Date.UTC(year, month - 1 + count, Math.min(date, last)));
};

export const daysBetween = (from: string, to: string) => Math.round((instantOf(to) - instantOf(from)) / long);

/** From a day to another, both included. */
export const daysFrom = (from: string, to: string) =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => daysAfter(from, index));

export const mondayOf = (day: string) => daysAfter(day, -((new Date(instantOf(day)).getUTCDay() + 6) % 7));

export const firstOfMonth = (day: string) => `${day.slice(0, 7)}-01`;

/** A moment of that day, to be formatted in UTC. */
export const momentOf = (day: string) => new Date(`${day}T12:00:00Z`);
