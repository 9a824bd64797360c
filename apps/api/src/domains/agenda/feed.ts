import type { EntryRow } from "./agenda.queries.ts";
import { writeCalendar } from "./icalendar/write-calendar.ts";

/** What many programmes do not show of a state stands before the name. */
const cancelled: Readonly<Record<string, string>> = { fr: "Annulé\u202F: ", en: "Cancelled: " };

/** An agenda for other programmes, which know no colours: of several children, each is named. */
export const feedOf = (entries: readonly EntryRow[], locale: string, named: boolean): string =>
  writeCalendar(
    "Préau",
    entries.map((entry) => ({
      ...entry,
      uid: `${entry.eventId}-${entry.originalAt.getTime()}@preau`,
      title: titleOf(entry, locale, named),
    })),
  );

function titleOf({ title, state, children }: EntryRow, locale: string, named: boolean): string {
  const of = named && children.length > 0 ? ` (${children.map((child) => child.givenName).join(", ")})` : "";
  return `${state === "CANCELLED" ? (cancelled[locale] ?? cancelled["fr"]) : ""}${title}${of}`;
}
