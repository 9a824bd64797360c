import { afterAll, beforeAll, expect, test } from "vitest";

import { newActivationCode } from "./activation-code.ts";
import { type IdentityBase, openIdentityBase } from "./identity-base.factory.ts";

let base: IdentityBase;
beforeAll(async () => void (base = await openIdentityBase()));
afterAll(() => base.close());

let people = 0;
async function newcomer(person: { givenName?: string; familyName?: string; status?: string } = {}) {
  const login = `new.comer${++people}`;
  const id = await base.addPerson({
    login,
    password: null,
    givenName: "Élise",
    familyName: "Vasseur",
    ...person,
  });
  return { id, login, code: await base.codeFor(id) };
}
const password = "trois mots au hasard";
const refused = { status: 404, body: { code: "INVALID_CODE", field: "code" } };
const days = (count: number): Date => new Date(Date.now() + count * 86_400_000);

test("a code has 50 bits and more, in groups, of letters that nobody takes for each other", () => {
  const codes = Array.from({ length: 500 }, newActivationCode);
  expect(new Set(codes).size).toBe(500);
  const alphabet = new Set(codes.join("").replaceAll("-", ""));
  expect(12 * Math.log2(alphabet.size)).toBeGreaterThan(50);
  for (const code of codes) expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  expect(codes.join("")).not.toMatch(/[0O1ILl]/);
});

test("a letter is activated once: a password is chosen, and one is signed in", async () => {
  const { id, login, code } = await newcomer();
  const browser = base.browser();
  expect((await browser.post("/session/activate/check", { code })).body).toEqual({ login, initials: "ÉV" });
  expect((await browser.post("/session/activate", { code, password })).status).toBe(200);
  expect((await browser.get("/session")).body).toMatchObject({
    signedIn: true,
    user: { id, initials: "ÉV" },
  });
  expect(
    await base.browser().post("/session/activate", { code, password: "encore une autre" }),
  ).toMatchObject(refused);
  expect(await base.browser().post("/session/activate/check", { code })).toMatchObject(refused);
  expect((await base.browser().signIn(login, password)).status).toBe(200);
  const { rows } = await base.client.query("select action from audit_event where subject_id = $1", [id]);
  expect(rows).toEqual([{ action: "account.activate" }]);
});

test("a code is typed as one likes: small letters, spaces, hyphens or none", async () => {
  const { code } = await newcomer();
  for (const typed of [code.toLowerCase(), code.replaceAll("-", ""), ` ${code.replaceAll("-", " – ")} `])
    expect((await base.browser().post("/session/activate/check", { code: typed })).status).toBe(200);
});

test("of two who use a code at the same moment, one succeeds", async () => {
  const { id, code } = await newcomer();
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, one) =>
      base.browser().post("/session/activate", { code, password: `${password} ${one}` }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404, 404]);
  const { rows } = await base.client.query("select from session where user_id = $1 and revoked_at is null", [
    id,
  ]);
  expect(rows).toHaveLength(1);
});

test("a code ends after 60 days, and when a new letter is printed", async () => {
  const { id, code } = await newcomer();
  await base.codeFor(id, days(-59));
  expect(await base.browser().post("/session/activate/check", { code })).toMatchObject(refused);
  const kept = await base.codeFor(id, days(-59));
  expect((await base.browser().post("/session/activate/check", { code: kept })).status).toBe(200);
  const late = await base.codeFor(id, days(-61));
  expect(await base.browser().post("/session/activate/check", { code: late })).toMatchObject(refused);
  expect(await base.browser().post("/session/activate", { code: late, password })).toMatchObject(refused);
});

test.for(["SUSPENDED", "LEFT", "ERASED"])("the code of somebody %s opens nothing", async (status) => {
  const { id, code } = await newcomer({ status });
  expect(await base.browser().post("/session/activate/check", { code })).toMatchObject(refused);
  expect(await base.browser().post("/session/activate", { code, password })).toMatchObject(refused);
  const { rows } = await base.client.query(`select status from "user" where id = $1`, [id]);
  expect(rows).toEqual([{ status }]);
});

test("the base keeps of a code what the secret key alone recognises", async () => {
  const { id, code } = await newcomer();
  const { rows } = await base.client.query<{ row: string }>(
    "select c::text || encode(activation_hash, 'escape') as row from credential c where user_id = $1",
    [id],
  );
  for (const written of [code, code.replaceAll("-", "")]) expect(rows[0]!.row).not.toContain(written);
  expect(base.secrets.hmac("other purpose", "ABC").equals(base.secrets.hmac("activation", "ABC"))).toBe(
    false,
  );
});

test.for([
  ["court", "PASSWORD_TOO_SHORT"],
  ["x".repeat(201), "PASSWORD_TOO_LONG"],
  ["motdepasse", "PASSWORD_COMMON"],
  ["Azertyuiop123!", "PASSWORD_COMMON"],
  ["0612345678", "PASSWORD_COMMON"],
  ["abababababab", "PASSWORD_COMMON"],
  ["elise-vasseur", "PASSWORD_LIKE_LOGIN"],
  ["Vasseur2012!", "PASSWORD_LIKE_LOGIN"],
] as const)("“%s” is no password, and the code is not spent", async ([weak, code]) => {
  const person = await newcomer();
  const answer = await base.browser().post("/session/activate", { code: person.code, password: weak });
  expect(answer).toMatchObject({ status: 400, body: { code, field: "password" } });
  expect((await base.browser().post("/session/activate", { code: person.code, password })).status).toBe(200);
});

test("a sentence is a password, even with one's name in it", async () => {
  const { code } = await newcomer();
  const sentence = "élise aime la pluie et les escargots";
  expect((await base.browser().post("/session/activate", { code, password: sentence })).status).toBe(200);
});

test("10,000 guesses of a code fail, soon without being looked at, while the owner of a letter enters from the same school", async () => {
  const owner = await newcomer();
  const school = "198.51.100.200";
  const outcomes = new Map<unknown, number>();
  const guess = async (): Promise<void> => {
    for (let one = 0; one < 1250; one++) {
      const { body } = await base
        .browser(school)
        .post("/session/activate/check", { code: newActivationCode() });
      outcomes.set(body["code"], (outcomes.get(body["code"]) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 8 }, guess));
  // Guesses of the same moment may all be looked at.
  expect(outcomes.get("INVALID_CODE")).toBeLessThan(110);
  expect(outcomes.get("LOGIN_NEEDED")).toBeGreaterThan(9890);

  const browser = base.browser(school);
  const { code, login } = owner;
  expect(await browser.post("/session/activate/check", { code })).toMatchObject({
    status: 429,
    body: { code: "LOGIN_NEEDED", field: "login" },
  });
  expect((await browser.post("/session/activate/check", { code, login: login.toUpperCase() })).status).toBe(
    200,
  );
  expect(await browser.post("/session/activate", { code, login: "somebody.else", password })).toMatchObject(
    refused,
  );
  expect((await browser.post("/session/activate", { code, login, password })).status).toBe(200);
});
