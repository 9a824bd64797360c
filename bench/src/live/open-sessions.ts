import { createHash, randomBytes, randomUUID } from "node:crypto";
import pg from "pg";

/**
 * Opens sessions of people of one establishment in the base itself, as many each as it takes: signing in 5,000 times
 * would measure passwords. Answers their tokens, and where they
 * are.
 */
export async function openSessions(
  databaseUrl: string,
  login: string,
  count: number,
): Promise<{ establishmentId: string; tokens: string[] }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; place: string }>(
      `select distinct m.user_id as id, m.establishment_id as place from membership m join "user" u on u.id = m.user_id
      where u.status = 'ACTIVE' and m.role <> 'GUARDIAN' and m.starts_on <= current_date
        and coalesce(m.ends_on >= current_date, true) and m.establishment_id in (
          select d.establishment_id from mandate d join credential c on c.user_id = d.user_id where c.login = $1)`,
      [login],
    );
    if (rows.length === 0) throw new Error("Nobody of this establishment has an account.");
    const sessions = Array.from({ length: count }, (_, index) => ({
      id: randomUUID(),
      user_id: rows[index % rows.length]!.id,
      token: randomBytes(32).toString("base64url"),
    }));
    const hashed = sessions.map(({ token, ...one }) => ({
      ...one,
      token_hash: `\\x${createHash("sha256").update(token).digest("hex")}`,
    }));
    await client.query(
      `insert into session (id, user_id, token_hash, method, own_device, created_at, last_seen_at, expires_at)
      select id, user_id, token_hash, 'PASSWORD', true, now(), now(), now() + interval '1 day'
      from jsonb_populate_recordset(null::session, $1::jsonb)`,
      [JSON.stringify(hashed)],
    );
    return { establishmentId: rows[0]!.place, tokens: sessions.map(({ token }) => token) };
  } finally {
    await client.end();
  }
}
