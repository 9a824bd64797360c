import { afterAll, beforeAll, expect, test } from "vitest";

import { type IdentityBase, openIdentityBase, rightPassword } from "./identity-base.factory.ts";

let base: IdentityBase;
beforeAll(async () => void (base = await openIdentityBase()));
afterAll(() => base.close());

let people = 0;
/** Somebody new, with a browser in which they are signed in. */
async function signedIn(ownDevice = false) {
  const login = `person.${++people}`;
  const id = await base.addPerson({ login });
  const browser = base.browser();
  const answer = await browser.signIn(login, rightPassword, ownDevice);
  expect(answer.status).toBe(200);
  return { id, login, browser, answer };
}

const cookieLines = (headers: Record<string, unknown>): string[] =>
  [headers["set-cookie"] ?? []].flat() as string[];
const sessionLine = (headers: Record<string, unknown>): string =>
  cookieLines(headers).find((line) => /preau_session=/.test(line)) ?? "";
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

test("the cookie is out of reach of scripts and of other sites, ends with the browser, and holds 256 bits of which the base keeps a hash", async () => {
  const { id, browser, answer } = await signedIn();
  const line = sessionLine(answer.headers);
  expect(line).toMatch(/^preau_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  const { rows } = await base.client.query(
    `select encode(token_hash, 'hex') <> encode($2::bytea, 'hex') as hashed from session where user_id = $1`,
    [id, Buffer.from(browser.cookies.get("preau_session")!)],
  );
  expect(rows).toEqual([{ hashed: true }]);
});

test("on one's own device the cookie stays a month", async () => {
  const { answer } = await signedIn(true);
  const expires = new Date(/Expires=([^;]+)/.exec(sessionLine(answer.headers))![1]!);
  expect((expires.getTime() - Date.now()) / 86_400_000).toBeCloseTo(30, 1);
});

test("signing in makes a new session, and the one that the browser held ends", async () => {
  const { browser, login } = await signedIn();
  const before = new Map(browser.cookies);
  await browser.signIn(login, rightPassword);
  expect(browser.cookies.get("preau_session")).not.toBe(before.get("preau_session"));
  expect(await browser.isSignedIn()).toBe(true);
  const thief = base.browser();
  thief.cookies.set("preau_session", before.get("preau_session")!);
  expect(await thief.isSignedIn()).toBe(false);
});

test("a session that somebody planted in the browser is not the one that signing in opens", async () => {
  const login = "planted.cookie";
  await base.addPerson({ login });
  const browser = base.browser();
  browser.cookies.set("preau_session", "A".repeat(43));
  await browser.signIn(login, rightPassword);
  expect(browser.cookies.get("preau_session")).not.toBe("A".repeat(43));
});

test("a shared computer forgets whoever left it an hour ago; one's own device does not", async () => {
  const [shared, own] = [await signedIn(false), await signedIn(true)];
  for (const { id } of [shared, own])
    await base.client.query("update session set last_seen_at = $2 where user_id = $1", [id, minutesAgo(59)]);
  expect([await shared.browser.isSignedIn(), await own.browser.isSignedIn()]).toEqual([true, true]);
  for (const { id } of [shared, own])
    await base.client.query("update session set last_seen_at = $2 where user_id = $1", [id, minutesAgo(61)]);
  expect([await shared.browser.isSignedIn(), await own.browser.isSignedIn()]).toEqual([false, true]);
});

test("a session ends by itself, even on one's own device and while it is used", async () => {
  const { id, browser } = await signedIn(true);
  await base.client.query("update session set expires_at = $2 where user_id = $1", [id, minutesAgo(1)]);
  expect(await browser.isSignedIn()).toBe(false);
});

test("a session that is left or over is not among mine", async () => {
  const { id, login, browser } = await signedIn(true);
  await base.browser().signIn(login, rightPassword);
  const mine = async () => ((await browser.get("/session/list")).body["sessions"] as unknown[]).length;
  expect(await mine()).toBe(2);
  await base.client.query("update session set last_seen_at = $2 where user_id = $1 and not own_device", [
    id,
    minutesAgo(61),
  ]);
  expect(await mine()).toBe(1);
});

test("a session tells that it is used at most once a minute", async () => {
  const { id, browser } = await signedIn();
  const lastSeen = async () =>
    (await base.client.query<{ at: Date }>("select last_seen_at as at from session where user_id = $1", [id]))
      .rows[0]!.at;
  const first = await lastSeen();
  await browser.isSignedIn();
  expect(await lastSeen()).toEqual(first);
  await base.client.query("update session set last_seen_at = $2 where user_id = $1", [id, minutesAgo(5)]);
  await browser.isSignedIn();
  await expect.poll(async () => (await lastSeen()).getTime()).toBeGreaterThan(minutesAgo(1).getTime());
});

test.for(["SUSPENDED", "LEFT", "ERASED"])("the sessions of somebody %s end at once", async (status) => {
  const { id, browser } = await signedIn(true);
  await base.client.query(`update "user" set status = $2 where id = $1`, [id, status]);
  expect(await browser.isSignedIn()).toBe(false);
  expect((await browser.get("/session/list")).status).toBe(401);
});

test("signing out ends the session, and clears what the browser kept", async () => {
  const { browser } = await signedIn();
  const stolen = new Map(browser.cookies);
  const { status, headers } = await browser.post("/session/sign-out");
  expect([status, headers["clear-site-data"]]).toEqual([200, '"cache", "storage"']);
  expect(browser.cookies.has("preau_session")).toBe(false);
  for (const [name, value] of stolen) browser.cookies.set(name, value);
  expect(await browser.isSignedIn()).toBe(false);
});

test("one sees one's sessions and ends one or all of them, and never those of somebody else", async () => {
  const { login, browser } = await signedIn();
  const phone = base.browser();
  await phone.signIn(login, rightPassword, true);
  const list = async () =>
    (await browser.get("/session/list")).body["sessions"] as {
      id: string;
      current: boolean;
      ownDevice: boolean;
    }[];
  const other = (await list()).find((session) => !session.current)!;
  expect(other.ownDevice).toBe(true);
  const stranger = await signedIn();
  expect(await stranger.browser.post("/session/revoke", { id: other.id })).toMatchObject({ status: 404 });
  expect(await phone.isSignedIn()).toBe(true);
  expect(await browser.post("/session/revoke", { id: other.id })).toMatchObject({ status: 200 });
  expect(await phone.isSignedIn()).toBe(false);

  await phone.signIn(login, rightPassword);
  await browser.post("/session/sign-out-everywhere");
  expect([await phone.isSignedIn(), await browser.isSignedIn()]).toEqual([false, false]);
  expect(await stranger.browser.isSignedIn()).toBe(true);
});

test("a new password asks for the present one, ends the other sessions, and is journaled", async () => {
  const { id, login, browser } = await signedIn();
  const phone = base.browser();
  await phone.signIn(login, rightPassword, true);
  const change = (current: string, next: string) => browser.post("/session/password", { current, next });
  expect(await change("not this one", "une autre phrase")).toMatchObject({
    status: 401,
    body: { field: "current" },
  });
  expect(await change(rightPassword, "court")).toMatchObject({
    status: 400,
    body: { code: "PASSWORD_TOO_SHORT", field: "next" },
  });
  expect(await phone.isSignedIn()).toBe(true);
  expect(await change(rightPassword, "une autre phrase")).toMatchObject({ status: 200 });
  expect([await browser.isSignedIn(), await phone.isSignedIn()]).toEqual([true, false]);
  expect((await phone.signIn(login, rightPassword)).status).toBe(401);
  expect((await phone.signIn(login, "une autre phrase")).status).toBe(200);
  const { rows } = await base.client.query(
    "select action, actor_id as actor from audit_event where subject_id = $1",
    [id],
  );
  expect(rows).toEqual([{ action: "account.password", actor: id }]);
});

test("guesses of the present password are limited, without keeping the owner from signing in", async () => {
  const { login, browser } = await signedIn();
  for (let guess = 0; guess < 10; guess++)
    await browser.post("/session/password", { current: `guess ${guess}`, next: "une autre phrase" });
  expect(
    (await browser.post("/session/password", { current: rightPassword, next: "une autre phrase" })).status,
  ).toBe(429);
  expect((await base.browser("192.0.2.50").signIn(login, rightPassword)).status).toBe(200);
});
