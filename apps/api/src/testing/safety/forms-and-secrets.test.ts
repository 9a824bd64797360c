import { afterAll, beforeAll, expect, test } from "vitest";

import { activationHash, newActivationCode } from "../../domains/identity/activation-code.ts";
import { type OpenServer, openServer, schoolPassword } from "../open-server.ts";

let server: OpenServer;
beforeAll(async () => void (server = await openServer()));
afterAll(() => server.close());

const tooLong = "x".repeat(2 * 1024 * 1024);
test.for<[string, string, object | string, Record<string, string>, number, string?]>([
  ["no JSON", "sign-in", "{login", {}, 400],
  [
    "another kind of content",
    "sign-in",
    "login=ada",
    { "content-type": "application/x-www-form-urlencoded" },
    415,
  ],
  ["a body too big", "sign-in", { login: "ada", password: tooLong }, {}, 413],
  ["a list", "sign-in", [1, 2], {}, 400],
  ["nothing", "sign-in", {}, {}, 400, "login"],
  ["no password", "sign-in", { login: "ada" }, {}, 400, "password"],
  ["a number as a login", "sign-in", { login: 12, password: "x" }, {}, 400, "login"],
  ["a login that no base can store", "sign-in", { login: "a\u0000da", password: "x" }, {}, 400, "login"],
  [
    "a word where a choice goes",
    "sign-in",
    { login: "ada", password: "x", ownDevice: "yes" },
    {},
    400,
    "ownDevice",
  ],
  ["a lone half of a character", "sign-in", { login: "\ud800", password: "\udc00" }, {}, 401],
  ["a code that is none", "activate/check", { code: "—" }, {}, 404, "code"],
  ["a code that is a list", "activate", { code: ["x"], password: "x" }, {}, 400, "code"],
  ["a session that is none", "revoke", { id: "1" }, {}, 400, "id"],
  ["no new password", "password", { current: "x" }, {}, 400, "next"],
])("%s in a form is answered clearly (%s)", async ([, route, body, headers, status, field]) => {
  const own = await server.browserOf("ada");
  const answer = await own.post(`/session/${route}`, body, headers);
  expect(answer).toMatchObject({
    status,
    body: { code: expect.stringMatching(/^[A-Z_]+$/), message: expect.any(String) },
  });
  expect(answer.body["field"]).toBe(field);
  expect(answer.headers["cache-control"]).toBe("no-store");
});

test("secrets stand in no answer but their own and in no log, even when something breaks", async () => {
  const id = server.people.pendingTeacher;
  const login = server.login("pendingTeacher");
  const code = newActivationCode();
  await server.client.query(
    "update credential set activation_hash = $2, activation_expires_at = now() + interval '1 day' where user_id = $1",
    [id, activationHash(server.secrets, code)],
  );
  const [password, wrong] = ["canary phrase right", "canary phrase wrong"];
  const own = server.browser();
  const answers: unknown[] = [];
  const post = async (route: string, body: object): Promise<number> => {
    const answer = await own.post(`/session/${route}`, body);
    answers.push(answer.body);
    return answer.status;
  };
  await server.client.query(
    "alter table credential add constraint broken check (password_hash is null) not valid",
  );
  expect(await post("activate", { code, password })).toBe(500);
  await server.client.query("alter table credential drop constraint broken");
  expect(await post("activate", { code, password })).toBe(200);
  expect(await post("sign-in", { login, password: wrong })).toBe(401);
  expect(await post("password", { current: wrong, next: password })).toBe(401);
  answers.push((await own.get("/session")).body, (await own.get("/session/list")).body);

  const { rows } = await server.client.query<{ hash: string }>(
    "select password_hash as hash from credential where user_id = $1",
    [id],
  );
  const secrets = [password, wrong, code, code.replaceAll("-", ""), rows[0]!.hash, ...own.cookies.values()];
  expect(server.logged()).toContain("A session route failed");
  for (const secret of [...secrets, "$argon2"]) {
    expect(server.logged()).not.toContain(secret);
    expect(JSON.stringify(answers)).not.toContain(secret);
  }
  expect(server.logged()).not.toContain(login);
});

test("behind a proxy with TLS the cookies are bound to this host and never sent in clear", async () => {
  const { headers } = await server
    .browser("127.0.0.1")
    .post(
      "/session/sign-in",
      { login: server.login("bob"), password: schoolPassword, ownDevice: true },
      { "x-forwarded-proto": "https", "x-forwarded-for": "198.51.100.9", origin: "https://ent.example.org" },
    );
  const lines = [headers["set-cookie"]].flat();
  expect(lines).toHaveLength(2);
  for (const line of lines)
    expect(line).toMatch(
      /^__Host-preau_(session|device)=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
});
