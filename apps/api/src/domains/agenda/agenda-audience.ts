import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { requireAllowed, requireVisible } from "../../platform/policy/policy.ts";
import { termsOfChoice } from "../audiences/audience-choice.service.ts";
import { type AudienceScope, requireAddressable } from "../audiences/audience-scope.service.ts";
import { type AudienceWish, createAudience } from "../audiences/audience.service.ts";
import { visibleClass } from "../directory/classes.service.ts";
import { canSeeEstablishment } from "../directory/establishments.policy.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import type { AgendaAudience } from "./agenda.input.ts";
import { type CalendarPlace, type CalendarSource, canWriteCalendar } from "./agenda.policy.ts";

/** In whose agenda something is written, and for whom: all within what the viewer may address. */
export interface AgendaAddress {
  place: CalendarPlace;
  /** None in a person's own agenda. */
  terms: AudienceWish[];
  /** Whether it says more than its place: else it is for everybody there. */
  narrowed: boolean;
}

/** @throws INVALID, NOT_FOUND or FORBIDDEN when the viewer may not write there, or not to them */
export async function agendaAddress(
  context: ViewerContext,
  viewer: Viewer,
  audience: AgendaAudience,
): Promise<AgendaAddress> {
  const { classId, establishmentId, territoryId } = audience;
  if ([classId, establishmentId, territoryId].filter((one) => one != null).length > 1)
    throw new UserError("INVALID", "Give one place.", "audience");
  const place = await placeOf(context, viewer, audience);
  requireAllowed(viewer, canWriteCalendar, place);
  const narrowed = Boolean(audience.roles?.length || audience.classIds?.length);
  if (place.kind === "PERSON") {
    if (narrowed) throw new UserError("INVALID", "One's own agenda is for oneself.", "audience");
    return { place, terms: [], narrowed };
  }
  const terms = termsOf(place, audience);
  await requireAddressable(context.database, scopeOf(place), terms);
  return { place, terms, narrowed };
}

async function placeOf(
  context: ViewerContext,
  viewer: Viewer,
  audience: AgendaAudience,
): Promise<CalendarPlace> {
  const none = { userId: null, classId: null, establishmentId: null, territoryId: null };
  if (audience.classId != null) {
    const classId = requireId(audience.classId);
    if (!(await visibleClass(context, classId))) throw notFound();
    const [row] = (await context.database.query(
      `select c.establishment_id as "establishmentId", s.territory_id as "territoryId"
      from class c join establishment s on s.id = c.establishment_id where c.id = $1`,
      [classId],
    )) as { establishmentId: string; territoryId: string | null }[];
    return { ...none, kind: "CLASS", classId, ...row! };
  }
  if (audience.establishmentId != null) {
    const establishmentId = requireId(audience.establishmentId);
    const [row] = (await context.database.query(
      `select territory_id as "territoryId" from establishment where id = $1`,
      [establishmentId],
    )) as { territoryId: string | null }[];
    const found = requireVisible(viewer, canSeeEstablishment, row && { establishmentId, ...row });
    return { ...none, kind: "ESTABLISHMENT", ...found };
  }
  if (audience.territoryId != null)
    return { ...none, kind: "TERRITORY", territoryId: requireId(audience.territoryId) };
  return { ...none, kind: "PERSON", userId: viewer.id };
}

const scopeOf = ({ establishmentId, territoryId }: CalendarPlace): AudienceScope =>
  establishmentId !== null
    ? { establishmentId, territoryId: null }
    : { establishmentId: null, territoryId: territoryId! };

/** A class is a place of its own here; elsewhere, what was chosen of the place. */
const termsOf = (place: CalendarPlace, { roles, classIds }: AgendaAudience): AudienceWish[] =>
  termsOfChoice(scopeOf(place), { roles, classIds: place.classId === null ? classIds : [place.classId] });

interface NewCalendar {
  address: AgendaAddress;
  source: CalendarSource;
  name: string;
}

/** Makes a calendar of a place, for these. */
export async function createCalendar(
  manager: EntityManager,
  context: ViewerContext,
  viewer: Viewer,
  { address, source, name }: NewCalendar,
): Promise<string> {
  const { kind, userId, classId, establishmentId, territoryId } = address.place;
  const id = uuidv7();
  const audience = kind === "PERSON" ? null : await createAudience(manager, address.terms, context.now);
  await manager.query(
    `insert into calendar (id, kind, user_id, class_id, establishment_id, territory_id, source, name, audience_id,
      created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      kind,
      userId,
      classId,
      establishmentId,
      kind === "TERRITORY" ? territoryId : null,
      source,
      name,
      audience,
      viewer.id,
      context.now,
    ],
  );
  return id;
}

/** The calendar in which a place writes here; made when nothing was written yet. */
export async function ownCalendar(
  manager: EntityManager,
  context: ViewerContext,
  viewer: Viewer,
  address: AgendaAddress,
): Promise<string> {
  const { kind, userId, classId, establishmentId, territoryId } = address.place;
  const key = userId ?? classId ?? (kind === "TERRITORY" ? territoryId : establishmentId);
  // Of two who write the first event of a place together, the second waits for the first.
  await manager.query("select pg_advisory_xact_lock(hashtextextended($1, 340))", [key]);
  const [row] = (await manager.query(
    `select id from calendar where source = 'OWN' and kind = $1
      and coalesce(user_id, class_id, territory_id, establishment_id) = $2`,
    [kind, key],
  )) as { id: string }[];
  if (row) return row.id;
  const wide = { ...address, terms: kind === "PERSON" ? [] : termsOf(address.place, {}) };
  return createCalendar(manager, context, viewer, { address: wide, source: "OWN", name: "" });
}
