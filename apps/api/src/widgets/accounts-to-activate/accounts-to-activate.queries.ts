import { current } from "../../domains/directory/current.visible.ts";
import { accountAdministered } from "../../domains/directory/users.visible.ts";
import { defineRead } from "../../platform/read/read.ts";

export interface PendingAccounts {
  establishment: { id: string; name: string };
  role: string;
  pending: number;
  total: number;
}

/** Accounts that were never activated, by establishment and role, where the viewer administers them. */
export const readPendingAccounts = defineRead<PendingAccounts>(
  "pending-accounts",
  `select jsonb_build_object('id', s.id, 'name', s.name) as establishment, m.role,
    (count(*) filter (where u.status = 'PENDING'))::integer as pending, count(*)::integer as total
  from membership m join "user" u on u.id = m.user_id join establishment s on s.id = m.establishment_id
  where ${current("m")} and u.status in ('PENDING', 'ACTIVE')
    and (s.id = any(:viewer_accounts_establishments::uuid[]) or s.territory_id = any(:viewer_accounts_territories::uuid[]))
    and (:establishment::uuid is null or s.id = :establishment::uuid)
    and ${accountAdministered("u")}
  group by s.id, s.name, m.role having count(*) filter (where u.status = 'PENDING') > 0
  order by s.name, pending desc limit 40`,
);
