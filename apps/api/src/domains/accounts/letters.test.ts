import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { type OpenServer, openServer } from "../../testing/open-server.ts";
import { runCommand } from "../../testing/run-command.ts";
import type { Name } from "../../testing/safety/cast.ts";
import { command } from "./letters.command.ts";

const pending: Name[] = ["ada", "adasMother", "unknownGuardian", "cleo", "cleosMother", "head", "leo"];

let server: OpenServer;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "preau-letters-"));
  server = await openServer();
  await server.client.query(`update "user" set status = 'ACTIVE' where status = 'PENDING'`);
});
beforeEach(async () => {
  const ids = pending.map((name) => server.people[name]);
  await server.client.query(`update "user" set status = 'PENDING' where id = any($1)`, [ids]);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const page = (name = "letters.html"): string => join(folder, name);

/** Writes letters, and reads the codes on them by login. */
async function letters(...args: string[]): Promise<Map<string, string>> {
  const place = args.length > 0 && !args[0]!.startsWith("--") ? [] : [server.places.college];
  const { code } = await runCommand(command, server.url, [...place, ...args, "--out", page()]);
  expect(code).toBe(0);
  const html = await readFile(page(), "utf8");
  const found = html.matchAll(/identifiant<\/dt><dd>([^<]+)<[\s\S]*?class="code">([^<]+)</g);
  return new Map([...found].map(([, login, secret]) => [login!, secret!]));
}
const logins = (...names: Name[]): string[] => names.map((name) => server.login(name)).sort();
const check = (code: string) => server.browser().post("/session/activate/check", { code });

test("everybody of the school who has not activated gets a letter, and nobody of another school", async () => {
  const codes = await letters();
  expect([...codes.keys()].sort()).toEqual(
    logins("ada", "adasMother", "unknownGuardian", "cleo", "cleosMother", "head"),
  );
  const { status, body } = await check(codes.get(server.login("ada"))!);
  expect([status, body["login"]]).toEqual([200, server.login("ada")]);
});

test("for a class, the pupils get one and those guardians who may know of them", async () => {
  const codes = await letters("--class", "6A");
  expect([...codes.keys()].sort()).toEqual(logins("ada", "adasMother"));
});

test("for a role, those get one who have it", async () => {
  expect([...(await letters("--role", "LEADERSHIP")).keys()]).toEqual(logins("head"));
});

test("a new letter makes the former one worthless, for those who get it only", async () => {
  const former = await letters();
  const again = await letters("--class", "6A");
  const ada = server.login("ada");
  expect((await check(former.get(ada)!)).status).toBe(404);
  expect((await check(again.get(ada)!)).status).toBe(200);
  expect((await check(former.get(server.login("cleo"))!)).status).toBe(200);
});

test("each letter is journaled, for the school", async () => {
  await server.client.query("delete from audit_event");
  await letters("--class", "6A");
  const { rows } = await server.client.query(
    "select subject_id as subject, establishment_id as at, action from audit_event order by subject_id",
  );
  const told = ["ada", "adasMother"] as const;
  expect(rows).toEqual(
    told
      .map((name) => server.people[name])
      .sort()
      .map((subject) => ({ subject, at: server.places.college, action: "account.letter" })),
  );
});

test("the page is read by its owner alone, even where one that others could read stood before", async () => {
  await writeFile(page("old.html"), "old");
  await chmod(page("old.html"), 0o644);
  for (const name of ["new.html", "old.html"]) {
    await runCommand(command, server.url, [server.places.college, "--out", page(name)]);
    expect([name, (await stat(page(name))).mode & 0o777]).toEqual([name, 0o600]);
  }
  expect(await readFile(page("old.html"), "utf8")).toContain("<!doctype html>");
  expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("where the page cannot be written, former letters are still good, and nothing is left behind", async () => {
  const codes = await letters();
  await mkdir(page("a-folder.html/full"), { recursive: true });
  for (const place of ["no/such/place.html", "a-folder.html"]) {
    const nowhere = runCommand(command, server.url, [server.places.college, "--out", page(place)]);
    await expect(nowhere).rejects.toThrow(/cannot be written/);
  }
  expect((await check(codes.get(server.login("ada"))!)).status).toBe(200);
  expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("letters lie in the order in which they are handed out: class by class, pupils before their guardians", async () => {
  const order = [...(await letters("--role", "STUDENT")).keys(), ...(await letters("--class", "6A")).keys()];
  expect(order).toEqual([
    server.login("ada"),
    server.login("cleo"),
    server.login("ada"),
    server.login("adasMother"),
  ]);
});

test("a name that is a program does nothing on the page", async () => {
  const hostile = `<script>alert(1)</script>"'&`;
  const change = `update "user" set birth_name = $2, usual_name = null, chosen_given_name = null, civil_given_name = $2 where id = $1`;
  await server.client.query(change, [server.people.cleo, hostile]);
  await letters("--class", "6B");
  const html = await readFile(page(), "utf8");
  expect(html).not.toMatch(/<script|"'&|<\/script/);
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
});

test.for<[string, string[], RegExp]>([
  ["a class that is not there", ["--class", "9Z"], /no class “9Z”/],
  ["a class of last year", ["--class", "6A last year"], /no class/],
  ["a group, whose pupils are in classes", ["--class", "latin"], /no class/],
  ["a role that is none", ["--role", "KING"], /no role/],
])("no letter is written for %s, and the page that was there stays", async ([, args, told]) => {
  await writeFile(page("kept.html"), "kept");
  const wish = [server.places.college, ...args, "--out", page("kept.html")];
  await expect(runCommand(command, server.url, wish)).rejects.toThrow(told);
  expect(await readFile(page("kept.html"), "utf8")).toBe("kept");
  expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("an establishment that is not there has no letters", async () => {
  await expect(runCommand(command, server.url, ["0999999Z", "--out", page()])).rejects.toThrow(
    /No establishment/,
  );
});

test("when everybody has activated, there is nothing to print", async () => {
  await server.client.query(`update "user" set status = 'ACTIVE' where status = 'PENDING'`);
  const { stdout } = await runCommand(command, server.url, [
    server.places.college,
    "--out",
    page("none.html"),
  ]);
  expect(stdout).toMatch(/no letter was written/);
  expect(await readdir(folder)).not.toContain("none.html");
});
