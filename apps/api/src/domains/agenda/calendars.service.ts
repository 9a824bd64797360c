import { forbidden, notFound, UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import { requireId } from "../../platform/graph/id.ts";
import { asLine } from "../../platform/text/plain-text.ts";
import { journal } from "../audit/audit.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { type AgendaAddress, agendaAddress, createCalendar } from "./agenda-audience.ts";
import { type GoneCalendar, noticeOfGoneCalendar } from "./agenda.facts.ts";
import type { AgendaAudience } from "./agenda.input.ts";
import type { ImportCalendarFileInput } from "./calendars.input.ts";
import { agendaParameters } from "./agenda.visible.ts";
import { type Applied, applyCalendar } from "./apply-calendar.service.ts";
import { type CalendarOverview, type CalendarRow, readCalendar, readCalendars } from "./calendar.queries.ts";
import type { CalendarImport } from "./calendar.type.ts";
import type { Problem } from "./icalendar/problems.ts";
import type { ReadCalendar } from "./icalendar/read-calendar.ts";
import { readBounded } from "./read-bounded.ts";

/** Bytes of a file that a request may carry. */
const mostBytes = 700_000;
/** Calendars of other programmes that one place has at most. */
const mostCalendars = 30;
const mostProblems = 50;

/** The calendars that the viewer is told, and those of their mandates. */
export const calendarsOf = (context: ViewerContext, viewer: Viewer): Promise<CalendarOverview[]> =>
  context.rows(readCalendars, agendaParameters(viewer));

/** A calendar that the viewer may write. @throws NOT_FOUND or FORBIDDEN */
export async function writableCalendar(
  context: ViewerContext,
  viewer: Viewer,
  id: string,
): Promise<CalendarRow> {
  const [row] = await context.rows(readCalendar, { ...agendaParameters(viewer), id: requireId(id) });
  if (!row) throw notFound();
  if (!row.calendar.viewerCanWrite) throw forbidden();
  return row.calendar;
}

/** Brings in a file, as a new calendar or as the next state of one. */
export async function importCalendarFile(
  context: ViewerContext,
  viewer: Viewer,
  input: ImportCalendarFileInput,
): Promise<CalendarImport> {
  const known = input.calendarId == null ? null : await writableCalendar(context, viewer, input.calendarId);
  if (known && known.source !== "FILE")
    throw new UserError("INVALID", "This calendar is of no file.", "calendarId");
  const address = known ? null : await addressForCalendar(context, viewer, input.audience ?? {});
  const bytes = bytesOf(input.content);
  if (bytes.length > mostBytes) return refused({ code: "TOO_LARGE", line: null });
  const reading = readBounded(bytes, context.now);
  if ("refusal" in reading) return refused(reading.refusal);
  const { calendar } = reading;
  const done = await context.database.transaction(async (manager) => {
    const name = calendarName(input.name, calendar.name);
    const id =
      known?.id ??
      (await createCalendar(manager, context, viewer, { address: address!, source: "FILE", name }));
    const applied = await applyCalendar(manager, id, calendar, context.now);
    await journal(manager, context.now, {
      action: "agenda.import",
      establishmentId: known?.establishmentId ?? address?.place.establishmentId ?? null,
      actorId: viewer.id,
      subjectId: id,
      requestId: context.requestId,
    });
    return { id, applied };
  });
  if (!done.applied) return refused({ code: "EMPTY_ANSWER", line: null });
  return imported(await writableCalendar(context, viewer, done.id), calendar, done.applied);
}

/** Takes away a calendar of another programme, with its events. */
export async function unsubscribeCalendar(context: ViewerContext, viewer: Viewer, id: string): Promise<void> {
  const calendar = await writableCalendar(context, viewer, id);
  if (calendar.source === "OWN")
    throw new UserError("INVALID", "What is written here is removed event by event.", "calendarId");
  await context.database.transaction(async (manager) => {
    const [[gone]] = (await manager.query(
      `delete from calendar where id = $1 returning kind, user_id as "userId", class_id as "classId",
        establishment_id as "establishmentId", territory_id as "territoryId", audience_id as "audienceId"`,
      [calendar.id],
    )) as [GoneCalendar[], number];
    // Somebody else took it away meanwhile.
    if (!gone) throw notFound();
    await publish(manager, noticeOfGoneCalendar(calendar.id, gone));
    await journal(manager, context.now, {
      action: "agenda.unsubscribe",
      establishmentId: calendar.establishmentId,
      actorId: viewer.id,
      subjectId: calendar.id,
      requestId: context.requestId,
    });
  });
}

/** Where another calendar may still be brought in. @throws TOO_MANY */
export async function addressForCalendar(
  context: ViewerContext,
  viewer: Viewer,
  audience: AgendaAudience,
): Promise<AgendaAddress> {
  const address = await agendaAddress(context, viewer, audience);
  const { kind, userId, classId, establishmentId, territoryId } = address.place;
  const [row] = (await context.database.query(
    `select count(*)::integer as count from calendar where source <> 'OWN' and kind = $1
      and coalesce(user_id, class_id, territory_id, establishment_id) = $2`,
    [kind, userId ?? classId ?? establishmentId ?? territoryId],
  )) as { count: number }[];
  if (row!.count >= mostCalendars)
    throw new UserError(
      "TOO_MANY",
      `There are ${mostCalendars} calendars of other programmes there at most.`,
    );
  return address;
}

export const calendarName = (wished: string | null | undefined, own: string): string =>
  (asLine(wished ?? "") || own).slice(0, 100).toWellFormed();

const noChange: Applied = { added: 0, changed: 0, vanished: 0, unchanged: 0 };

export const refused = (refusal: Problem): CalendarImport => ({
  calendar: null,
  refusal,
  found: 0,
  ...noChange,
  skipped: [],
});

export const imported = (calendar: CalendarRow, read: ReadCalendar, applied: Applied): CalendarImport => ({
  calendar,
  refusal: null,
  found: read.found,
  ...applied,
  skipped: read.skipped.slice(0, mostProblems),
});

function bytesOf(content: string): Buffer {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content.replaceAll(/\s+/g, "")))
    throw new UserError("INVALID", "This is not base64.", "content");
  return Buffer.from(content, "base64");
}
