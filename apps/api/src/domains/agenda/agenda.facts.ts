import { defineFactRule, type Notice } from "../../platform/events/fact.ts";
import { defineRead } from "../../platform/read/read.ts";
import type { Viewer } from "../directory/viewer.ts";
import { keyOf } from "../live/audience-keys.service.ts";
import { type CalendarFacts, canReadEvent } from "./agenda.policy.ts";

const kind = "AGENDA";

/** The event when it is still there, else its calendar, each with those whom it is for. */
const readAgendaFacts = defineRead<CalendarFacts>(
  "agenda-facts",
  `select c.kind, c.source, c.user_id as "userId", c.class_id as "classId", c.establishment_id as "establishmentId",
    coalesce(c.territory_id, s.territory_id) as "territoryId",
    coalesce((select jsonb_agg(jsonb_build_object('include', t.include, 'territoryId', t.territory_id,
      'establishmentId', t.establishment_id, 'role', t.role, 'function', t.function, 'classId', t.class_id,
      'userId', t.user_id, 'relation', t.relation)) from audience_term t
      where t.audience_id = coalesce(e.audience_id, c.audience_id)), '[]') as terms
  from calendar c left join event e on e.calendar_id = c.id and e.id = :event::uuid
  left join establishment s on s.id = c.establishment_id where c.id = :calendar::uuid`,
);

export const agendaFacts = defineFactRule<Viewer>({
  kind,
  async hear(reader, { ids }) {
    const [calendar = null, event = null] = ids;
    const [facts] = await reader.rows(readAgendaFacts, { calendar, event });
    return facts ? { keys: keysOf(facts), may: (viewer) => canReadEvent(viewer, facts) } : null;
  },
});

function keysOf({ kind: of, userId, establishmentId, territoryId }: CalendarFacts): string[] {
  if (of === "PERSON") return [keyOf.user(userId!)];
  const around = territoryId === null ? [] : [keyOf.mandate(territoryId)];
  return establishmentId !== null
    ? [keyOf.establishment(establishmentId), ...around]
    : [keyOf.territory(territoryId!), ...around];
}

/** What every process is told of an event, or of all those of a calendar. */
export const noticeOfAgenda = (calendarId: string, eventId?: string): Notice => ({
  kind,
  ids: eventId === undefined ? [calendarId] : [calendarId, eventId],
});
