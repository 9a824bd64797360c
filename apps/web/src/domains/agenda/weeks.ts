const written = /^\d{4}-\d{2}-\d{2}$/;

/** A day as addresses and the graph write it. */
export const dayText = (day: Date) =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

/** So many days later, at noon: no change of clocks makes it another day. */
export const daysAfter = (day: Date, count: number) =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + count, 12);

/** The Monday of the week of a day that an address names; of this week when it names none. */
export const mondayOf = (text: string | null, now = new Date()) => {
  const named = text !== null && written.test(text) ? new Date(`${text}T12:00:00`) : now;
  const day = Number.isNaN(named.getTime()) ? now : named;
  return daysAfter(day, -((day.getDay() + 6) % 7));
};
