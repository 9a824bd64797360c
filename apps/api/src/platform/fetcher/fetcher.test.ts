import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { request as send } from "undici";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openFetcher } from "./fetcher.ts";
import { guardedAgent } from "./guarded-agent.ts";
import { isPublicAddress } from "./public-address.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const routes = new Map<string, Handler>();
let server: Server;
let origin: string;
let asked: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    const handler = routes.get(request.url!.split("?")[0]!);
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const wish = { accept: "text/calendar", mostBytes: 1000 };
const here = openFetcher({ loopback: true, timeout: 500 });
const outside = openFetcher({ timeout: 3000 });

test("what stands at an address is fetched, without cookie or referrer, and known again", async () => {
  routes.set("/a", (request, response) => {
    if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else
      response.writeHead(200, { etag: '"1"', "content-type": "text/calendar; charset=utf-8" }).end("BEGIN");
  });
  asked = [];
  const answer = await here.fetch(`${origin}/a`, wish);
  expect(answer).toMatchObject({
    fetched: { etag: '"1"', mediaType: "text/calendar", charset: "utf-8", bytes: Buffer.from("BEGIN") },
  });
  expect(await here.fetch(`${origin}/a`, { ...wish, etag: '"1"' })).toEqual({ unchanged: true });
  expect(
    Object.keys(asked[0]!.headers).filter((name) => ["cookie", "referer", "authorization"].includes(name)),
  ).toEqual([]);
});

test.for([
  "http://127.0.0.1/",
  "http://localhost/",
  "http://[::1]/",
  "http://0.0.0.0/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://10.0.0.1/",
  "http://192.168.1.1/",
  "http://172.16.0.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:a00:1]/",
  "http://[fe80::1]/",
  "http://[fd00::1]/",
  "http://100.64.0.1/",
  "http://[64:ff9b::7f00:1]/",
  "http://[::127.0.0.1]/",
  "http://[::a9fe:a9fe]/",
  "http://[fec0::1]/",
  "http://0177.0.0.1/",
  "http://0/",
  "http://①②⑦.0.0.1/",
  "http://2852039166/latest/meta-data/",
  "data:text/calendar,BEGIN:VCALENDAR",
  "http://224.0.0.1/",
  "https://user:secret@example.org/",
  "ftp://example.org/",
  "file:///etc/passwd",
  "https://example.org:8080/",
  "gopher://example.org/",
  "not an address",
])("nobody is fetched from %s", async (address) => {
  expect(await outside.fetch(address, wish)).toEqual({ failure: "REFUSED_ADDRESS" });
});

test("the loopback is closed but for tests, also behind a redirect", async () => {
  asked = [];
  expect(await outside.fetch(`${origin}/a`, wish)).toEqual({ failure: "REFUSED_ADDRESS" });
  expect(asked).toEqual([]);
  routes.set("/inside", (_, response) =>
    response.writeHead(302, { location: "http://169.254.169.254/" }).end(),
  );
  expect(await here.fetch(`${origin}/inside`, wish)).toEqual({ failure: "REFUSED_ADDRESS" });
  routes.set("/file", (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end());
  expect(await here.fetch(`${origin}/file`, wish)).toEqual({ failure: "REFUSED_ADDRESS" });
});

test("no cookie is kept for a second question, and who asks for a password is given none", async () => {
  const cookies: unknown[] = [];
  routes.set("/cookie", (request, response) => {
    cookies.push(request.headers["cookie"], request.headers["authorization"]);
    response.writeHead(302, { location: "/asks", "set-cookie": "a=b" }).end();
  });
  routes.set("/asks", (request, response) => {
    cookies.push(request.headers["cookie"], request.headers["authorization"]);
    response.writeHead(401, { "www-authenticate": "Basic" }).end();
  });
  expect(await here.fetch(`${origin}/cookie`, wish)).toEqual({ failure: "NOT_FOUND" });
  expect(cookies).toEqual([undefined, undefined, undefined, undefined]);
});

test("redirects are followed, and not for ever", async () => {
  routes.set("/moved", (_, response) => response.writeHead(301, { location: "/a" }).end());
  routes.set("/loop", (_, response) => response.writeHead(302, { location: "/loop" }).end());
  expect(await here.fetch(`${origin}/moved`, wish)).toMatchObject({ fetched: { address: `${origin}/a` } });
  expect(await here.fetch(`${origin}/loop`, wish)).toEqual({ failure: "BAD_ANSWER" });
});

test("a body that is too large, packed or not, is left where it is", async () => {
  routes.set("/large", (_, response) => response.end("x".repeat(5000)));
  routes.set("/bomb", (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("x".repeat(500_000))),
  );
  routes.set("/packed", (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("BEGIN")),
  );
  routes.set("/broken", (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
  );
  expect(await here.fetch(`${origin}/large`, wish)).toEqual({ failure: "TOO_LARGE" });
  expect(await here.fetch(`${origin}/bomb`, wish)).toEqual({ failure: "TOO_LARGE" });
  expect(await here.fetch(`${origin}/packed`, wish)).toMatchObject({
    fetched: { bytes: Buffer.from("BEGIN") },
  });
  expect(await here.fetch(`${origin}/broken`, wish)).toEqual({ failure: "BAD_ANSWER" });
});

test("who does not answer, answers slowly for ever, or breaks, is given up", async () => {
  routes.set("/silent", () => {});
  routes.set("/slow", (_, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write("x"), 50);
    response.on("close", () => clearInterval(drip));
  });
  routes.set("/breaks", (_, response) => response.writeHead(500).end());
  const begin = performance.now();
  for (const path of ["/silent", "/slow", "/breaks"])
    expect([path, await here.fetch(`${origin}${path}`, wish)]).toEqual([path, { failure: "UNREACHABLE" }]);
  expect(performance.now() - begin).toBeLessThan(5000);
  expect(await here.fetch(`${origin}/nothing`, wish)).toEqual({ failure: "NOT_FOUND" });
});

test("a name that leads inside is not asked, and what a connection really reached is looked at again", async () => {
  asked = [];
  const port = (server.address() as AddressInfo).port;
  expect(await outside.fetch(`http://localhost:${port}/a`, wish)).toEqual({ failure: "REFUSED_ADDRESS" });
  let questions = 0;
  // Says yes to the name, and no once it is connected: as a name that leads elsewhere the second time.
  const agent = guardedAgent(() => questions++ === 0);
  const { statusCode = 0 } = await send(`http://localhost:${port}/a`, { dispatcher: agent }).catch(
    () => ({}) as { statusCode?: number },
  );
  await agent.close();
  expect([statusCode, asked.length, questions]).toEqual([0, 0, 2]);
});

test("only addresses of the open Internet are public", () => {
  expect(["93.184.216.34", "2606:4700::1111"].map(isPublicAddress)).toEqual([true, true]);
  for (const inner of [
    "127.0.0.1",
    "::1",
    "::",
    "10.1.2.3",
    "fe80::1%eth0",
    "2002:7f00:1::",
    "::127.0.0.1",
    "::a9fe:a9fe",
    "::ffff:10.0.0.1",
    "fec0::1",
    "64:ff9b::7f00:1",
    "fd00:ec2::254",
    "100.64.0.1",
    "169.254.169.254",
    "192.0.0.192",
    "0.0.0.0",
    "255.255.255.255",
    "",
  ])
    expect([inner, isPublicAddress(inner)]).toEqual([inner, false]);
});
