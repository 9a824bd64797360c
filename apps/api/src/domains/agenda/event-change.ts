import type { EntityManager } from "typeorm";

import { UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import { journal } from "../audit/audit.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { noticeOfAgenda } from "./agenda.facts.ts";
import type { EventRow } from "./calendar.queries.ts";
import type { EventContent } from "./event-content.ts";
import { EventEntity } from "./event.entity.ts";

/** Changes what was read; nobody's change is lost under another's. @throws CONFLICT */
export async function change(
  manager: EntityManager,
  context: ViewerContext,
  event: EventRow,
  version: number,
  values: Partial<EventContent>,
): Promise<void> {
  const { affected } = await manager.update(
    EventEntity,
    { id: event.id, version },
    { ...values, version: version + 1, updatedAt: context.now },
  );
  if (affected !== 1) throw conflict();
}

export const conflict = (): UserError =>
  new UserError("CONFLICT", "Somebody changed this event meanwhile: read it again.", "version");

export const placeOf = ({ id, calendar }: EventRow): EventPlace => ({
  id,
  calendarId: calendar.id,
  establishmentId: calendar.establishmentId,
});

export interface EventPlace {
  id: string;
  calendarId: string;
  establishmentId: string | null;
}

/** Journals a change, and tells whoever reads the event. */
export async function tell(
  manager: EntityManager,
  context: ViewerContext,
  viewer: Viewer,
  action: string,
  { id, calendarId, establishmentId }: EventPlace,
): Promise<void> {
  await journal(manager, context.now, {
    action,
    establishmentId,
    actorId: viewer.id,
    subjectId: id,
    requestId: context.requestId,
  });
  await publish(manager, noticeOfAgenda(calendarId, id));
}
