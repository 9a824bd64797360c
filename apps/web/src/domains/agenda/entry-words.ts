import { schoolTimeZone } from "../../platform/dates.ts";
import { hueOf } from "../../ui/hue.ts";
import type { ShownEntry } from "./entry.ts";
import { wallOf } from "./wall.ts";

// Who teaches several classes wants to know which; a pupil knows theirs.
const isOfOneClassAmongOthers = ({ calendar }: ShownEntry) =>
  calendar.kind === "CLASS" && calendar.viewerCanWrite;

/** The room, and of which class it is. */
export const whereOf = (entry: ShownEntry) =>
  [entry.place, isOfOneClassAmongOthers(entry) ? entry.calendar.placeName : null].filter(Boolean).join(" · ");

/** The colour of the child; else of the subject, or of the calendar. */
export const hueOfEntry = (entry: ShownEntry) => {
  const bySubject = entry.calendar.kind === "CLASS" && !entry.calendar.viewerCanWrite;
  return hueOf(entry.children[0]?.id ?? (bySubject ? entry.title : entry.calendar.id));
};

/** Whether its clocks show another hour than those of the reader's own school. */
export const isElsewhere = ({ allDay, startsAt, calendar }: ShownEntry) =>
  !allDay && wallOf(startsAt, calendar.timeZone).minute !== wallOf(startsAt, schoolTimeZone()).minute;
