import type { ClientBase } from "pg";

const mostTaken = 100_000;

const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");

/** `Léa-Marie`, `de La Tour` → `lea-marie.de-la-tour`: what anybody can type, and nothing of a birth date. */
export const loginFrom = (givenName: string, familyName: string): string =>
  `${plain(givenName) || "x"}.${plain(familyName) || "x"}`.slice(0, 150);

interface Nameless {
  id: string;
  givenName: string;
  familyName: string;
}

/** Gives a login to every member of an establishment who has none; the same names are told apart by a number. */
export async function createMissingLogins(client: ClientBase, establishmentId: string): Promise<number> {
  const { rows } = await client.query<Nameless>(
    `select u.id, u.given_name as "givenName", u.family_name as "familyName"
    from "user" u where u.status in ('PENDING', 'ACTIVE')
      and exists (select from membership m where m.user_id = u.id and m.establishment_id = $1)
      and not exists (select from credential c where c.user_id = u.id)
    order by u.created_at, u.id`,
    [establishmentId],
  );
  return giveLogins(client, rows);
}

/** Gives a login to these users. */
export async function giveLogins(client: ClientBase, users: readonly Nameless[]): Promise<number> {
  const wishes = users.map((user) => ({ id: user.id, login: loginFrom(user.givenName, user.familyName) }));
  const { rows } = await client.query<{ login: string }>(
    `select lower(login) as login from credential
    where lower(regexp_replace(login, '[0-9]+$', '')) = any($1::text[])`,
    [[...new Set(wishes.map((wish) => wish.login.replace(/\d+$/, "")))]],
  );
  const taken = new Set(rows.map((row) => row.login));
  const given = wishes.map(({ id, login }) => ({ user_id: id, login: free(login, taken) }));
  await client.query(
    `insert into credential (user_id, login) select user_id, login
    from jsonb_to_recordset($1::jsonb) as given(user_id uuid, login text)`,
    [JSON.stringify(given)],
  );
  return given.length;
}

function free(login: string, taken: Set<string>): string {
  for (let number = 1; number < mostTaken; number++) {
    const candidate = number === 1 ? login : `${login}${number}`;
    if (taken.has(candidate)) continue;
    taken.add(candidate);
    return candidate;
  }
  throw new Error(`There is no free login like ${login}.`);
}
