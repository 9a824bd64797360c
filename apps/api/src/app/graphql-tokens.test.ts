import { auditServer } from "graphql-http";
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";

import { limits } from "../platform/graph/limits.ts";
import type { Name } from "../testing/safety/cast.ts";
import { type OpenServer, openServer } from "../testing/open-server.ts";

let server: OpenServer;
beforeAll(async () => void (server = await openServer()));
afterAll(() => server.close());

interface Answer {
  status: number;
  data?: Record<string, unknown> | null;
  codes: unknown[];
  messages: string[];
  extensions?: { cost?: { complexity: number; depth: number } };
  text: string;
}

/** Asks as a program does: not from a page, without cookies. */
async function ask(
  token: string | null,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await server.app.inject({
    method: "POST",
    url: "/graphql",
    headers: {
      "content-type": "application/json",
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    payload: JSON.stringify(body),
  });
  const { data, errors, extensions } = answer.json<{
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions?: { code?: string } }[];
    extensions?: Answer["extensions"];
  }>();
  return {
    status: answer.statusCode,
    text: answer.body,
    ...(data !== undefined && { data }),
    ...(extensions && { extensions }),
    codes: (errors ?? []).map((error) => error.extensions?.code),
    messages: (errors ?? []).map((error) => error.message),
  };
}
const asks = async (name: Name, scopes: string[], query: string) =>
  ask(await server.token(name, scopes), { query });

test("a program asks freely, within the scopes of its token", async () => {
  const answer = await asks("ada", ["profile:read"], "{ viewer { user { id displayName } } }");
  expect(answer).toMatchObject({ status: 200, data: { viewer: { user: { id: server.people.ada } } } });
  expect(answer.extensions?.cost).toMatchObject({ depth: 3, complexity: expect.any(Number) });
});

test.for([
  "{ viewer { user { id } favourites { label } } }",
  "{ viewer { ... on Viewer { favourites { label } } } }",
  "query A { viewer { ...F } } fragment F on Viewer { links: favourites { label } }",
  "query A($yes: Boolean = false) { viewer { favourites @include(if: $yes) { label } } }",
])("a program without the scope is refused the whole document: %s", async (query) => {
  const answer = await asks("ada", ["profile:read"], query);
  expect(answer.codes).toEqual(["MISSING_SCOPE"]);
  expect(answer.data ?? null).toBeNull();
  expect(answer.text).not.toContain("canary");
});

test("what only a person does on a page, no token does", async () => {
  const all = ["profile:read", "favourites:read", "dashboard:read", "classes:read"];
  for (const query of [
    "{ viewer { account { login } } }",
    'mutation { addFavourite(input: { label: "a", address: "https://a.example" }) { id } }',
    `mutation { resetPassword(input: { userId: "${server.people.ada}" }) { code } }`,
  ]) {
    const { codes } = await asks("headTeacher", all, query);
    expect({ query, codes }).toEqual({ query, codes: ["MISSING_SCOPE"] });
  }
});

test("a token that is invented, over, revoked or of somebody suspended opens nothing, and says so", async () => {
  const query = "{ viewer { user { id } } }";
  const over = await server.token("ada", ["profile:read"], new Date(Date.now() - 1000));
  const revoked = await server.token("ada", ["profile:read"]);
  await server.client.query("update access_token set revoked_at = now() where expires_at > now()");
  const suspended = await server.token("suspendedPupil", ["profile:read"]);
  for (const token of ["x".repeat(43), over, revoked, suspended])
    expect(await ask(token, { query })).toMatchObject({ status: 401, codes: ["UNAUTHENTICATED"] });
  for (const authorization of ["Basic YWRhOmFkYQ==", "Bearer", "Bearer a b", ""]) {
    const { status, text } = await ask(null, { query }, { authorization });
    expect([authorization, status]).toEqual([authorization, 400]);
    expect(text).not.toContain(server.people.ada);
  }
});

test("somebody without a token reads the schema, and nothing of anybody", async () => {
  const answer = await ask(null, { query: getIntrospectionQuery() });
  const schema = buildClientSchema(answer.data as unknown as IntrospectionQuery);
  expect(Object.keys(schema.getTypeMap())).toEqual(expect.arrayContaining(["Viewer", "Widget"]));
  expect((await ask(null, { query: "{ viewer { user { id } } }" })).codes).toEqual(["UNAUTHENTICATED"]);
  const { statusCode, body } = await server.app.inject("/schema.graphql");
  expect([statusCode, body.includes("type Viewer")]).toEqual([200, true]);
});

/** Of the class of a school of the class of a school. */
const nested = (turns: number): string =>
  turns === 0 ? "id" : `classes(first: 1) { nodes { establishment { ${nested(turns - 1)} } } }`;

const aliases = (count: number, text: string): string =>
  Array.from({ length: count }, (_, one) => `a${one}: ${text}`).join(" ");

test("a document that is too deep, too dear or too long is refused before anything is read", async () => {
  const token = await server.token("ada", ["directory:read", "classes:read", "establishments:read"]);
  const deep = await ask(token, {
    query: `{ establishment(id: "${server.places.college}") { ${nested(limits.depth / 3)} } }`,
  });
  expect([deep.codes, deep.messages.join()]).toEqual([["TOO_MANY"], expect.stringMatching(/levels deep/)]);
  const dear = await ask(token, {
    query: `{ ${aliases(60, "users(first: 100) { nodes { id } }")} }`,
  });
  expect([dear.codes, dear.messages.join()]).toEqual([["TOO_MANY"], expect.stringMatching(/points/)]);
  const long = await ask(token, { query: `{ ${aliases(limits.tokens, "__typename")} }` });
  expect([long.status, long.codes]).toEqual([400, ["GRAPHQL_PARSE_FAILED"]]);
});

test("fragments that multiply are refused quickly, even to who has no token", async () => {
  const fragments = Array.from(
    { length: 40 },
    (_, one) => `fragment F${one} on Query { ...F${one + 1} ...F${one + 1} }`,
  );
  const query = `{ ...F0 } ${fragments.join(" ")} fragment F40 on Query { __typename }`;
  const begun = performance.now();
  const { codes } = await ask(null, { query });
  expect(codes).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  expect(performance.now() - begun).toBeLessThan(500);
  const some = `{ ...F25 } ${fragments.slice(25).join(" ")} fragment F40 on Query { __typename }`;
  const started = performance.now();
  expect((await ask(null, { query: some })).codes).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(500);
});

test("several operations at once are refused", async () => {
  const token = await server.token("ada", ["profile:read"]);
  const one = { query: "{ viewer { user { id } } }" };
  const { status, text } = await ask(token, [one, one]);
  expect(status).toBe(400);
  expect(text).not.toContain(server.people.ada);
});

test("a token that spent the points of a minute waits", async () => {
  const token = await server.token("ada", ["profile:read", "directory:read"]);
  const query = `{ ${Array.from({ length: 45 }, (_, one) => `a${one}: users(first: 50) { nodes { id } }`).join(" ")} }`;
  const codes = new Set<unknown>();
  for (let turn = 0; turn < 20 && !codes.has("TOO_MANY"); turn++)
    for (const code of (await ask(token, { query })).codes) codes.add(code);
  expect([...codes]).toEqual(["TOO_MANY"]);
  const another = await server.token("ada", ["profile:read"]);
  expect((await ask(another, { query: "{ viewer { user { id } } }" })).codes).toEqual([]);
});

test("a field that does not exist is not guessed at", async () => {
  const { messages } = await asks("ada", ["profile:read"], "{ viewer { usr { id } } }");
  expect(messages.join()).toMatch(/Cannot query field/);
  expect(messages.join()).not.toMatch(/Did you mean/);
});

test("the audits of GraphQL over HTTP pass with a token, but for three that Apollo declines", async () => {
  const token = await server.token("ada", ["profile:read"]);
  const address = await server.app.listen({ port: 0, host: "127.0.0.1" });
  const results = await auditServer({
    url: `${address}/graphql`,
    fetchFn: (url: string, options: RequestInit = {}) =>
      fetch(url, {
        ...options,
        headers: {
          ...(options.headers as Record<string, string>),
          authorization: `Bearer ${token}`,
          "apollo-require-preflight": "1",
        },
      }),
  });
  expect(results.length).toBeGreaterThan(50);
  const failed = results.filter((result) => result.status !== "ok").map(({ id }) => id);
  expect(failed.sort()).toEqual(["572B", "7B9B", "FDE2"]);
});
