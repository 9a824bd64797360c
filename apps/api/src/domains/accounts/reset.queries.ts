import { defineRead } from "../../platform/read/read.ts";
import { current } from "../directory/current.visible.ts";

interface Obstacles {
  id: string;
  mandates: { establishmentId: string | null; territoryId: string | null }[];
  answersForSomebody: boolean;
}

/** What some users hold beside their memberships: mandates, and children whom they answer for. */
export const readObstacles = defineRead<Obstacles>(
  "reset-obstacles",
  `select u.id, coalesce((select jsonb_agg(jsonb_build_object('establishmentId', d.establishment_id,
      'territoryId', coalesce(d.territory_id, s.territory_id)))
    from mandate d left join establishment s on s.id = d.establishment_id
    where d.user_id = u.id and ${current("d")}), '[]') as mandates,
    exists (select from guardianship g where g.guardian_id = u.id and ${current("g")}) as "answersForSomebody"
  from "user" u where u.id = any(:ids::uuid[])`,
);
