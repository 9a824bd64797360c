import type { RoleName } from "../../domains/directory/role.ts";
import { current } from "../../domains/directory/current.visible.ts";
import { accountAdministered } from "../../domains/directory/users.visible.ts";
import { jsonRows } from "../../platform/read/json-rows.ts";
import { defineRead } from "../../platform/read/read.ts";

export interface PendingAccounts {
  establishmentId: string;
  establishmentName: string;
  role: RoleName;
  pending: number;
  total: number;
  classes: { classId: string; className: string; pending: number; total: number }[];
}

const administered = (user: string): string =>
  `${user}.status in ('PENDING', 'ACTIVE') and ${accountAdministered(user)}`;

const classes = jsonRows(`
  select c.id as "classId", c.name as "className",
    (count(distinct u.id) filter (where u.status = 'PENDING'))::integer as pending, count(distinct u.id)::integer as total
  from class c join school_year y on y.id = c.school_year_id
    join enrollment e on e.class_id = c.id and e.role = 'STUDENT' and ${current("e")}
    join membership m on m.user_id = e.user_id and m.establishment_id = c.establishment_id
      and m.role = 'STUDENT' and ${current("m")}
    join "user" u on u.id = e.user_id
  where c.establishment_id = s.id and c.kind = 'HOMEROOM' and y.state = 'CURRENT' and ${administered("u")}
  group by c.id, c.name having count(*) filter (where u.status = 'PENDING') > 0
  order by c.name, c.id`);

/**
 * Accounts that were never activated, by establishment and role, where the viewer administers them. Establishment after
 * establishment, so that a territory is not counted to show its first schools.
 */
export const readPendingAccounts = defineRead<PendingAccounts>(
  "pending-accounts",
  `select s.id as "establishmentId", s.name as "establishmentName", roles.role, roles.pending, roles.total,
    case when roles.role = 'STUDENT' then ${classes} else '[]' end as classes
  from (
    select s.id, s.name from establishment s
    where (s.id = any(:viewer_accounts_establishments::uuid[]) or s.territory_id = any(:viewer_accounts_territories::uuid[]))
      and (:establishment::uuid is null or s.id = :establishment::uuid)
    order by s.name, s.id
  ) s cross join lateral (
    select m.role, (count(distinct u.id) filter (where u.status = 'PENDING'))::integer as pending,
      count(distinct u.id)::integer as total
    from membership m join "user" u on u.id = m.user_id
    where m.establishment_id = s.id and ${current("m")} and ${administered("u")}
    group by m.role having count(*) filter (where u.status = 'PENDING') > 0
  ) roles
  order by s.name, s.id, roles.pending desc, roles.role limit 40`,
);
