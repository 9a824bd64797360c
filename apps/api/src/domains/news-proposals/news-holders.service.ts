import type { DataSource, EntityManager } from "typeorm";

type Base = Pick<DataSource | EntityManager, "query">;

/**
 * Who decides on news there: those to whom the school itself gave the mandate; those of its territories only when it
 * gave it to nobody.
 */
export async function newsHoldersOf(base: Base, establishmentId: string, today: string): Promise<string[]> {
  const rows = (await base.query(
    `with recursive around as (
      select territory_id as id from establishment where id = $1
      union all select t.parent_id from territory t join around a on t.id = a.id
    ), holder as (
      select m.user_id, m.establishment_id is not null as is_own from mandate m
      where 'NEWS' = any(m.powers) and m.starts_on <= $2::date and (m.ends_on is null or m.ends_on >= $2::date)
        and (m.establishment_id = $1 or m.territory_id in (select id from around))
    )
    select distinct user_id as id from holder where is_own = (select bool_or(is_own) from holder)`,
    [establishmentId, today],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
