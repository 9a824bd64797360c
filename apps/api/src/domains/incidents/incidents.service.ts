import type { DataSource, EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import { requireId } from "../../platform/graph/id.ts";
import { requireAllowed, requireVisible } from "../../platform/policy/policy.ts";
import { runRead } from "../../platform/read/run-read.ts";
import { journal } from "../audit/audit.service.ts";
import { findPlace } from "../contacts/contact-place.service.ts";
import { type Viewer, viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { canContain, canSeeIncident } from "./incidents.policy.ts";
import { readIncident } from "./incidents.queries.ts";

type Base = Pick<DataSource | EntityManager, "query">;

const hour = 3_600_000;
/** A school is not silenced for longer at once. */
const longestHours = 7 * 24;
const longestReason = 300;

/** Those of some establishments where an incident lasts. */
export async function incidentOf(
  base: Base,
  establishmentIds: readonly string[],
  now: Date,
): Promise<Map<string, { id: string; endsAt: Date }>> {
  const rows = (await base.query(
    `select establishment_id as "establishmentId", id, ends_at as "endsAt" from incident
    where establishment_id = any($1::uuid[]) and ended_at is null and ends_at > $2`,
    [establishmentIds, now],
  )) as { establishmentId: string; id: string; endsAt: Date }[];
  return new Map(rows.map(({ establishmentId, id, endsAt }) => [establishmentId, { id, endsAt }]));
}

export interface IncidentWish {
  establishmentId: string;
  reason: string;
  hours: number;
}

/** Lets only the leadership write in a school, until it is ended, and for some hours at most. */
export async function startIncident(
  context: ViewerContext,
  { establishmentId, reason: written, hours }: IncidentWish,
): Promise<void> {
  const viewer = viewerOf(context);
  const place = requireVisible(viewer, canSeeIncident, await findPlace(context.database, establishmentId));
  requireAllowed(viewer, canContain, place);
  const reason = written.trim();
  if (reason === "" || reason.length > longestReason)
    throw new UserError("INVALID", `Say why, in ${longestReason} characters at most.`, "reason");
  if (hours < 1 || hours > longestHours)
    throw new UserError("INVALID", `From 1 to ${longestHours} hours.`, "hours");
  const { now } = context;
  await context.database.transaction(async (manager) => {
    await endOver(manager, now);
    const made = (await manager.query(
      `insert into incident (id, establishment_id, reason, started_at, started_by_id, ends_at)
      values ($1, $2, $3, $4, $5, $6) on conflict (establishment_id) where ended_at is null do nothing returning id`,
      [uuidv7(), place.establishmentId, reason, now, viewer.id, new Date(now.getTime() + hours * hour)],
    )) as { id: string }[];
    if (made.length === 0) throw new UserError("CONFLICT", "An incident lasts there already.");
    await tell(
      manager,
      now,
      "incident.start",
      { ...place, id: made[0]!.id, reason },
      viewer,
      context.requestId,
    );
  });
}

/** Ends an incident by hand. */
export async function endIncident(context: ViewerContext, id: string): Promise<void> {
  const viewer = viewerOf(context);
  await context.database.transaction(async (manager) => {
    const [incident] = await runRead(manager, readIncident, { id: requireId(id) });
    if (!incident || !canSeeIncident(viewer, incident)) throw notFound();
    requireAllowed(viewer, canContain, incident);
    const [, ended] = (await manager.query(
      "update incident set ended_at = $2, ended_by_id = $3 where id = $1 and ended_at is null",
      [incident.id, context.now, viewer.id],
    )) as [unknown, number];
    if (ended === 0) return;
    await tell(manager, context.now, "incident.end", incident, viewer, context.requestId);
  });
}

/** Ends what is over by the clock, and answers how many. */
export async function endOver(manager: EntityManager, now: Date): Promise<number> {
  const [over] = (await manager.query(
    `update incident set ended_at = ends_at where ended_at is null and ends_at <= $1
    returning id, establishment_id as "establishmentId", reason`,
    [now],
  )) as [{ id: string; establishmentId: string; reason: string }[], number];
  for (const one of over) await tell(manager, now, "incident.expire", one, null, null);
  return over.length;
}

async function tell(
  manager: EntityManager,
  now: Date,
  action: string,
  { id, establishmentId, reason }: { id: string; establishmentId: string; reason: string },
  viewer: Viewer | null,
  requestId: string | null,
): Promise<void> {
  const actorId = viewer?.id ?? null;
  await journal(manager, now, { action, establishmentId, actorId, subjectId: id, reason, requestId });
  await publish(manager, { kind: "INCIDENTS", ids: [id] });
}
