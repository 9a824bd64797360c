import type { DataSource, EntityManager } from "typeorm";

import type { Principal } from "../../platform/context/principal.ts";
import { UserError } from "../../platform/errors/user-error.ts";
import { hasRole, type Viewer } from "../directory/viewer.ts";
import { incidentOf } from "../incidents/incidents.service.ts";

type Base = Pick<DataSource | EntityManager, "query">;

export interface Writing {
  establishmentId: string;
  /** The office for which they write, if any. */
  senderId?: string | null;
  now: Date;
  /** Who asks: what apps write waits for the end of an incident. A session when absent. */
  principal?: Principal;
  /** Written to offices of the school alone: whoever is kept from writing can still ask for help. */
  toOfficesOnly?: boolean;
}

const heldBy = async (base: Base, senderId: string): Promise<string | undefined> =>
  ((await base.query("select kind from shared_sender where id = $1", [senderId])) as { kind: string }[])[0]
    ?.kind;

/**
 * Goes on when the viewer may write in an establishment now.
 * @throws FORBIDDEN when they are kept from writing there, or only its leadership writes while an incident lasts
 */
export async function requireMayWrite(base: Base, viewer: Viewer, writing: Writing): Promise<void> {
  const { establishmentId, senderId, now, principal, toOfficesOnly } = writing;
  const incident = (await incidentOf(base, [establishmentId], now)).get(establishmentId);
  if (incident) {
    const leads =
      hasRole(viewer, "LEADERSHIP", establishmentId) ||
      (senderId ? (await heldBy(base, senderId)) === "LEADERSHIP" : false);
    if (!leads || principal?.kind === "APP")
      throw new UserError(
        "FORBIDDEN",
        "Only the leadership writes while an incident lasts.",
        "establishmentId",
      );
  }
  if (!toOfficesOnly && (await pausedUntil(base, viewer.id, establishmentId, now)))
    throw new UserError("FORBIDDEN", "Writing is paused for this person.", "establishmentId");
}

/** Until when somebody is kept from writing in an establishment, if they are. */
export async function pausedUntil(
  base: Base,
  userId: string,
  establishmentId: string,
  now: Date,
): Promise<Date | undefined> {
  const [row] = (await base.query(
    `select max(until) as until from writing_pause
    where user_id = $1 and establishment_id = $2 and lifted_at is null and starts_at <= $3 and until > $3`,
    [userId, establishmentId, now],
  )) as { until: Date | null }[];
  return row?.until ?? undefined;
}

export type DeliveryVerdict = "GO" | "HOLD" | "STOP";

/**
 * Asked again when something is delivered: GO; HOLD while an incident lasts, but for what the leadership wrote; STOP when
 * the author was suspended, left, or is kept from writing.
 */
export async function mayDeliver(
  base: Base,
  {
    authorId,
    senderId,
    establishmentId,
    now,
  }: {
    authorId: string;
    senderId: string | null;
    establishmentId: string;
    now: Date;
  },
): Promise<DeliveryVerdict> {
  const [author] = (await base.query(
    `select u.status in ('ACTIVE', 'PENDING') as here, exists (select from membership m where m.user_id = u.id
      and m.establishment_id = $2 and m.role = 'LEADERSHIP' and m.starts_on <= $3::date
      and (m.ends_on is null or m.ends_on >= $3::date)) as leads from "user" u where u.id = $1`,
    [authorId, establishmentId, now],
  )) as { here: boolean; leads: boolean }[];
  if (!author?.here) return "STOP";
  if (!senderId && (await pausedUntil(base, authorId, establishmentId, now))) return "STOP";
  if (!(await incidentOf(base, [establishmentId], now)).has(establishmentId)) return "GO";
  if (author.leads) return "GO";
  return senderId && (await heldBy(base, senderId)) === "LEADERSHIP" ? "GO" : "HOLD";
}
