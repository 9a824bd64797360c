import { afterAll, beforeAll, expect, test } from "vitest";

import { type IdentityBase, openIdentityBase, rightPassword } from "./identity-base.factory.ts";

let base: IdentityBase;
beforeAll(async () => void (base = await openIdentityBase()));
afterAll(() => base.close());

const wrong = { status: 401, body: { code: "INVALID_CREDENTIALS" } };
const blocked = { status: 429, body: { code: "TOO_MANY_ATTEMPTS", retryAfterSeconds: expect.any(Number) } };

test("a login that exists, one that does not and one never activated cost one verification each, and say the same", async () => {
  await base.addPerson({ login: "ada.sorel" });
  await base.addPerson({ login: "never.activated", password: null });
  await base.addPerson({ login: "left.school", status: "LEFT" });
  const answers = [];
  for (const login of ["ada.sorel", "nobody.at.all", "never.activated", "left.school"]) {
    const before = base.verifications();
    const { status, body } = await base.browser().signIn(login, "not this one");
    expect(base.verifications() - before).toBe(1);
    answers.push({ status, body });
  }
  expect(answers[0]).toMatchObject(wrong);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test("the login is forgiven its capitals and the spaces around it, the password nothing", async () => {
  await base.addPerson({ login: "bela.sorel" });
  expect((await base.browser().signIn("  Bela.SOREL ", rightPassword)).status).toBe(200);
  expect(await base.browser().signIn("bela.sorel", rightPassword.toUpperCase())).toMatchObject(wrong);
});

test("a suspended account is told so to whoever knows its password, and to nobody else", async () => {
  await base.addPerson({ login: "sus.pended", status: "SUSPENDED" });
  const suspended = { status: 403, body: { code: "ACCOUNT_SUSPENDED" } };
  expect(await base.browser().signIn("sus.pended", rightPassword)).toMatchObject(suspended);
  expect(await base.browser().signIn("sus.pended", "not this one")).toMatchObject(wrong);
});

test("somebody who left does not sign in, even with the right password", async () => {
  await base.addPerson({ login: "gone.sorel", status: "LEFT" });
  expect(await base.browser().signIn("gone.sorel", rightPassword)).toMatchObject(wrong);
});

test("from one place, ten wrong passwords make one wait, and the right one does not pass either", async () => {
  await base.addPerson({ login: "ten.tries" });
  const browser = base.browser("198.51.100.1");
  for (let guess = 0; guess < 10; guess++)
    expect(await browser.signIn("ten.tries", `guess ${guess}`)).toMatchObject(wrong);
  const before = base.verifications();
  const answer = await browser.signIn("ten.tries", rightPassword);
  expect(answer).toMatchObject(blocked);
  expect(Number(answer.headers["retry-after"])).toBe(answer.body["retryAfterSeconds"]);
  expect(base.verifications()).toBe(before);
});

test("the limit of one account never stops the others of the same school", async () => {
  await base.addPerson({ login: "class.mate" });
  await base.addPerson({ login: "other.mate" });
  for (let guess = 0; guess < 12; guess++)
    await base.browser("198.51.100.2").signIn("class.mate", `guess ${guess}`);
  expect((await base.browser("198.51.100.2").signIn("other.mate", rightPassword)).status).toBe(200);
});

test("a login written in another way shares the limit of its account", async () => {
  await base.addPerson({ login: "lia.sorel" });
  for (let guess = 0; guess < 10; guess++)
    await base.browser("198.51.100.3").signIn("lia.sorel", `guess ${guess}`);
  for (const spelling of ["LIA.SOREL", "lİa.sorel", " lia.sorel"])
    expect((await base.browser("198.51.100.3").signIn(spelling, rightPassword)).status).not.toBe(200);
});

test("a right password forgets the wrong ones of that place", async () => {
  await base.addPerson({ login: "clumsy.sorel" });
  const browser = base.browser("198.51.100.4");
  for (let day = 0; day < 3; day++) {
    for (let guess = 0; guess < 8; guess++) await browser.signIn("clumsy.sorel", `guess ${guess}`);
    expect((await browser.signIn("clumsy.sorel", rightPassword)).status).toBe(200);
  }
});

test("10,000 guesses from everywhere fail, while the owner still enters from a computer where they signed in before", async () => {
  await base.addPerson({ login: "well.guarded" });
  const owner = base.browser("192.0.2.1");
  await owner.signIn("well.guarded", rightPassword);
  await owner.post("/session/sign-out");

  const before = base.verifications();
  const outcomes = new Map<number, number>();
  const attack = async (part: number): Promise<void> => {
    for (let guess = 0; guess < 1250; guess++) {
      const stranger = base.browser(`10.${part}.${guess >> 8}.${guess & 255}`);
      const { status } = await stranger.signIn("well.guarded", `guess ${part} ${guess}`);
      outcomes.set(status, (outcomes.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, part) => attack(part)));
  expect(Object.fromEntries(outcomes)).toEqual({ 401: 50, 429: 9950 });
  expect(base.verifications() - before).toBe(50);
  expect(await base.browser("192.0.2.99").signIn("well.guarded", rightPassword)).toMatchObject(blocked);

  expect((await owner.signIn("well.guarded", rightPassword)).status).toBe(200);
});

test("somebody on a computer of the school where a teacher signed in does not keep the teacher out of their own", async () => {
  await base.addPerson({ login: "staff.room" });
  const [home, staffRoom] = [base.browser("192.0.2.2"), base.browser("198.51.100.5")];
  await home.signIn("staff.room", rightPassword, true);
  await staffRoom.signIn("staff.room", rightPassword);
  for (let guess = 0; guess < 12; guess++) await staffRoom.signIn("staff.room", `guess ${guess}`);
  expect(await staffRoom.signIn("staff.room", rightPassword)).toMatchObject(blocked);
  expect((await home.signIn("staff.room", rightPassword)).status).toBe(200);
});

test("what limits remember holds no login, no address and no password typed in the wrong field", async () => {
  await base.browser("198.51.100.77").signIn("my-secret-password-typed-as-login", "x");
  const { rows } = await base.client.query<{ key: string }>("select key from rate_limit");
  expect(rows.length).toBeGreaterThan(0);
  for (const { key } of rows) expect(key).not.toMatch(/secret|sorel|198\.51|203\.0/);
});
