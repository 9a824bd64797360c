import { defineFactRule, type Notice } from "../../platform/events/fact.ts";
import { defineRead, type Reader } from "../../platform/read/read.ts";
import type { Viewer } from "../directory/viewer.ts";
import { keyOf } from "../live/audience-keys.service.ts";
import { type CalendarFacts, type CalendarPlace, canReadEvent } from "./agenda.policy.ts";

const kind = "AGENDA";

/** Whose a calendar was, and for whom: its terms outlive it. */
export interface GoneCalendar extends CalendarPlace {
  /** None of a person's own. */
  audienceId: string | null;
}

interface AgendaNotice extends Notice {
  /** Of a calendar that is no more: told to processes only. */
  gone?: GoneCalendar;
}

const termsOf = (audience: string): string => `coalesce((
  select jsonb_agg(jsonb_build_object('include', t.include, 'territoryId', t.territory_id,
    'establishmentId', t.establishment_id, 'role', t.role, 'function', t.function, 'classId', t.class_id,
    'userId', t.user_id, 'relation', t.relation)) from audience_term t where t.audience_id = ${audience}), '[]')`;

/** The event when it is still there, else its calendar, each with those whom it is for. */
const readAgendaFacts = defineRead<CalendarFacts>(
  "agenda-facts",
  `select c.kind, c.source, c.user_id as "userId", c.class_id as "classId", c.establishment_id as "establishmentId",
    coalesce(c.territory_id, s.territory_id) as "territoryId",
    ${termsOf("coalesce(e.audience_id, c.audience_id)")} as terms
  from calendar c left join event e on e.calendar_id = c.id and e.id = :event::uuid
  left join establishment s on s.id = c.establishment_id where c.id = :calendar::uuid`,
);

/** Where a calendar stood that is no more: what depends on it is as it is now. */
const readGoneFacts = defineRead<Pick<CalendarFacts, "territoryId" | "terms">>(
  "agenda-gone-facts",
  `select coalesce(:territory::uuid, s.territory_id) as "territoryId", ${termsOf(":audience::uuid")} as terms
  from (select 1) one left join establishment s on s.id = :establishment::uuid`,
);

export const agendaFacts = defineFactRule<Viewer>({
  kind,
  async hear(reader, notice: AgendaNotice) {
    const facts = await (notice.gone ? factsOfGone(reader, notice.gone) : factsOf(reader, notice.ids));
    return facts ? { keys: keysOf(facts), may: (viewer) => canReadEvent(viewer, facts) } : null;
  },
});

async function factsOf(reader: Reader, ids: readonly string[]): Promise<CalendarFacts | undefined> {
  const [calendar = null, event = null] = ids;
  const [facts] = await reader.rows(readAgendaFacts, { calendar, event });
  return facts;
}

async function factsOfGone(reader: Reader, { audienceId, ...place }: GoneCalendar): Promise<CalendarFacts> {
  const { establishmentId: establishment, territoryId: territory } = place;
  const parameters = { audience: audienceId, establishment, territory };
  const [facts] = await reader.rows(readGoneFacts, parameters);
  // Only what another programme wrote is taken away whole.
  return { ...place, ...facts!, source: "ADDRESS" };
}

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

/** What every process is told when a calendar goes away with all its events, since none could look it up any more. */
export const noticeOfGoneCalendar = (calendarId: string, gone: GoneCalendar): AgendaNotice => ({
  kind,
  ids: [calendarId],
  gone,
});
