import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";

import { bodyOf } from "../../domains/news/news-body.ts";
import type { Browser } from "../../domains/identity/browser.factory.ts";
import { dayOf } from "../../platform/context/context.ts";
import { publish } from "../../platform/events/publish.ts";
import { stateOfService } from "../../platform/health/service-health.ts";
import { type LiveSocket, openLiveSocket } from "../live-socket.ts";
import { type OpenServer, openServer, schoolPassword } from "../open-server.ts";
import type { Name } from "./cast.ts";

let server: OpenServer;
const opened: LiveSocket[] = [];
beforeAll(async () => void (server = await openServer()));
afterEach(() => {
  for (const { socket } of opened.splice(0)) socket.terminate();
});
afterAll(() => server.close());

const known = (operation: string, variables = {}) => {
  const isIt = new RegExp(`(query|mutation|subscription) ${operation}\\b`);
  const [sha256Hash] = [...server.safelist].find(([, text]) => isIt.test(text))!;
  return { query: "", variables, extensions: { persistedQuery: { version: 1, sha256Hash } } };
};

async function socketOf(cookies: ReadonlyMap<string, string>, app = server.app): Promise<LiveSocket> {
  const socket = await openLiveSocket(app, { cookies });
  opened.push(socket);
  return socket;
}

/** Somebody's page, listening: what it asked first was answered, so what comes later is heard. */
async function listener(
  name: Name,
  app = server.app,
  missedFor = () => 0,
): Promise<LiveSocket & { browser: Browser }> {
  const browser = await server.browserOf(name);
  const socket = await socketOf(browser.cookies, app);
  await socket.next("connection_ack");
  socket.subscribe(known("Facts", { missedFor: missedFor() }));
  socket.send({ type: "ping" });
  await socket.next("pong");
  return { ...socket, browser };
}

/** Tells something to one person, after all that was told before. */
const mark = (name: Name): Promise<void> =>
  publish(server.client, { kind: "FAVOURITES", of: server.people[name], ids: [] });

async function publishNews(input: object = {}): Promise<string> {
  const browser = await server.browserOf("newsOfCollege");
  const { body } = await browser.post(
    "/graphql",
    known("PublishNews", {
      input: { title: "Title", body: bodyOf("Text"), establishmentId: server.places.college, ...input },
    }),
  );
  return (body["data"] as { publishNews: { id: string } }).publishNews.id;
}

const fact = (kind: string, ids: string[], version: number | null = null) => ({
  type: "next",
  payload: { data: { facts: { kind, ids, version } } },
});
const newsHeard = ({ heard }: LiveSocket): number =>
  heard.filter(({ payload }) => JSON.stringify(payload ?? null).includes('"NEWS"')).length;

test("news reaches the pages of those whom it is told to, of each process, and of nobody else", async () => {
  const other = await server.another();
  const [ada, adasMother, elsewhere] = [
    await listener("ada"),
    await listener("adasMother", other),
    await listener("leo"),
  ];
  const id = await publishNews();
  expect(await ada.next("next")).toMatchObject(fact("NEWS", [id]));
  expect(await adasMother.next("next")).toMatchObject(fact("NEWS", [id]));
  expect(newsHeard(elsewhere)).toBe(0);
});

test("a page that was read before it listens hears what was told meanwhile, as far as its reader may", async () => {
  const read = Date.now();
  const sinceThen = () => Date.now() - read;
  const id = await publishNews();
  const ada = await listener("ada", server.app, sinceThen);
  expect(await ada.next("next")).toMatchObject(fact("NEWS", [id]));
  const leo = await listener("leo", server.app, sinceThen);
  await mark("leo");
  expect(await leo.next("next")).toMatchObject(fact("FAVOURITES", []));
  expect(newsHeard(leo)).toBe(0);
  // What nobody remembers has to be asked for.
  const late = await listener("ada", server.app, () => 600_000);
  expect(await late.next("next")).toMatchObject(fact("ASK_AGAIN", []));
});

test("news that is withdrawn is told to those who read it, and news to come to nobody before its hour", async () => {
  const ada = await listener("ada");
  const writer = await listener("newsOfCollege");
  const at = new Date(Date.now() + 1200);
  const id = await publishNews({ publishedAt: at.toISOString() });
  expect(await writer.next("next")).toMatchObject(fact("NEWS", [id]));
  expect(newsHeard(ada)).toBe(0);
  expect(await ada.next("next")).toMatchObject(fact("NEWS", [id]));
  expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
  expect(Date.now()).toBeLessThan(at.getTime() + 1000);
  await writer.browser.post("/graphql", known("WithdrawNews", { input: { id, version: 1 } }));
  expect(await ada.next("next")).toMatchObject(fact("NEWS", [id]));
});

test("an event of a class is told to its people and their families, one's own to oneself, and its end too", async () => {
  const [ada, mother, cleo, leo] = [
    await listener("ada"),
    await listener("adasMother"),
    await listener("cleo"),
    await listener("leo"),
  ];
  const teacher = await server.browserOf("headTeacher");
  const write = async (operation: string, input: object) => {
    const { body } = await teacher.post("/graphql", known(operation, { input }));
    return JSON.stringify(body);
  };
  const day = dayOf(new Date());
  const event = { title: "Sortie", category: "TRIP", firstDay: day, lastDay: day };
  const added = await write("AddEvent", { event, audience: { classId: server.classes["6A"] } });
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
    await mark(name);
    expect(await one.next("next")).toMatchObject(fact("FAVOURITES", []));
  }
});

test("who leaves the school while listening hears nothing more of it", async () => {
  const [ada, bob] = [await listener("ada"), await listener("bob")];
  await publishNews();
  await Promise.all([ada.next("next"), bob.next("next")]);
  await server.client.query("update membership set ends_on = current_date - 2 where user_id = $1", [
    server.people.bob,
  ]);
  await publishNews();
  await ada.next("next");
  await mark("bob");
  expect(await bob.next("next")).toMatchObject(fact("FAVOURITES", []));
  expect([newsHeard(ada), newsHeard(bob)]).toEqual([2, 1]);
});

test("a subscription ends with its session: signed out, ended elsewhere, suspended", async () => {
  const leaving = await listener("cleo");
  await leaving.browser.post("/session/sign-out");
  await leaving.next("complete");
  expect(await leaving.closed).toBe(4401);

  const here = await listener("cleo");
  const there = await listener("cleo");
  await there.browser.post("/session/password", { current: schoolPassword, next: "une autre phrase longue" });
  expect(await here.closed).toBe(4401);
  await mark("cleo");
  expect(await there.next("next")).toMatchObject(fact("FAVOURITES", []));

  await server.client.query(`update "user" set status = 'SUSPENDED' where id = $1`, [server.people.cleo]);
  expect(await there.closed).toBe(4401);
});

test("nobody listens without a session, or with one that is over", async () => {
  const anonymous = await openLiveSocket(server.app);
  expect(await anonymous.closed).toBe(4401);
  const over = await socketOf(new Map([["preau_session", "a".repeat(43)]]));
  expect(await over.closed).toBe(4401);
});

test("a page of another site opens no socket with our cookie, nor does a page without an origin", async () => {
  const { cookies } = await server.browserOf("ada");
  for (const origin of ["https://evil.example", "null"])
    await expect(openLiveSocket(server.app, { cookies, headers: { origin } })).rejects.toThrow(/403/);
  const both = openLiveSocket(server.app, { cookies, headers: { authorization: "Bearer abc" } });
  await expect(both).rejects.toThrow(/400/);
  const unknown = openLiveSocket(server.app, { headers: { authorization: "Bearer abc" } });
  await expect(unknown).rejects.toThrow(/401/);
});

test("a cookie's socket runs subscriptions of the application by their hash, and nothing else", async () => {
  const { cookies } = await server.browserOf("ada");
  const socket = await socketOf(cookies);
  await socket.next("connection_ack");
  const refusals = [
    [{ query: "subscription { facts { kind } }" }, "FREE_DOCUMENT"],
    [{ query: "{ viewer { user { id } } }" }, "FREE_DOCUMENT"],
    [{ query: "", extensions: { persistedQuery: { sha256Hash: "0".repeat(64) } } }, "UNKNOWN_DOCUMENT"],
    [known("Arrangement"), "UNKNOWN_DOCUMENT"],
  ] as const;
  for (const [payload, code] of refusals) {
    socket.subscribe(payload, code);
    expect(await socket.next("error")).toMatchObject({ payload: [{ extensions: { code } }] });
  }
});

test("a program's socket takes no hash, no query, and no facts: they are for the person alone", async () => {
  const authorization = `Bearer ${await server.token("ada", ["news:read", "dashboard:read"])}`;
  const socket = await openLiveSocket(server.app, { headers: { authorization } });
  opened.push(socket);
  await socket.next("connection_ack");
  const refusals = [
    [known("Facts", { missedFor: 0 }), "KNOWN_DOCUMENT"],
    [{ query: "{ viewer { user { id } } }" }, "BAD_REQUEST"],
    [{ query: "subscription { facts { kind } }" }, "MISSING_SCOPE"],
    [{ query: "subscription { nothing }" }, "GRAPHQL_VALIDATION_FAILED"],
  ] as const;
  for (const [payload, code] of refusals) {
    socket.subscribe(payload, code);
    expect(await socket.next("error")).toMatchObject({ payload: [{ extensions: { code } }] });
  }
});

test("a subscription over HTTP is refused", async () => {
  const browser = await server.browserOf("ada");
  const { status } = await browser.post("/graphql", known("Facts", { missedFor: 0 }));
  expect(status).toBe(400);
});

test("a socket has few subscriptions, short messages, and not too many of them", async () => {
  const { cookies } = await server.browserOf("ada");
  const many = await socketOf(cookies);
  await many.next("connection_ack");
  for (let index = 0; index < 6; index += 1) many.subscribe(known("Facts", { missedFor: 0 }), `n${index}`);
  expect(await many.next("error")).toMatchObject({
    id: "n5",
    payload: [{ extensions: { code: "TOO_MANY" } }],
  });
  const long = await socketOf(cookies);
  long.subscribe({ query: " ".repeat(20_000) });
  expect(await long.closed).toBe(1009);
  const busy = await socketOf(cookies);
  for (let index = 0; index < 40; index += 1) busy.send({ type: "ping" });
  expect(await busy.closed).toBe(4429);
});

test("after the connection to the base was cut, whoever listens is told to ask again", async () => {
  const ada = await listener("ada");
  await server.client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'preau events'`,
  );
  expect(await ada.next("next")).toMatchObject(fact("ASK_AGAIN", []));
  // The other process of these tests comes back in its own time.
  await vi.waitFor(async () => expect(await stateOfService("LIVE")).toBe("WORKING"), 10_000);
  const id = await publishNews();
  expect(await ada.next("next")).toMatchObject(fact("NEWS", [id]));
});
