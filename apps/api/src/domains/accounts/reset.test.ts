import { afterAll, beforeAll, expect, test } from "vitest";

import type { Browser } from "../identity/browser.factory.ts";
import { type OpenServer, openServer, schoolPassword } from "../../testing/open-server.ts";
import type { Name } from "../../testing/safety/cast.ts";

let server: OpenServer;
beforeAll(async () => void (server = await openServer()));
afterAll(() => server.close());

/** Resets the password of somebody from the page of somebody else; answers the code, or why not. */
async function reset(by: Browser, whom: Name): Promise<{ code?: string; login?: string; refusal?: unknown }> {
  const hash = [...server.safelist].find(([, text]) => text.includes("mutation ResetPassword"))![0];
  const { body } = await by.post("/graphql", {
    variables: { input: { userId: server.people[whom] } },
    extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
  });
  const { data, errors } = body as {
    data?: { resetPassword: { code: string; login: string } } | null;
    errors?: { extensions: { code: string } }[];
  };
  return data?.resetPassword ?? { refusal: errors![0]!.extensions.code };
}

test("a teacher gives a pupil of the class a new code: password and sessions end, the pupil is told, and it is journaled", async () => {
  const [teacher, ada] = [await server.browserOf("headTeacher"), await server.browserOf("ada", true)];
  const { code, login } = await reset(teacher, "ada");
  expect(login).toBe(server.login("ada"));
  expect(await ada.isSignedIn()).toBe(false);
  expect((await ada.signIn(login!, schoolPassword)).status).toBe(401);

  const password = "une nouvelle phrase";
  expect((await ada.post("/session/activate", { code, password })).status).toBe(200);
  expect((await ada.get("/session")).body).toMatchObject({
    user: { id: server.people.ada, resetAt: expect.any(String) },
  });
  const { rows } = await server.client.query(
    "select action, actor_id as actor, request_id is not null as asked from audit_event where subject_id = $1 order by at",
    [server.people.ada],
  );
  expect(rows).toEqual([
    { action: "account.reset", actor: server.people.headTeacher, asked: true },
    { action: "account.activate", actor: server.people.ada, asked: true },
  ]);
});

test("a code given again makes the one before worthless", async () => {
  const teacher = await server.browserOf("headTeacher");
  const first = await reset(teacher, "bob");
  const second = await reset(teacher, "bob");
  const check = async (code?: string) =>
    (await server.browser().post("/session/activate/check", { code })).status;
  expect([await check(first.code), await check(second.code)]).toEqual([404, 200]);
});

test("a pupil who also supervises, or answers for a child, is out of a teacher's reach", async () => {
  const [professor, teacher] = [await server.browserOf("professor"), await server.browserOf("headTeacher")];
  expect(await reset(professor, "supervisingStudent")).toEqual({ refusal: "FORBIDDEN" });
  await server.client.query(
    `insert into guardianship (id, child_id, guardian_id, relation, authority, may_see, may_sign, may_be_contacted, starts_on)
    select gen_random_uuid(), $1, $2, relation, 'EXERCISED', true, true, true, current_date - 1 from guardianship limit 1`,
    [server.people.cleo, server.people.dina],
  );
  expect(await reset(teacher, "dina")).toEqual({ refusal: "FORBIDDEN" });
  expect(await reset(teacher, "cleo")).toMatchObject({ code: expect.any(String) });
});

test("who holds the accounts of a school resets those of its people, and not of one who holds more", async () => {
  const administrator = await server.browserOf("accountsOfCollege");
  expect(await reset(administrator, "counsellor")).toMatchObject({ code: expect.any(String) });
  await server.client.query(
    `insert into membership (id, user_id, establishment_id, role, starts_on, manual)
    values (gen_random_uuid(), $1, $2, 'STAFF', current_date - 1, true)`,
    [server.people.accountsOfNorth, server.places.college],
  );
  expect(await reset(administrator, "accountsOfNorth")).toEqual({ refusal: "FORBIDDEN" });
});
