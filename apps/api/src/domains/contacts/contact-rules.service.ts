import type { DataSource, EntityManager } from "typeorm";

import { UserError } from "../../platform/errors/user-error.ts";
import { requireVisible } from "../../platform/policy/policy.ts";
import { journal } from "../audit/audit.service.ts";
import { type Viewer, type ViewerContext } from "../directory/viewer.ts";
import {
  allowedReaches,
  type Reach,
  type RuleChange,
  type RuleMatrix,
  rulesWith,
} from "./contact-rules.policy.ts";
import { canSetContactRules } from "./contacts.policy.ts";
import { findPlace } from "./contact-place.service.ts";

type Base = Pick<DataSource | EntityManager, "query">;

/** Who writes to whom in an establishment. */
export async function readRules(base: Base, establishmentId: string): Promise<RuleMatrix> {
  const changes = (await base.query(
    `select from_role as "from", to_role as "to", reach from communication_rule where establishment_id = $1`,
    [establishmentId],
  )) as RuleChange[];
  return rulesWith(changes);
}

/** An establishment whose rules the viewer decides. @throws NOT_FOUND */
export async function requireRuled(context: ViewerContext, viewer: Viewer, establishmentId: string) {
  return requireVisible(viewer, canSetContactRules, await findPlace(context.database, establishmentId));
}

/** Changes one rule of a school, which is journaled: it opens or closes a way between people. */
export async function setRule(
  context: ViewerContext,
  viewer: Viewer,
  { establishmentId, from, to, reach }: RuleChange & { establishmentId: string },
): Promise<void> {
  const place = await requireRuled(context, viewer, establishmentId);
  if (!allowedReaches(from, to).includes(reach))
    throw new UserError("INVALID", "No school may choose this for these people.", "reach");
  await context.database.transaction(async (manager) => {
    const before = (await readRules(manager, place.establishmentId))[from][to];
    await manager.query(
      `insert into communication_rule (establishment_id, from_role, to_role, reach, set_by_id, set_at)
      values ($1, $2, $3, $4, $5, $6) on conflict (establishment_id, from_role, to_role)
        do update set reach = $4, set_by_id = $5, set_at = $6`,
      [place.establishmentId, from, to, reach, viewer.id, context.now],
    );
    await journal(manager, context.now, {
      action: "contact-rule.set",
      establishmentId: place.establishmentId,
      actorId: viewer.id,
      subjectId: place.establishmentId,
      reason: reasonOf(from, to, before, reach),
      requestId: context.requestId,
    });
  });
}

const reasonOf = (from: string, to: string, before: Reach, after: Reach): string =>
  `${from} > ${to}: ${before} > ${after}`;
