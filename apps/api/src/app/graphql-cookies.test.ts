import { createHash } from "node:crypto";

import { afterAll, beforeAll, expect, test } from "vitest";

import { type OpenServer, openServer } from "../testing/open-server.ts";

let server: OpenServer;
beforeAll(async () => void (server = await openServer()));
afterAll(() => server.close());

/** The hash of a document of the application, by its name. */
function hashNamed(operation: string): string {
  const known = [...server.safelist].find(([, text]) =>
    new RegExp(`(query|mutation) ${operation}\\b`).test(text),
  );
  return known![0];
}
const byHash = (hash: string, variables = {}) => ({
  variables,
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
});
const coded = (status: number, code: string) => ({
  status,
  body: { errors: [{ extensions: { code } }] },
});
const mine = "{ viewer { user { id } } }";
const favourite = { input: { label: "Map", address: "https://example.org/" } };

test("every document of the application has the hash of its text", () => {
  expect(server.safelist.size).toBeGreaterThan(15);
  for (const [hash, text] of server.safelist)
    expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
});

test("a signed-in page runs documents of the application by their hash, and no proxy keeps the answer", async () => {
  const browser = await server.browserOf("ada");
  const answer = await browser.post("/graphql", byHash(hashNamed("Arrangement")));
  expect(answer).toMatchObject({ status: 200, body: { data: { viewer: { catalogue: expect.any(Array) } } } });
  expect(answer.body["errors"]).toBeUndefined();
  expect(answer.headers["cache-control"]).toBe("no-store");
});

test("a free document is refused to a cookie, however it is sent", async () => {
  const browser = await server.browserOf("ada");
  const refused = coded(403, "FREE_DOCUMENT");
  expect(await browser.post("/graphql", { query: mine })).toMatchObject(refused);
  expect(await browser.post("/graphql", { query: "{ __typename }" })).toMatchObject(refused);
  const preflight = { "apollo-require-preflight": "1" };
  expect(await browser.get(`/graphql?query=${encodeURIComponent(mine)}`, preflight)).toMatchObject(refused);
  expect(await browser.post("/graphql", [{ query: mine }])).toMatchObject(refused);
  expect(await browser.post("/graphql", { query: mine, extensions: { persistedQuery: {} } })).toMatchObject(
    refused,
  );
  expect(
    await browser.post("/graphql", { query: mine, extensions: { persistedQuery: { sha256Hash: ["x"] } } }),
  ).toMatchObject(refused);
});

test("the hash of a known document beside the text of another runs the known one", async () => {
  const browser = await server.browserOf("ada");
  const known = byHash(hashNamed("Arrangement"));
  const { body } = await browser.post("/graphql", { ...known, query: mine });
  expect(body).toMatchObject({ data: { viewer: { catalogue: expect.any(Array) } } });
  const search = new URLSearchParams({ query: mine, extensions: JSON.stringify(known.extensions) });
  const answer = await browser.get(`/graphql?${search}`, { "apollo-require-preflight": "1" });
  expect(JSON.stringify(answer.body)).not.toContain(server.people.ada);
});

test("queries may be asked by GET, and mutations may not", async () => {
  const browser = await server.browserOf("ada");
  const get = (operation: string, variables: object) => {
    const { extensions } = byHash(hashNamed(operation));
    const search = new URLSearchParams({
      extensions: JSON.stringify(extensions),
      variables: JSON.stringify(variables),
    });
    return browser.get(`/graphql?${search}`, { "apollo-require-preflight": "1" });
  };
  expect(await get("Arrangement", {})).toMatchObject({
    status: 200,
    body: { data: { viewer: { catalogue: expect.any(Array) } } },
  });
  expect((await get("AddFavourite", favourite)).status).toBe(405);
  const { rows } = await server.client.query("select from favourite where label = 'Map'");
  expect(rows).toHaveLength(0);
});

test("variables that a document does not want are told, whatever their shape", async () => {
  const browser = await server.browserOf("ada");
  const hash = hashNamed("AddFavourite");
  const told = coded(400, "BAD_USER_INPUT");
  expect(
    await browser.post("/graphql", byHash(hash, { input: { ...favourite.input, label: 3 } })),
  ).toMatchObject(told);
  expect(await browser.post("/graphql", byHash(hash))).toMatchObject(told);
  for (const variables of [[], "text", 7])
    expect(await browser.post("/graphql", byHash(hash, variables as object))).toMatchObject(
      coded(400, "BAD_REQUEST"),
    );
});

test("a hash that no document has is refused, and says that the page is out of date", async () => {
  const browser = await server.browserOf("ada");
  const unknown = coded(400, "UNKNOWN_DOCUMENT");
  for (const hash of ["0".repeat(64), "", "__proto__", "constructor"])
    expect(await browser.post("/graphql", byHash(hash))).toMatchObject(unknown);
  const sent = { ...byHash("0".repeat(64)), query: mine };
  expect(await browser.post("/graphql", sent)).toMatchObject(unknown);
});

test.for<[string, Record<string, string>]>([
  ["another site", { origin: "https://evil.example" }],
  ["a site that begins like ours", { origin: "http://ent.example.org.evil.example" }],
  ["another port of the same machine", { origin: "http://ent.example.org:81" }],
  ["a page without an origin", { origin: "null" }],
  ["what is no origin", { origin: "ent.example.org" }],
  ["a page that the browser says is of another site", { "sec-fetch-site": "cross-site" }],
  ["a neighbouring site", { "sec-fetch-site": "same-site" }],
])("with a cookie, what comes from %s is refused everywhere", async ([, headers]) => {
  const browser = await server.browserOf("ada", true);
  const refused = { status: 403, body: { code: "FORBIDDEN_ORIGIN" } };
  expect(await browser.post("/graphql", byHash(hashNamed("Arrangement")), headers)).toMatchObject(
    coded(403, "FORBIDDEN_ORIGIN"),
  );
  const routes = ["sign-in", "sign-out", "sign-out-everywhere", "revoke", "password", "activate"];
  for (const route of [...routes, "activate/check"])
    expect({ route, ...(await browser.post(`/session/${route}`, {}, headers)) }).toMatchObject({
      route,
      ...refused,
    });
  for (const address of ["/session", "/session/list"])
    expect({ address, ...(await browser.get(address, headers)) }).toMatchObject({ address, ...refused });
  expect(await browser.isSignedIn()).toBe(true);
});

test("a cookie and a token together are refused: nobody knows who asks", async () => {
  const browser = await server.browserOf("ada");
  const authorization = `Bearer ${await server.token("bob", ["profile:read"])}`;
  const answer = await browser.post("/graphql", byHash(hashNamed("Arrangement")), { authorization });
  expect(answer).toMatchObject(coded(400, "TWO_CREDENTIALS"));
  expect(await browser.get("/session", { authorization })).toMatchObject({ status: 400 });
});

test("a form of another page cannot ask: the content type has to be one that forms do not send", async () => {
  const browser = await server.browserOf("ada");
  const body = JSON.stringify(byHash(hashNamed("AddFavourite"), favourite));
  const refused: string[] = [];
  const types = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"];
  for (const type of types) {
    const { status } = await browser.post("/graphql", body, { "content-type": type });
    if (status >= 400 && status < 500) refused.push(type);
  }
  expect(refused).toEqual(types);
  const { rows } = await server.client.query("select from favourite where label = 'Map'");
  expect(rows).toHaveLength(0);
});

test("somebody suspended, or who signed out, is nobody at the next request", async () => {
  const asked = byHash(hashNamed("Arrangement"));
  const nobody = { body: { errors: [{ extensions: { code: "UNAUTHENTICATED" } }] } };
  const [cleo, dina] = [await server.browserOf("cleo", true), await server.browserOf("dina", true)];
  await server.client.query(`update "user" set status = 'SUSPENDED' where id = $1`, [server.people.cleo]);
  expect(await cleo.post("/graphql", asked)).toMatchObject(nobody);
  const kept = new Map(dina.cookies);
  await dina.post("/session/sign-out");
  for (const [name, value] of kept) dina.cookies.set(name, value);
  expect(await dina.post("/graphql", asked)).toMatchObject(nobody);
});
