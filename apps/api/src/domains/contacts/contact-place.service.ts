import type { DataSource, EntityManager } from "typeorm";
import { validate } from "uuid";

import type { Place } from "../directory/users.policy.ts";

/** An establishment with its territory; none for an id that nothing has, or that is no id. */
export async function findPlace(
  base: Pick<DataSource | EntityManager, "query">,
  establishmentId: string,
): Promise<(Place & { name: string }) | undefined> {
  if (!validate(establishmentId)) return undefined;
  const [row] = (await base.query(
    `select id as "establishmentId", territory_id as "territoryId", name from establishment where id = $1`,
    [establishmentId],
  )) as (Place & { name: string })[];
  return row;
}
