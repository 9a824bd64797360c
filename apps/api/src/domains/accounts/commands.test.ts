import { afterAll, beforeAll, expect, test } from "vitest";

import { CommandError } from "../../platform/command/command.ts";
import { type OpenServer, openServer } from "../../testing/open-server.ts";
import { runCommand } from "../../testing/run-command.ts";
import { command as createAdmin } from "./create-admin.command.ts";
import { command as createToken } from "./create-token.command.ts";
import { command as createUser } from "./create-user.command.ts";

let server: OpenServer;
beforeAll(async () => {
  server = await openServer();
  await server.client.query("update establishment set uai = '0350001A' where id = $1", [
    server.places.college,
  ]);
  await server.client.query("update establishment set uai = '0350002B' where id = any($1)", [
    [server.places.lycee, server.places.university],
  ]);
});
afterAll(() => server.close());

const rows = async (text: string, values: unknown[] = []): Promise<unknown[]> =>
  (await server.client.query(text, values)).rows;
const people = () => rows(`select count(*)::int as people from "user"`);
const named = ["--given-name", "Inès", "--family-name", "Caron"];
const atCollege = ["--establishment", "0350001a"];
const codeIn = (text: string): string => /Activation code: (\S+)/.exec(text)![1]!;
const loginIn = (text: string): string => /Login: (\S+)/.exec(text)![1]!;
const idOf = async (login: string): Promise<unknown> =>
  (await rows("select user_id as id from credential where login = $1", [login]))[0];

test("an administrator of a school is made with all powers there, enters by a code, and the journal says so", async () => {
  const { code, stdout } = await runCommand(createAdmin, server.url, [...named, ...atCollege]);
  expect(code).toBe(0);
  expect(loginIn(stdout)).toBe("ines.caron");
  const person = (await idOf("ines.caron")) as { id: string };
  expect(
    await rows("select establishment_id as at, territory_id as around from mandate where user_id = $1", [
      person.id,
    ]),
  ).toEqual([{ at: server.places.college, around: null }]);
  expect(
    await rows("select action, establishment_id as at from audit_event where subject_id = $1", [person.id]),
  ).toEqual([{ action: "mandate.grant", at: server.places.college }]);
  const browser = server.browser();
  const activation = { code: codeIn(stdout), password: "trois mots au hasard" };
  expect((await browser.post("/session/activate", activation)).status).toBe(200);
  expect(await browser.isSignedIn()).toBe(true);
});

test("somebody whom no feed brings is made for a time, and namesakes are told apart", async () => {
  const wish = [...named, ...atCollege, "--role", "AGENT", "--until", "2099-06-30"];
  const [first, second] = [
    await runCommand(createUser, server.url, wish),
    await runCommand(createUser, server.url, wish),
  ];
  expect(new Set([loginIn(first.stdout), loginIn(second.stdout), "ines.caron"]).size).toBe(3);
  const person = (await idOf(loginIn(second.stdout))) as { id: string };
  expect(
    await rows("select role, manual, ends_on::text as until from membership where user_id = $1", [person.id]),
  ).toEqual([{ role: "AGENT", manual: true, until: "2099-06-30" }]);
  expect(
    await rows("select action, establishment_id as at from audit_event where subject_id = $1", [person.id]),
  ).toEqual([{ action: "account.create", at: server.places.college }]);
});

test("annexes that share a UAI are told apart by their id", async () => {
  const wish = [...named, "--role", "STAFF", "--establishment"];
  const both = runCommand(createUser, server.url, [...wish, "0350002B"]);
  await expect(both).rejects.toThrow(server.places.lycee);
  expect((await runCommand(createUser, server.url, [...wish, server.places.lycee])).code).toBe(0);
  const admin = runCommand(createAdmin, server.url, [...named, "--establishment", "0350002B"]);
  await expect(admin).rejects.toThrow(server.places.university);
});

test.for<[string, string[], RegExp]>([
  ["a name that is empty", ["--given-name", " ", "--family-name", "Caron", ...atCollege], /--given-name/],
  ["a name of two lines", ["--given-name", "A\nB", "--family-name", "Caron", ...atCollege], /--given-name/],
  ["a login with a space", [...named, ...atCollege, "--login", "ines caron"], /--login/],
  ["an empty login", [...named, ...atCollege, "--login", ""], /--login/],
  ["an establishment that is not there", [...named, "--establishment", "0999999Z"], /No establishment/],
  ["an establishment without a name", [...named, "--establishment", ""], /No establishment/],
  ["a place that is two", [...named, ...atCollege, "--territory", "France"], /not both/],
  ["a territory that is not there", [...named, "--territory", "Atlantis"], /0 territories/],
  ["a territory without a name", [...named, "--territory", ""], /0 territories/],
])("no administrator is made of %s", async ([, args, told]) => {
  const before = await people();
  await expect(runCommand(createAdmin, server.url, args)).rejects.toThrow(told);
  await expect(runCommand(createAdmin, server.url, args)).rejects.toBeInstanceOf(CommandError);
  expect(await people()).toEqual(before);
});

test.for<[string, string[], RegExp]>([
  ["a role that is none", ["--role", "KING"], /KING.*TEACHER/],
  ["a day that is none", ["--role", "AGENT", "--until", "2099-02-30"], /--until/],
  ["a day written in another way", ["--role", "AGENT", "--until", "30/06/2099"], /--until/],
  ["a day that is over", ["--role", "AGENT", "--until", "2020-06-30"], /over/],
  ["a login that is taken, in capitals", ["--role", "AGENT", "--login", "TAKEN.LOGIN"], /taken/],
])("nobody is made with %s", async ([, args, told]) => {
  await server.client.query("update credential set login = 'taken.login' where user_id = $1", [
    server.people.uma,
  ]);
  const before = await people();
  const made = runCommand(createUser, server.url, [...named, ...atCollege, ...args]);
  await expect(made).rejects.toThrow(told);
  await expect(made).rejects.toBeInstanceOf(CommandError);
  expect(await people()).toEqual(before);
});

const ask = (token: string, query: string) =>
  server.app.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    payload: JSON.stringify({ query }),
  });

test("a token opens the graph to a program for its scopes and its days, is shown once, and is journaled", async () => {
  const now = new Date(Date.now() - 86_400_000 + 2000);
  const args = [server.login("ada"), "--scopes", " profile:read , profile:read", "--name", "script"];
  const { stdout, stderr } = await runCommand(createToken, server.url, args, now);
  const token = stdout.trim();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(stderr).toContain(new Date(now.getTime() + 86_400_000).toISOString());
  expect((await ask(token, "{ viewer { user { id } } }")).json()).toMatchObject({
    data: { viewer: { user: { id: server.people.ada } } },
  });
  expect((await ask(token, "{ viewer { favourites { label } } }")).body).toContain("MISSING_SCOPE");
  const kept = JSON.stringify(await rows("select * from access_token"));
  expect(kept).not.toContain(token);
  expect(
    await rows("select subject_id as subject, reason from audit_event where action = 'token.create'"),
  ).toEqual([{ subject: server.people.ada, reason: "script: profile:read" }]);
  const over = await runCommand(createToken, server.url, args, new Date(now.getTime() - 5000));
  expect((await ask(over.stdout.trim(), "{ viewer { user { id } } }")).statusCode).toBe(401);
});

test.for<[string, string[], RegExp]>([
  ["a scope that is none", ["--scopes", "profile:read,all:write"], /all:write.*Known ones: .*profile:read/],
  ["no scope", ["--scopes", " , "], /none given/],
  ["no days", ["--scopes", "profile:read", "--days", "0"], /--days/],
  ["a part of a day", ["--scopes", "profile:read", "--days", "0.5"], /--days/],
  ["ten years", ["--scopes", "profile:read", "--days", "3650"], /--days/],
  ["days that are no number", ["--scopes", "profile:read", "--days", "one"], /--days/],
])("no token is made with %s", async ([, args, told]) => {
  const made = runCommand(createToken, server.url, [server.login("ada"), ...args]);
  await expect(made).rejects.toThrow(told);
});

test("no token is made for nobody, nor for somebody who may not sign in", async () => {
  for (const login of ["nobody.at.all", server.login("suspendedPupil"), server.login("pendingTeacher")]) {
    const made = runCommand(createToken, server.url, [login, "--scopes", "profile:read"]);
    await expect(made).rejects.toThrow(/No active account/);
  }
});
