import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";

import { dayOf } from "../../platform/context/context.ts";
import { stateOfService } from "../../platform/health/service-health.ts";
import { schoolPassword } from "../open-server.ts";
import { fact, type LiveDesk, newsHeard, openLiveDesk } from "./live-desk.ts";

let desk: LiveDesk;
beforeAll(async () => void (desk = await openLiveDesk()));
afterEach(() => desk.hangUp());
afterAll(() => desk.close());

test("news reaches the pages of those whom it is told to, of each process, and of nobody else", async () => {
  const other = await desk.another();
  const [ada, adasMother, elsewhere] = [
    await desk.listener("ada"),
    await desk.listener("adasMother", other),
    await desk.listener("leo"),
  ];
  const id = await desk.publishNews();
  expect(await ada.next("next")).toMatchObject(fact("NEWS", [id]));
  expect(await adasMother.next("next")).toMatchObject(fact("NEWS", [id]));
  expect(newsHeard(elsewhere)).toBe(0);
});

test("a page that was read before it listens hears what was told meanwhile, as far as its reader may", async () => {
  const read = Date.now();
  const sinceThen = () => Date.now() - read;
  const id = await desk.publishNews();
  const ada = await desk.listener("ada", desk.app, sinceThen);
  expect(await ada.next("next")).toMatchObject(fact("NEWS", [id]));
  const leo = await desk.listener("leo", desk.app, sinceThen);
  await desk.mark("leo");
  expect(await leo.next("next")).toMatchObject(fact("FAVOURITES", []));
  expect(newsHeard(leo)).toBe(0);
  // What nobody remembers has to be asked for.
  const late = await desk.listener("ada", desk.app, () => 600_000);
  expect(await late.next("next")).toMatchObject(fact("ASK_AGAIN", []));
});

test("news that is withdrawn is told to those who read it, and news to come to nobody before its hour", async () => {
  const ada = await desk.listener("ada");
  const writer = await desk.listener("newsOfCollege");
  const at = new Date(Date.now() + 1200);
  const id = await desk.publishNews({ publishedAt: at.toISOString() });
  expect(await writer.next("next")).toMatchObject(fact("NEWS", [id]));
  expect(newsHeard(ada)).toBe(0);
  expect(await ada.next("next")).toMatchObject(fact("NEWS", [id]));
  expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
  expect(Date.now()).toBeLessThan(at.getTime() + 1000);
  await writer.browser.post("/graphql", desk.known("WithdrawNews", { input: { id, version: 1 } }));
  expect(await ada.next("next")).toMatchObject(fact("NEWS", [id]));
});

test("an event of a class is told to its people and their families, one's own to oneself, and its end too", async () => {
  const [ada, mother, cleo, leo] = [
    await desk.listener("ada"),
    await desk.listener("adasMother"),
    await desk.listener("cleo"),
    await desk.listener("leo"),
  ];
  const teacher = await desk.browserOf("headTeacher");
  const write = async (operation: string, input: object) => {
    const { body } = await teacher.post("/graphql", desk.known(operation, { input }));
    return JSON.stringify(body);
  };
  const day = dayOf(new Date());
  const event = { title: "Sortie", category: "TRIP", firstDay: day, lastDay: day };
  const added = await write("AddEvent", { event, audience: { classId: desk.classes["6A"] } });
  const id = /"id":"([^"]+)"/.exec(added)![1]!;
  for (const one of [ada, mother]) {
    const { payload } = await one.next("next");
    expect(payload).toMatchObject({ data: { facts: { kind: "AGENDA", ids: [expect.any(String), id] } } });
  }
  await write("RemoveEvent", { id, version: 1 });
  expect(JSON.stringify(await ada.next("next"))).toContain("AGENDA");
  await write("AddEvent", { event });
  for (const [name, one] of [
    ["ada", ada],
    ["cleo", cleo],
    ["leo", leo],
  ] as const) {
    await desk.mark(name);
    expect(await one.next("next")).toMatchObject(fact("FAVOURITES", []));
  }
});

test("who leaves the school while listening hears nothing more of it", async () => {
  const [ada, bob] = [await desk.listener("ada"), await desk.listener("bob")];
  await desk.publishNews();
  await Promise.all([ada.next("next"), bob.next("next")]);
  await desk.client.query("update membership set ends_on = current_date - 2 where user_id = $1", [
    desk.people.bob,
  ]);
  await desk.publishNews();
  await ada.next("next");
  await desk.mark("bob");
  expect(await bob.next("next")).toMatchObject(fact("FAVOURITES", []));
  expect([newsHeard(ada), newsHeard(bob)]).toEqual([2, 1]);
});

test("a subscription ends with its session: signed out, ended elsewhere, suspended", async () => {
  const leaving = await desk.listener("cleo");
  await leaving.browser.post("/session/sign-out");
  await leaving.next("complete");
  expect(await leaving.closed).toBe(4401);

  const here = await desk.listener("cleo");
  const there = await desk.listener("cleo");
  await there.browser.post("/session/password", { current: schoolPassword, next: "une autre phrase longue" });
  expect(await here.closed).toBe(4401);
  await desk.mark("cleo");
  expect(await there.next("next")).toMatchObject(fact("FAVOURITES", []));

  await desk.client.query(`update "user" set status = 'SUSPENDED' where id = $1`, [desk.people.cleo]);
  expect(await there.closed).toBe(4401);
});

test("after the connection to the base was cut, whoever listens is told to ask again", async () => {
  const ada = await desk.listener("ada");
  await desk.client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'preau events'`,
  );
  expect(await ada.next("next")).toMatchObject(fact("ASK_AGAIN", []));
  // The other process of these tests comes back in its own time.
  await vi.waitFor(async () => expect(await stateOfService("LIVE")).toBe("WORKING"), 10_000);
  const id = await desk.publishNews();
  expect(await ada.next("next")).toMatchObject(fact("NEWS", [id]));
});
