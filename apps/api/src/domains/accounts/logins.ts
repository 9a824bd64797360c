import type { ClientBase } from "pg";

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

/** Gives a login to these users. To be called in a transaction: two at once would choose the same. */
export async function giveLogins(client: ClientBase, users: readonly Nameless[]): Promise<number> {
  await client.query("select pg_advisory_xact_lock(hashtext('give logins'))");
  const wishes = users.map((user) => ({ id: user.id, wish: loginFrom(user.givenName, user.familyName) }));
  const given = new Map<string, string>();
  let waiting = wishes;
  for (let from = 1, to = 20; waiting.length > 0; from = to + 1, to *= 4) {
    const free = await freeLogins(client, [...new Set(waiting.map(({ wish }) => wish))], from, to);
    const left: typeof wishes = [];
    for (const one of waiting) {
      const login = free.get(one.wish)!.find((each) => !given.has(each));
      if (login === undefined) left.push(one);
      else given.set(login, one.id);
    }
    waiting = left;
  }
  await client.query(
    `insert into credential (user_id, login) select user_id, login
    from jsonb_to_recordset($1::jsonb) as given(user_id uuid, login text)`,
    [JSON.stringify([...given].map(([login, user_id]) => ({ login, user_id })))],
  );
  return given.size;
}

/** Of `marie.martin`, `marie.martin2` … between two numbers, those that nobody has: found by the index of logins. */
async function freeLogins(
  client: ClientBase,
  wishes: readonly string[],
  from: number,
  to: number,
): Promise<Map<string, string[]>> {
  const numbered = wishes.map((wish) => {
    const logins = Array.from({ length: to - from + 1 }, (_, index) => numberedLogin(wish, from + index));
    return [wish, logins] as const;
  });
  const { rows } = await client.query<{ login: string }>(
    "select lower(login) as login from credential where lower(login) = any($1::text[])",
    [numbered.flatMap(([, logins]) => logins)],
  );
  const taken = new Set(rows.map((row) => row.login));
  return new Map(numbered.map(([wish, logins]) => [wish, logins.filter((login) => !taken.has(login))]));
}

const numberedLogin = (login: string, number: number): string => (number === 1 ? login : `${login}${number}`);
