import type { DataSource } from "typeorm";

import { dayOf } from "../../platform/context/context.ts";

export interface WhoIsThere {
  id: string;
  displayName: string;
  givenName: string;
  initials: string;
  roles: string[];
  ownDevice: boolean;
}

/** What the first page says of the person who is signed in. */
export async function readWhoIsThere(
  database: DataSource,
  { userId, sessionId }: { userId: string; sessionId: string },
): Promise<WhoIsThere> {
  const [row] = (await database.query(
    `select u.id, u.given_name as "givenName", u.family_name as "familyName", s.own_device as "ownDevice",
      array(select distinct m.role from membership m where m.user_id = u.id
        and m.starts_on <= $3::date and (m.ends_on is null or m.ends_on >= $3::date)) as roles
    from "user" u join session s on s.user_id = u.id where u.id = $1 and s.id = $2`,
    [userId, sessionId, dayOf(new Date())],
  )) as (Omit<WhoIsThere, "displayName" | "initials"> & { familyName: string })[];
  const { familyName, ...who } = row!;
  return {
    ...who,
    displayName: `${who.givenName} ${familyName}`,
    initials: `${who.givenName[0] ?? ""}${familyName[0] ?? ""}`.toUpperCase(),
  };
}
