import type { DataSource, EntityManager } from "typeorm";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { termOf, type AudienceWish } from "./audience.service.ts";

/** What somebody may address: one establishment, or a territory with all that lies in it. */
export type AudienceScope =
  | { establishmentId: string; territoryId: null }
  | { establishmentId: null; territoryId: string };

/** Terms that one audience may have. */
const most = 200;

const establishmentsInside = `select s.id from establishment s where s.id = $1::uuid or s.territory_id in (
  with recursive inside as (
    select $2::uuid as id union all select t.id from territory t join inside on t.parent_id = inside.id
  ) select id from inside)`;

/** How many of the ids lie within the scope. */
const counted = `with recursive here as (
    select $2::uuid as id where $2::uuid is not null
    union all select t.id from territory t join here on t.parent_id = here.id
  ), schools as (${establishmentsInside})
  select (select count(*) from here where id = any($3::uuid[]))::integer as "territoryId",
    (select count(*) from schools where id = any($4::uuid[]))::integer as "establishmentId",
    (select count(*) from class c where c.id = any($5::uuid[])
      and c.establishment_id in (select id from schools))::integer as "classId",
    (select count(distinct m.user_id) from membership m where m.user_id = any($6::uuid[])
      and m.establishment_id in (select id from schools))::integer as "userId"`;

const idFields = ["territoryId", "establishmentId", "classId", "userId"] as const;

/**
 * Goes on when every id of the terms lies within the scope, and every including term names one.
 * @throws NOT_FOUND for an id from elsewhere, as for one that nothing has
 */
export async function requireAddressable(
  manager: EntityManager | DataSource,
  { establishmentId, territoryId }: AudienceScope,
  wishes: readonly AudienceWish[],
): Promise<void> {
  const terms = wishes.map(termOf);
  if (terms.length > most) throw new UserError("TOO_MANY", `An audience has ${most} terms at most.`);
  if (terms.some((term) => term.include && idFields.every((field) => term[field] === null)))
    throw new UserError("INVALID", "Say of which place these people are.");
  const ids = idFields.map((field) => [
    ...new Set(terms.flatMap((term) => term[field]?.toLowerCase() ?? [])),
  ]);
  const [found] = (await manager.query(counted, [establishmentId, territoryId, ...ids])) as Record<
    (typeof idFields)[number],
    number
  >[];
  if (idFields.some((field, at) => found![field] !== ids[at]!.length)) throw notFound();
}
