import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { requireVisible } from "../../platform/policy/policy.ts";
import { journal } from "../audit/audit.service.ts";
import { readUserFacts } from "../directory/users.queries.ts";
import { type Viewer, viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { endAllSessions } from "../identity/sessions.service.ts";
import { canSuspend, type SuspendedFacts } from "./moderation.policy.ts";
import { reportables } from "./reportable.service.ts";

const longestReason = 300;
/** What was sent longer ago is no part of an incident. */
const longestDays = 30;
const day = 86_400_000;

async function requireSuspendable(
  context: ViewerContext,
  viewer: Viewer,
  userId: string,
): Promise<SuspendedFacts> {
  const id = requireId(userId);
  const [user] = await context.rowsAlone(readUserFacts, { ids: [id], today: viewer.today });
  const [row] = (await context.database.query(
    `select exists (select from mandate d where d.user_id = $1 and d.starts_on <= $2::date
        and (d.ends_on is null or d.ends_on >= $2::date)) as mandated`,
    [id, viewer.today],
  )) as { mandated: boolean }[];
  const decides = row!.mandated || (user?.memberships.some((one) => one.role === "LEADERSHIP") ?? false);
  return requireVisible(viewer, canSuspend, user && { user, decides });
}

export interface SuspensionWish {
  userId: string;
  reason: string;
  /** Withdraws what they sent since then, too. */
  withdrawSince?: Date | null;
}

/** Closes an account at once, sessions included; what it sent since a moment goes, and stays as evidence. */
export async function suspendAccount(
  context: ViewerContext,
  { userId, reason: written, withdrawSince }: SuspensionWish,
): Promise<{ withdrawn: number }> {
  const viewer = viewerOf(context);
  const { user } = await requireSuspendable(context, viewer, userId);
  const reason = written.trim();
  if (reason === "" || reason.length > longestReason)
    throw new UserError("INVALID", `Say why, in ${longestReason} characters at most.`, "reason");
  const { now } = context;
  if (withdrawSince && withdrawSince.getTime() < now.getTime() - longestDays * day)
    throw new UserError("INVALID", `Of the last ${longestDays} days only.`, "withdrawSince");
  return context.database.transaction(async (manager) => {
    const [changed] = (await manager.query(
      `with before as (select id, status from "user" where id = $1 and status in ('ACTIVE', 'PENDING') for update)
      update "user" u set status = 'SUSPENDED', rights_version = u.rights_version + 1, updated_at = $2 from before
      where u.id = before.id returning before.status`,
      [user.id, now],
    )) as [{ status: string }[], number];
    if (changed.length === 0) throw new UserError("CONFLICT", "This account is suspended already.");
    const id = uuidv7();
    const establishmentId = user.memberships[0]?.establishmentId ?? null;
    await manager.query(
      `insert into suspension (user_id, id, establishment_id, reason, at, by_id, status_before, withdrawn_since)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [user.id, id, establishmentId, reason, now, viewer.id, changed[0]!.status, withdrawSince ?? null],
    );
    await endAllSessions(manager, user.id, now);
    const withdrawn = withdrawSince ? await withdrawAll(manager, user.id, id, withdrawSince, now) : 0;
    await tell(manager, context, "account.suspend", user.memberships, user.id, reason);
    return { withdrawn };
  });
}

async function withdrawAll(
  manager: EntityManager,
  userId: string,
  suspensionId: string,
  since: Date,
  now: Date,
): Promise<number> {
  let count = 0;
  for (const { kind, withdrawSince } of (await reportables()).values()) {
    const gone = await withdrawSince(manager, userId, since, now);
    await manager.query(
      `insert into withdrawn_content (user_id, suspension_id, kind, subject_id, establishment_id, excerpt, at)
      select $1, $2, $3, w."subjectId", w."establishmentId", w.excerpt, $4
      from jsonb_to_recordset($5::jsonb) as w ("subjectId" uuid, "establishmentId" uuid, excerpt text)`,
      [userId, suspensionId, kind, now, JSON.stringify(gone)],
    );
    count += gone.length;
  }
  return count;
}

/** Opens a suspended account again, as it was. What was withdrawn stays so. */
export async function restoreAccount(context: ViewerContext, userId: string): Promise<void> {
  const viewer = viewerOf(context);
  const { user } = await requireSuspendable(context, viewer, userId);
  await context.database.transaction(async (manager) => {
    const [open] = (await manager.query(
      `update suspension set restored_at = $2, restored_by_id = $3 where user_id = $1 and restored_at is null
      returning status_before as status`,
      [user.id, context.now, viewer.id],
    )) as [{ status: string }[], number];
    if (open.length === 0) throw notFound();
    await manager.query(
      `update "user" set status = $2, rights_version = rights_version + 1, updated_at = $3
      where id = $1 and status = 'SUSPENDED'`,
      [user.id, open[0]!.status, context.now],
    );
    await tell(manager, context, "account.restore", user.memberships, user.id, null);
  });
}

/** In the journal of each establishment of the account: it is closed, or open again, in all of them. */
async function tell(
  manager: EntityManager,
  context: ViewerContext,
  action: string,
  places: readonly { establishmentId: string }[],
  subjectId: string,
  reason: string | null,
): Promise<void> {
  for (const establishmentId of new Set(places.map((one) => one.establishmentId)))
    await journal(manager, context.now, {
      action,
      establishmentId,
      actorId: viewerOf(context).id,
      subjectId,
      reason,
      requestId: context.requestId,
    });
}
