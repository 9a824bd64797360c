import type { EventCategory, EventContentInput, EventState, Frequency } from "../../platform/gql/graphql.ts";
import { daysAfter, daysBetween } from "./civil-days.ts";
import type { AgendaEvent, Entry } from "./entry.ts";
import type { Slot } from "./view-properties.ts";
import { hourText, minuteOf, momentAt, wallOf } from "./wall.ts";

/** « kept »: a rule that this form does not write, and leaves as it is. */
export type Repeats = "no" | "daily" | "weekly" | "fortnight" | "monthly" | "yearly" | "kept";

/** An event while somebody writes it: as its fields hold it. */
export interface Draft {
  title: string;
  place: string;
  description: string;
  category: EventCategory;
  /** Kept as it is: the form changes it nowhere. */
  state: EventState;
  allDay: boolean;
  firstDay: string;
  lastDay: string;
  from: string;
  to: string;
  repeats: Repeats;
  until: string;
}

const rules: Record<Exclude<Repeats, "no" | "kept">, { frequency: Frequency; interval: number }> = {
  daily: { frequency: "DAILY", interval: 1 },
  weekly: { frequency: "WEEKLY", interval: 1 },
  fortnight: { frequency: "WEEKLY", interval: 2 },
  monthly: { frequency: "MONTHLY", interval: 1 },
  yearly: { frequency: "YEARLY", interval: 1 },
};

const lastStart = 22 * 60;

/** An empty event, where somebody pointed; else at eight. */
export const draftAt = ({ day, minute = 8 * 60 }: Slot): Draft => {
  const from = Math.min(minute, lastStart);
  return {
    title: "",
    place: "",
    description: "",
    category: "OTHER",
    state: "CONFIRMED",
    allDay: false,
    firstDay: day,
    lastDay: day,
    from: hourText(from),
    to: hourText(from + 60),
    repeats: "no",
    until: "",
  };
};

type Times = Pick<Entry, "allDay" | "startsAt" | "endsAt" | "firstDay" | "lastDay">;

const timesOf = ({ allDay, startsAt, endsAt, firstDay, lastDay }: Times, timeZone: string) => {
  const [begins, ends] = [wallOf(startsAt, timeZone), wallOf(endsAt, timeZone)];
  return {
    allDay,
    firstDay: firstDay ?? begins.day,
    lastDay: lastDay ?? ends.day,
    from: allDay ? "08:00" : hourText(begins.minute),
    to: allDay ? "09:00" : hourText(ends.minute),
  };
};

/** An event as it is: all its times, or the one that is meant. */
export const draftOf = (event: AgendaEvent, time: Times): Draft => {
  const { title, place, description, category, state, recurrence, timeZone } = event;
  return {
    title,
    place,
    description,
    category,
    state,
    ...timesOf(time, timeZone),
    repeats: repeatsOf(recurrence),
    until: recurrence?.until ?? "",
  };
};

const repeatsOf = (recurrence: AgendaEvent["recurrence"]): Repeats => {
  if (!recurrence) return "no";
  if (recurrence.weekdays.length > 0 || recurrence.count !== null) return "kept";
  const found = Object.entries(rules).find(
    ([, { frequency, interval }]) => frequency === recurrence.frequency && interval === recurrence.interval,
  );
  return found ? (found[0] as Repeats) : "kept";
};

/** The end follows the beginning, as far as it was. */
export const withFirstDay = (draft: Draft, firstDay: string): Draft => {
  if (firstDay === "" || draft.firstDay === "" || draft.lastDay === "") return { ...draft, firstDay };
  const length = Math.max(0, daysBetween(draft.firstDay, draft.lastDay));
  return { ...draft, firstDay, lastDay: daysAfter(firstDay, length) };
};

export const withFrom = (draft: Draft, from: string): Draft => {
  const long = minuteOf(draft.to) - minuteOf(draft.from);
  const end = minuteOf(from) + long;
  if (from === "" || draft.to === "" || long <= 0 || end >= 24 * 60) return { ...draft, from };
  return { ...draft, from, to: hourText(end) };
};

/** What the API is told. */
export const contentOf = (
  draft: Draft,
  timeZone: string,
  kept: AgendaEvent["recurrence"],
): EventContentInput => ({
  title: draft.title,
  place: draft.place,
  description: draft.description,
  category: draft.category,
  state: draft.state,
  timeZone,
  ...(draft.allDay
    ? { firstDay: draft.firstDay, lastDay: draft.lastDay }
    : {
        startsAt: momentAt({ day: draft.firstDay, minute: minuteOf(draft.from) }, timeZone).toISOString(),
        endsAt: momentAt({ day: draft.lastDay, minute: minuteOf(draft.to) }, timeZone).toISOString(),
      }),
  recurrence: recurrenceOf(draft, kept),
});

const recurrenceOf = ({ repeats, until }: Draft, kept: AgendaEvent["recurrence"]) => {
  if (repeats === "no") return null;
  if (repeats !== "kept") return { ...rules[repeats], until: until || null };
  if (!kept) return null;
  const { frequency, interval, weekdays, count } = kept;
  return { frequency, interval, weekdays, count, until: kept.until };
};
