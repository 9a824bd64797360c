import { readFileSync } from "node:fs";

import type { Client } from "pg";

export interface Mailbox {
  ownerId: string;
}

const statement = readFileSync(new URL("mailboxes.sql", import.meta.url), "utf8");

/** Four hundred words that look like words, so that texts differ and share some. */
const words = [
  "ba",
  "ce",
  "di",
  "fo",
  "gu",
  "la",
  "me",
  "ni",
  "po",
  "ru",
  "sa",
  "te",
  "vi",
  "zo",
  "chan",
  "tour",
  "ment",
  "sion",
  "ette",
  "age",
].flatMap((one, _, all) => all.map((other) => `${one}${other}`));

/** Fills the mailbox of somebody of the demonstration's collège. */
export async function mailboxOf(client: Client, login: string, messages: number): Promise<Mailbox> {
  const { rows } = await client.query<{ ownerId: string; place: string }>(
    `select c.user_id as "ownerId", s.id as place from credential c, establishment s
    where c.login = $1 and s.kind = 'COLLEGE'`,
    [login],
  );
  const { ownerId, place } = rows[0]!;
  await client.query(statement, [ownerId, place, messages, new Date(Date.now() - 3_600_000), words]);
  return { ownerId };
}

export interface Invited {
  headId: string;
  establishmentId: string;
  fifteen: { kind: "USER"; id: string }[];
}

/** Gives the collège so many guardians that may be contacted, and chooses some of them. */
export async function invite(client: Client, few: number, many: number): Promise<Invited> {
  const { rows } = await client.query<{ headId: string; establishmentId: string }>(
    `select c.user_id as "headId", s.id as "establishmentId" from credential c, establishment s
    where c.login = 'helene.marchand' and s.kind = 'COLLEGE'`,
  );
  const { headId, establishmentId } = rows[0]!;
  const there = await contactable(client, establishmentId);
  await client.query(
    `with pupil as (select user_id as id, row_number() over (order by user_id) - 1 as at, count(*) over () as all
      from membership where establishment_id = $1 and role = 'STUDENT' and ends_on is null),
    made as (insert into "user" (id, birth_name, civil_given_name, status, created_at, updated_at)
      select gen_random_uuid(), 'Responsable ' || n, 'Prénom', 'ACTIVE', now(), now() from generate_series(1, $2::integer) n
      returning id),
    numbered as (select id, row_number() over () as n from made),
    belongs as (insert into membership (id, user_id, establishment_id, role, starts_on)
      select gen_random_uuid(), id, $1, 'GUARDIAN', '2020-09-01' from made)
    insert into guardianship (id, child_id, guardian_id, relation, authority, may_see, may_sign, may_be_contacted, starts_on)
    select gen_random_uuid(), p.id, m.id, 'FAMILY', 'EXERCISED', true, true, true, '2020-09-01'
    from numbered m join pupil p on p.at = m.n % p.all`,
    [establishmentId, many - there.length],
  );
  await client.query("analyze");
  const fifteen = there.slice(0, few).map((id) => ({ kind: "USER" as const, id }));
  return { headId, establishmentId, fifteen };
}

async function contactable(client: Client, establishmentId: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct g.guardian_id as id from guardianship g join membership m on m.user_id = g.child_id
      join "user" u on u.id = g.guardian_id and u.status in ('ACTIVE', 'PENDING')
    where m.establishment_id = $1 and m.role = 'STUDENT' and m.ends_on is null and g.may_be_contacted
      and g.ends_on is null order by 1`,
    [establishmentId],
  );
  return rows.map(({ id }) => id);
}
