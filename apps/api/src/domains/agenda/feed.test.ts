import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { type OpenServer, openServer } from "../../testing/open-server.ts";
import type { Name } from "../../testing/safety/cast.ts";
import { hashOf, newToken } from "../identity/secret-token.ts";

let server: OpenServer;
beforeAll(async () => void (server = await openServer()));
afterAll(() => server.close());
beforeEach(() => server.client.query("delete from calendar_address"));

async function addressOf(name: Name): Promise<string> {
  const token = newToken();
  await server.client.query(
    `insert into calendar_address (user_id, id, token_hash, name, created_at)
    values ($1, gen_random_uuid(), $2, 'Phone', now())`,
    [server.people[name], hashOf(token)],
  );
  return `/agenda/${token}.ics`;
}

const get = (url: string, headers: Record<string, string> = {}) =>
  server.app.inject({ method: "GET", url, headers });

const titlesIn = (body: string): string[] =>
  [...body.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title!).sort();

test("a programme reads the agenda of its person at a private address, without any cookie", async () => {
  const answer = await get(await addressOf("ada"));
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(answer.headers["cache-control"]).toBe("private, no-store");
  expect(answer.headers["set-cookie"]).toBeUndefined();
  expect(titlesIn(answer.body)).toEqual([
    "Event of college",
    "Lesson of 6A",
    "Lesson of latin",
    "canary-event-ada",
  ]);
});

test("a parent's programme names the child whom something concerns, and knows nothing of hidden ones", async () => {
  const { body } = await get(await addressOf("motherOfTwoSchools"));
  expect(titlesIn(body)).toContain("Lesson of 2A (Leo)");
  expect(titlesIn(body)).toContain("Lesson of 6B (MovedPupil)");
  expect(titlesIn((await get(await addressOf("bobsFather"))).body)).toEqual(["canary-event-bobsFather"]);
});

test("a revoked address, a wrong one and what is none answer the same nothing", async () => {
  const revoked = await addressOf("ada");
  await server.client.query("update calendar_address set revoked_at = now()");
  const answers = await Promise.all(
    [revoked, `/agenda/${newToken()}.ics`, "/agenda/short.ics", "/agenda/..%2f..%2fetc.ics"].map((url) =>
      get(url),
    ),
  );
  for (const answer of answers) expect([answer.statusCode, answer.body]).toEqual([404, answers[0]!.body]);
});

const becomesOfCleo = (status: string) =>
  server.client.query(`update "user" set status = $2 where id = $1`, [server.people.cleo, status]);

test("whoever may no longer sign in has no agenda outside either", async () => {
  const address = await addressOf("cleo");
  expect((await get(address)).statusCode).toBe(200);
  await becomesOfCleo("SUSPENDED");
  expect((await get(address)).statusCode).toBe(404);
  await becomesOfCleo("ACTIVE");
});

const endLeo = (days: number | null) =>
  server.client.query("update membership set ends_on = current_date + $2::integer where user_id = $1", [
    server.people.leo,
    days,
  ]);

test("rights that end, end in the programme too", async () => {
  const address = await addressOf("leo");
  expect(titlesIn((await get(address)).body)).toContain("Event of lycee");
  await endLeo(-1);
  expect(titlesIn((await get(address)).body)).toEqual(["canary-event-leo"]);
  await endLeo(null);
});

test("an address that is read without end has to wait, and the others not", async () => {
  const [address, other] = [await addressOf("ada"), await addressOf("leo")];
  const statuses: number[] = [];
  for (let at = 0; at < 62; at++) statuses.push((await get(address)).statusCode);
  expect(statuses.filter((status) => status === 200).length).toBe(60);
  expect(statuses.at(-1)).toBe(429);
  expect((await get(other)).statusCode).toBe(200);
});

test("neither the base nor the log holds the secret", async () => {
  const address = await addressOf("ada");
  await get(address);
  const secret = address.slice("/agenda/".length, -".ics".length);
  const { rows } = await server.client.query("select c::text as row from calendar_address c");
  expect(JSON.stringify(rows)).not.toContain(secret);
  expect(server.logged()).not.toContain(secret);
  const days = await server.client.query("select last_read_on is not null as read from calendar_address");
  expect(days.rows).toEqual([{ read: true }]);
});
