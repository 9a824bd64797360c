import type { ClientBase } from "pg";
import { v7 as uuidv7 } from "uuid";

import { dayOf } from "../../platform/context/context.ts";
import { CommandError } from "../../platform/command/command.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { activationHash, newActivationCode } from "../identity/activation-code.ts";
import { findEstablishment } from "./find-establishment.ts";
import { createMissingLogins } from "./logins.ts";
import type { Letter } from "./letters-page.ts";

export interface LettersWish {
  establishment: string;
  className: string | undefined;
  role: string | undefined;
  expiresAt: Date;
  now: Date;
}

interface Recipient {
  userId: string;
  displayName: string;
  role: string;
  className: string | null;
  login: string;
}

/**
 * Makes a new code for everybody of an establishment (or of a class) who has not activated; older codes end. Where the
 * letters cannot be kept nothing changes: nobody could read the new codes, and those on paper would be worthless.
 */
export async function writeLetters(
  client: ClientBase,
  secrets: Secrets,
  wish: LettersWish,
  keep: (letters: readonly Letter[]) => Promise<void>,
): Promise<number> {
  const { now, expiresAt } = wish;
  await client.query("begin");
  try {
    const school = await findEstablishment(client, wish.establishment);
    await createMissingLogins(client, school.id);
    const recipients = await findRecipients(client, school.id, wish);
    const coded = recipients.map((recipient) => ({ ...recipient, code: newActivationCode() }));
    await client.query(
      `update credential c set activation_hash = decode(made.hash, 'hex'), activation_expires_at = $2, attempts = 0
      from jsonb_to_recordset($1::jsonb) as made("userId" uuid, hash text) where c.user_id = made."userId"`,
      [
        JSON.stringify(
          coded.map(({ userId, code }) => ({ userId, hash: activationHash(secrets, code).toString("hex") })),
        ),
        expiresAt,
      ],
    );
    await client.query(
      `insert into audit_event (id, at, establishment_id, subject_id, action)
      select id, $2, $3, subject, 'account.letter' from jsonb_to_recordset($1::jsonb) as told(id uuid, subject uuid)`,
      [JSON.stringify(coded.map(({ userId }) => ({ id: uuidv7(), subject: userId }))), now, school.id],
    );
    if (coded.length > 0) await keep(coded.map((letter) => ({ ...letter, establishment: school.name })));
    await client.query("commit");
    return coded.length;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/** Sorted as letters are handed out: class by class, pupils first. A guardian of pupils of the class is of the class here. */
async function findRecipients(
  client: ClientBase,
  establishmentId: string,
  wish: LettersWish,
): Promise<Recipient[]> {
  if (wish.className !== undefined) {
    const { rows } = await client.query(
      `select from class c join school_year y on y.id = c.school_year_id
      where c.establishment_id = $1 and c.name = $2 and c.kind <> 'GROUP' and y.state = 'CURRENT'`,
      [establishmentId, wish.className],
    );
    if (rows.length === 0)
      throw new CommandError(`This establishment has no class “${wish.className}” this year.`);
  }
  const { rows } = await client.query<Recipient>(
    `with learner as (
      select e.user_id, min(c.name) as class_name from enrollment e
        join class c on c.id = e.class_id join school_year y on y.id = c.school_year_id
      where c.establishment_id = $1 and c.kind <> 'GROUP' and e.role = 'STUDENT' and y.state = 'CURRENT'
        and e.starts_on <= $2::date and (e.ends_on is null or e.ends_on >= $2::date)
        and ($3::text is null or c.name = $3)
      group by e.user_id
    ), guardian as (
      select g.guardian_id as user_id, min(l.class_name) as class_name from guardianship g
        join learner l on l.user_id = g.child_id
      where g.may_see and g.starts_on <= $2::date and (g.ends_on is null or g.ends_on >= $2::date) group by g.guardian_id
    )
    select "userId", given_name || ' ' || family_name as "displayName", role, "className", login from (
    select distinct on (u.id) u.id as "userId", u.given_name, u.family_name,
      m.role, coalesce(l.class_name, g.class_name) as "className", c.login
    from membership m join "user" u on u.id = m.user_id join credential c on c.user_id = u.id
      left join learner l on l.user_id = u.id and m.role = 'STUDENT'
      left join guardian g on g.user_id = u.id and m.role = 'GUARDIAN'
    where m.establishment_id = $1 and m.starts_on <= $2::date and (m.ends_on is null or m.ends_on >= $2::date)
      and u.status = 'PENDING' and ($4::text is null or m.role = $4)
      and ($3::text is null or l.user_id is not null or g.user_id is not null)
    order by u.id, m.role = 'GUARDIAN', m.role) recipient
    order by "className" nulls first, role desc, family_name, given_name, "userId"`,
    [establishmentId, dayOf(wish.now), wish.className ?? null, wish.role ?? null],
  );
  return rows;
}
