import type { Zone } from "../../platform/clock/zones.ts";
import { UserError } from "../../platform/errors/user-error.ts";
import { onlyIds, requireId } from "../../platform/graph/id.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { viewerParameters } from "../directory/viewer.visible.ts";
import { type EntryRow, readAgenda, readCalendarEntries } from "./agenda.queries.ts";
import type { AgendaEntry } from "./agenda.type.ts";
import { agendaParameters } from "./agenda.visible.ts";
import { requireZone } from "./event-content.ts";

const day = 86_400_000;
export const mostDays = 100;

export interface AgendaSpan {
  from: string;
  to: string;
  timeZone?: string | null;
  calendarIds?: readonly string[] | null;
  childId?: string | null;
}

/** What takes place for the viewer on these days, the soonest first. @throws INVALID for too many days */
export async function agendaOf(
  context: ViewerContext,
  viewer: Viewer,
  span: AgendaSpan,
): Promise<AgendaEntry[]> {
  const zone = requireZone(span.timeZone ?? viewer.timeZone, "timeZone");
  const [first, last] = [Date.parse(span.from), Date.parse(span.to)];
  if (last < first) throw new UserError("INVALID", "The last day comes before the first one.", "to");
  if (last - first >= mostDays * day)
    throw new UserError("INVALID", `An agenda is asked for ${mostDays} days at most.`, "to");
  const asked = agendaAsked(
    viewer,
    zone,
    { first, last },
    span.childId == null ? null : requireId(span.childId),
  );
  const rows = await (span.calendarIds == null
    ? context.rows(readAgenda, asked)
    : context.rows(readCalendarEntries, { ...asked, calendars: onlyIds(span.calendarIds) }));
  return rows.map(entryFrom);
}

/** The parameters of `readAgenda`: for these days of a zone, as midnights of its wall, both included. */
export const agendaAsked = (
  viewer: Viewer,
  zone: Zone,
  { first, last }: { first: number; last: number },
  child: string | null = null,
) => ({
  ...viewerParameters(viewer),
  ...agendaParameters(viewer),
  child,
  from: zone.toInstant(first),
  until: zone.toInstant(last + day),
  firstDay: new Date(first).toISOString().slice(0, 10),
  lastDay: new Date(last).toISOString().slice(0, 10),
});

/** A row as the graph shows it. */
export const entryFrom = (row: EntryRow): AgendaEntry => ({
  ...row,
  id: `${row.eventId}_${row.originalAt.toISOString()}`,
  allDay: row.firstDay !== null,
  moved: row.startsAt.getTime() !== row.originalAt.getTime(),
});
