import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { forbidden } from "../../platform/errors/user-error.ts";
import { createAudience } from "../audiences/audience.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { agendaAddress, ownCalendar } from "./agenda-audience.ts";
import type { AddEventInput, CancelEventInput, RemoveEventInput, UpdateEventInput } from "./agenda.input.ts";
import { agendaParameters } from "./agenda.visible.ts";
import { type EventRow, readEvent } from "./calendar.queries.ts";
import { change, conflict, placeOf, tell } from "./event-change.ts";
import { type EventContent, eventContent } from "./event-content.ts";
import { EventEntity } from "./event.entity.ts";
import { writeOccurrences } from "./event-occurrences.service.ts";
import { endSeriesBefore, isFirstTime, splitSeries } from "./series.service.ts";

/** An event that the viewer may read. @throws NOT_FOUND */
export async function findEvent(context: ViewerContext, viewer: Viewer, id: string): Promise<EventRow> {
  const [row] = await context.rows(readEvent, { ...agendaParameters(viewer), id: requireId(id) });
  if (!row) throw notFound();
  return row;
}

/** Writes an event in the agenda of a place, or in the viewer's own. */
export async function addEvent(
  context: ViewerContext,
  viewer: Viewer,
  input: AddEventInput,
): Promise<string> {
  const address = await agendaAddress(context, viewer, input.audience ?? {});
  const content = eventContent(input.event);
  const id = uuidv7();
  await context.database.transaction(async (manager) => {
    const calendarId = await ownCalendar(manager, context, viewer, address);
    const audienceId = address.narrowed ? await createAudience(manager, address.terms, context.now) : null;
    await manager.insert(EventEntity, {
      ...fresh(context),
      id,
      calendarId,
      uid: id,
      audienceId,
      authorId: viewer.id,
      ...content,
    });
    await writeOccurrences(manager, [id], context.now);
    await tell(manager, context, viewer, "agenda.add", {
      id,
      calendarId,
      establishmentId: address.place.establishmentId,
    });
  });
  return id;
}

/** Changes an event, or one time of it; nobody's change is lost under another's. */
export async function updateEvent(
  context: ViewerContext,
  viewer: Viewer,
  input: UpdateEventInput,
): Promise<string> {
  const event = await editable(context, viewer, input.id);
  const content = eventContent(input.event);
  if (input.originalAt != null && !(input.following && isFirstTime(event, input.originalAt))) {
    const meant = { ...input, originalAt: input.originalAt };
    if (!input.following) return oneTime(context, viewer, event, meant, content);
    return context.database.transaction((manager) =>
      splitSeries(manager, context, viewer, event, meant, content),
    );
  }
  const values = event.recurrenceOf === null ? content : { ...content, rule: null };
  await context.database.transaction(async (manager) => {
    await change(manager, context, event, input.version, values);
    if (isRescheduled(event, values)) await manager.delete(EventEntity, { recurrenceOf: event.id });
    await writeOccurrences(manager, [event.id], context.now);
    await tell(manager, context, viewer, "agenda.update", placeOf(event));
  });
  return event.id;
}

/** Says that an event, or one time of it, does not take place; or that it does after all. */
export async function cancelEvent(
  context: ViewerContext,
  viewer: Viewer,
  input: CancelEventInput,
): Promise<string> {
  const event = await editable(context, viewer, input.id);
  const state = input.cancelled === false ? "CONFIRMED" : "CANCELLED";
  if (input.originalAt != null && !(input.following && isFirstTime(event, input.originalAt))) {
    const meant = { ...input, originalAt: input.originalAt };
    if (!input.following) return oneTime(context, viewer, event, meant, { state });
    return context.database.transaction((manager) =>
      splitSeries(manager, context, viewer, event, meant, { state }),
    );
  }
  await context.database.transaction(async (manager) => {
    await change(manager, context, event, input.version, { state });
    await tell(manager, context, viewer, "agenda.cancel", placeOf(event));
  });
  return event.id;
}

/** Takes an event away with all its times, or with those from one on, as if it had not been written. */
export async function removeEvent(
  context: ViewerContext,
  viewer: Viewer,
  input: RemoveEventInput,
): Promise<void> {
  const event = await editable(context, viewer, input.id);
  const { followingFrom } = input;
  await context.database.transaction(async (manager) => {
    if (followingFrom != null && !isFirstTime(event, followingFrom))
      return endSeriesBefore(manager, context, viewer, event, { version: input.version, at: followingFrom });
    const { affected } = await manager.delete(EventEntity, { id: event.id, version: input.version });
    if (affected !== 1) throw conflict();
    if (event.recurrenceOf !== null) await writeOccurrences(manager, [event.recurrenceOf], context.now);
    await tell(manager, context, viewer, "agenda.remove", placeOf(event));
  });
}

async function editable(context: ViewerContext, viewer: Viewer, id: string): Promise<EventRow> {
  const event = await findEvent(context, viewer, id);
  if (!event.viewerCanEdit) throw forbidden();
  return event;
}

/** Another event replaces one time of one that comes again. */
async function oneTime(
  context: ViewerContext,
  viewer: Viewer,
  event: EventRow,
  { version, originalAt }: { version: number; originalAt: Date },
  content: Partial<EventContent>,
): Promise<string> {
  const id = uuidv7();
  await context.database.transaction(async (manager) => {
    const [time] = (await manager.query(
      `select starts_at as "startsAt", ends_at as "endsAt", first_day::text as "firstDay", last_day::text as "lastDay"
      from event_occurrence where event_id = $1 and original_at = $2`,
      [event.id, originalAt],
    )) as Pick<EventContent, "startsAt" | "endsAt" | "firstDay" | "lastDay">[];
    if (!time || event.recurrenceOf !== null)
      throw new UserError("NOT_FOUND", "It does not take place then.", "originalAt");
    await change(manager, context, event, version, {});
    await manager.query(
      `insert into event (id, calendar_id, uid, recurrence_of, replaces_at, audience_id, author_id, title, place,
        description, category, state, starts_at, ends_at, first_day, last_day, time_zone, time_zone_rules, updated_at)
      select $1, calendar_id, uid, id, $2, audience_id, author_id, title, place, description, category, state,
        $3, $4, $5, $6, time_zone, time_zone_rules, $7 from event where id = $8`,
      [id, originalAt, time.startsAt, time.endsAt, time.firstDay, time.lastDay, context.now, event.id],
    );
    await manager.update(EventEntity, { id }, { ...content, rule: null });
    await writeOccurrences(manager, [event.id, id], context.now);
    await tell(manager, context, viewer, "agenda.update", placeOf(event));
  });
  return id;
}

/** What replaced single times stays only while the times are the same. */
const isRescheduled = (before: EventRow, after: EventContent): boolean =>
  before.rule !== after.rule ||
  before.timeZone !== after.timeZone ||
  before.startsAt.getTime() !== after.startsAt.getTime() ||
  (before.firstDay === null) !== (after.firstDay === null);

const fresh = ({ now }: ViewerContext) => ({
  recurrenceOf: null,
  replacesAt: null,
  timeZoneRules: null,
  excluded: [],
  extra: [],
  expandedUntil: null,
  version: 1,
  updatedAt: now,
});
