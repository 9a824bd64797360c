import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import type { AudienceTerm } from "./audience.policy.ts";

export type AudienceWish = Partial<AudienceTerm>;

/** A whole term, of what somebody said of it. */
export const termOf = (wish: AudienceWish): AudienceTerm => ({
  include: true,
  territoryId: null,
  establishmentId: null,
  role: null,
  function: null,
  classId: null,
  userId: null,
  relation: "SELF",
  ...wish,
});

/** Writes an audience of these terms; whoever calls has asked `requireAddressable`. */
export async function createAudience(
  manager: EntityManager,
  wishes: readonly AudienceWish[],
  now: Date,
): Promise<string> {
  const id = uuidv7();
  await manager.query("insert into audience (id, created_at) values ($1, $2)", [id, now]);
  await writeTerms(manager, id, wishes);
  return id;
}

/** Replaces the terms of an audience. */
export async function changeAudience(
  manager: EntityManager,
  id: string,
  wishes: readonly AudienceWish[],
): Promise<void> {
  await manager.query("delete from audience_term where audience_id = $1", [id]);
  await writeTerms(manager, id, wishes);
}

async function writeTerms(
  manager: EntityManager,
  audienceId: string,
  wishes: readonly AudienceWish[],
): Promise<void> {
  const rows = wishes.map(termOf).map((term, position) => ({
    audience_id: audienceId,
    position,
    include: term.include,
    territory_id: term.territoryId,
    establishment_id: term.establishmentId,
    role: term.role,
    function: term.function,
    class_id: term.classId,
    user_id: term.userId,
    relation: term.relation,
  }));
  await manager.query(
    "insert into audience_term select * from jsonb_populate_recordset(null::audience_term, $1::jsonb)",
    [JSON.stringify(rows)],
  );
}
