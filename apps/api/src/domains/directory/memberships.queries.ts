import { defineRead } from "../../platform/read/read.ts";
import { type ClassRow, classJson } from "./classes.queries.ts";
import { classVisible } from "./classes.visible.ts";
import { current } from "./current.visible.ts";
import {
  type EstablishmentRow,
  establishmentJson,
  type TerritoryRow,
  territoryJson,
} from "./establishments.queries.ts";
import { establishmentVisible } from "./establishments.visible.ts";
import type { RoleName } from "./role.ts";
import { membershipVisible, userVisible } from "./users.visible.ts";
import type { Power } from "./viewer.ts";

export interface SharedMembershipRow {
  role: RoleName;
  establishment: EstablishmentRow;
  classes: ClassRow[];
}

/** Where some users meet the viewer, as what, and in which classes that the viewer may see. */
export const readSharedMemberships = defineRead<{ id: string; memberships: SharedMembershipRow[] }>(
  "shared-memberships",
  `select u.id, jsonb_agg(jsonb_build_object(
    'role', m.role, 'establishment', ${establishmentJson("s")},
    'classes', coalesce((select jsonb_agg(${classJson("c")} order by c.name, c.id)
      from class c join school_year y on y.id = c.school_year_id
      where c.establishment_id = s.id and y.state = 'CURRENT' and m.role <> 'GUARDIAN' and ${classVisible("c")}
      and c.id in (select e.class_id from enrollment e where e.user_id = u.id and ${current("e")}
        and (e.role = 'STUDENT') = (m.role = 'STUDENT'))), '[]')
    ) order by s.name, m.role) as memberships
  from (select distinct user_id, establishment_id, role from membership m
    where user_id = any(:ids::uuid[]) and ${current("m")}) m
  join "user" u on u.id = m.user_id join establishment s on s.id = m.establishment_id
  where ${userVisible("u")} and ${membershipVisible("u", "m")} and ${establishmentVisible("s")}
  group by u.id`,
);

export interface MandateRow {
  id: string;
  powers: Power[];
  startsOn: string;
  endsOn: string | null;
  establishment: EstablishmentRow | null;
  territory: TerritoryRow | null;
}

export const readMandates = defineRead<{ mandate: MandateRow }>(
  "viewer-mandates",
  `select jsonb_build_object('id', d.id, 'powers', d.powers, 'startsOn', d.starts_on, 'endsOn', d.ends_on,
    'establishment', (select ${establishmentJson("s")} from establishment s where s.id = d.establishment_id),
    'territory', (select ${territoryJson("t")} from territory t where t.id = d.territory_id)) as mandate
  from mandate d where d.user_id = :viewer::uuid and ${current("d")} order by d.starts_on, d.id`,
);
