import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from "vitest";

import { openLiveSocket } from "../live-socket.ts";
import { type LiveDesk, openLiveDesk } from "./live-desk.ts";

let desk: LiveDesk;
beforeAll(async () => void (desk = await openLiveDesk()));
afterEach(() => desk.hangUp());
afterAll(() => desk.close());

test("nobody listens without a session, or with one that is over", async () => {
  const anonymous = await openLiveSocket(desk.app);
  expect(await anonymous.closed).toBe(4401);
  const over = await desk.socketOf(new Map([["preau_session", "a".repeat(43)]]));
  expect(await over.closed).toBe(4401);
});

test("a page of another site opens no socket with our cookie, nor does a page without an origin", async () => {
  const { cookies } = await desk.browserOf("ada");
  for (const origin of ["https://evil.example", "null"])
    await expect(openLiveSocket(desk.app, { cookies, headers: { origin } })).rejects.toThrow(/403/);
  const both = openLiveSocket(desk.app, { cookies, headers: { authorization: "Bearer abc" } });
  await expect(both).rejects.toThrow(/400/);
  const unknown = openLiveSocket(desk.app, { headers: { authorization: "Bearer abc" } });
  await expect(unknown).rejects.toThrow(/401/);
});

test("a cookie's socket runs subscriptions of the application by their hash, and nothing else", async () => {
  const { cookies } = await desk.browserOf("ada");
  const socket = await desk.socketOf(cookies);
  await socket.next("connection_ack");
  const refusals = [
    [{ query: "subscription { facts { kind } }" }, "FREE_DOCUMENT"],
    [{ query: "{ viewer { user { id } } }" }, "FREE_DOCUMENT"],
    [{ query: "", extensions: { persistedQuery: { sha256Hash: "0".repeat(64) } } }, "UNKNOWN_DOCUMENT"],
    [desk.known("Arrangement"), "UNKNOWN_DOCUMENT"],
  ] as const;
  for (const [payload, code] of refusals) {
    socket.subscribe(payload, code);
    expect(await socket.next("error")).toMatchObject({ payload: [{ extensions: { code } }] });
  }
});

test("a program's socket takes no hash, no query, and no facts: they are for the person alone", async () => {
  const authorization = `Bearer ${await desk.token("ada", ["news:read", "dashboard:read"])}`;
  const socket = await openLiveSocket(desk.app, { headers: { authorization } });
  onTestFinished(() => socket.socket.terminate());
  await socket.next("connection_ack");
  const refusals = [
    [desk.known("Facts", { missedFor: 0 }), "KNOWN_DOCUMENT"],
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
  const browser = await desk.browserOf("ada");
  const { status } = await browser.post("/graphql", desk.known("Facts", { missedFor: 0 }));
  expect(status).toBe(400);
});

test("a socket has few subscriptions, short messages, and not too many of them", async () => {
  const { cookies } = await desk.browserOf("ada");
  const many = await desk.socketOf(cookies);
  await many.next("connection_ack");
  for (let index = 0; index < 6; index += 1)
    many.subscribe(desk.known("Facts", { missedFor: 0 }), `n${index}`);
  expect(await many.next("error")).toMatchObject({
    id: "n5",
    payload: [{ extensions: { code: "TOO_MANY" } }],
  });
  const long = await desk.socketOf(cookies);
  long.subscribe({ query: " ".repeat(20_000) });
  expect(await long.closed).toBe(1009);
  const busy = await desk.socketOf(cookies);
  for (let index = 0; index < 40; index += 1) busy.send({ type: "ping" });
  expect(await busy.closed).toBe(4429);
});
