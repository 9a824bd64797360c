import { afterAll, beforeAll, expect, test } from "vitest";

import { renewActivationCode } from "../domains/identity/activation.service.ts";
import type { Browser } from "../domains/identity/browser.factory.ts";
import { type OpenServer, openServer, schoolPassword } from "../testing/open-server.ts";

let server: OpenServer;
beforeAll(async () => void (server = await openServer()));
afterAll(() => server.close());

const broken = "Something broke here. It was logged under the request's id.";
const codeFor = (userId: string): Promise<string> =>
  renewActivationCode(server.database, server.secrets, userId, new Date());

/** Runs a document of the application by its hash. */
const run = (browser: Browser, operation: string, variables: object) => {
  const isIt = new RegExp(`(query|mutation) ${operation}\\b`);
  const [sha256Hash] = [...server.safelist].find(([, text]) => isIt.test(text))!;
  return browser.post("/graphql", { variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });
};

/** What happens while the base refuses every row of a table, its own words being about the row. */
async function whileBroken<T>(table: string, work: () => Promise<T>): Promise<T> {
  await server.client.query(`alter table "${table}" add constraint refused check (false) not valid`);
  try {
    return await work();
  } finally {
    await server.client.query(`alter table "${table}" drop constraint refused`);
  }
}

test("what one types to sign in, activate and change a password is in no answer and no log", async () => {
  const browser = server.browser();
  const login = server.login("ada");
  const code = await codeFor(server.people.bob);
  const [wrong, next] = ["canary typed wrongly", "canary de trois mots"];
  const answers = [
    await browser.signIn(login, wrong),
    await browser.signIn(login, schoolPassword),
    await browser.post("/session/password", { current: wrong, next }),
    await browser.post("/session/password", { current: schoolPassword, next }),
    await browser.post("/session/activate/check", { code }),
    await browser.post("/session/activate", { code, password: "x" }),
    await browser.post("/session/activate", { code: `${code}-no`, password: next }),
    await browser.post("/session/activate", { code, password: next }),
    await browser.post("/session/sign-in", { login, password: { canary: wrong } }),
    await browser.post("/session/sign-in", `{"login":"${login}","password":${wrong}}`),
    await browser.post("/graphql", `{"query":${wrong}}`),
    await browser.get("/session"),
  ];
  expect(answers.map(({ status }) => status)).toEqual([
    401, 200, 401, 200, 200, 400, 404, 200, 400, 400, 400, 200,
  ]);
  const cookies = [...browser.cookies.values()];
  const bodies = answers.map(({ body }) => JSON.stringify(body)).join();
  for (const secret of [wrong, next, schoolPassword, code, code.replaceAll("-", ""), ...cookies]) {
    expect(server.logged()).not.toContain(secret);
    expect(bodies).not.toContain(secret);
  }
});

test("a parser that quotes what it could not read is not heard", async () => {
  const browser = server.browser();
  const answers = [
    await browser.post("/session/sign-in", 'canary-quoted "password"'),
    await browser.post("/graphql", 'canary-quoted "password"'),
  ];
  for (const { status, body } of answers) {
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toContain("canary-quoted");
  }
  expect(server.logged()).not.toContain("canary-quoted");
});

test("what breaks while a private note is written is told and logged without the note", async () => {
  const browser = await server.browserOf("cleo");
  const input = { key: "main", body: "canary of a secret note", version: 1 };
  const answer = await whileBroken("note", () => run(browser, "SaveNote", { input }));
  expect(answer.body).toMatchObject({
    errors: [{ message: broken, extensions: { code: "INTERNAL" } }],
  });
  expect(JSON.stringify(answer.body)).not.toMatch(/constraint|stack|insert into|node_modules/);
  const logged = server.logged();
  expect(logged).toContain(answer.headers["x-request-id"]);
  expect(logged).toMatch(/violates check constraint/);
  expect(logged).not.toContain("canary of a secret note");
});

test("what breaks while somebody signs in is told and logged without them", async () => {
  const answer = await whileBroken("session", () =>
    server.browser().signIn(server.login("dina"), schoolPassword),
  );
  expect(answer).toMatchObject({ status: 500, body: { code: "INTERNAL", message: broken } });
  const logged = server.logged();
  expect(logged).toContain(answer.headers["x-request-id"]);
  for (const secret of [server.login("dina"), server.people.dina, schoolPassword])
    expect(logged).not.toContain(secret);
});

test("when nobody can be told apart because the base is broken, no statement is told", async () => {
  const browser = await server.browserOf("leo");
  await server.client.query("alter table guardianship rename to away");
  try {
    const answers = [
      await run(browser, "Arrangement", {}),
      await browser.get("/session"),
      await browser.get("/session/list"),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(500);
      expect(JSON.stringify(body)).toContain("INTERNAL");
      expect(JSON.stringify(body)).not.toMatch(/guardianship|relation|select/);
    }
  } finally {
    await server.client.query("alter table away rename to guardianship");
  }
});

test("what people search, and whose page they open, is in no log", async () => {
  const browser = await server.browserOf("head");
  await run(browser, "Palette", { search: "canary-searched-name" });
  await run(browser, "User", { id: server.people.otherPupil });
  await browser.get("/there/is?nothing=canary-in-the-address");
  for (const trace of ["canary-searched-name", server.people.otherPupil, "canary-in-the-address"])
    expect(server.logged()).not.toContain(trace);
});
