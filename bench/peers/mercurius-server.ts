// A peer: mercurius with graphql-jit on our own schema, a statement a widget, the same pipelined clients as the limit.
import { readFileSync } from "node:fs";

import fastify, { type FastifyRequest } from "fastify";
import mercurius from "mercurius";

import { pipelinedClients } from "../src/sections/pipelined-clients.ts";
import { kinds, type Section, sections, sectionStatement } from "../src/sections/sections.ts";
import { parametersOf } from "../src/sections/session.ts";

const root = new URL("../../", import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, root), "utf8");

const nextClient = await pipelinedClients(process.argv[2]!);
const documents = JSON.parse(textOf("apps/web/src/platform/gql/persisted-documents.json")) as Record<
  string,
  string
>;
const statements = Object.fromEntries(kinds.map((kind) => [kind, sectionStatement(kind)]));

const composedStatement = `select d.version, d.pages, json_build_object('id', d.page, 'placements', d.placements) as page
  from session s join "user" u on u.id = s.user_id join bench_composed d on d.user_id = u.id
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2::timestamptz and u.status = 'ACTIVE'
    and (s.own_device or s.last_seen_at > $3::timestamptz)`;

interface Asked {
  client: ReturnType<typeof nextClient>;
  values: unknown[];
}

async function widget({ id, kind }: { id: string; kind: Section }, _: unknown, { client, values }: Asked) {
  const text = statements[kind]!;
  const { rows } = await client.query({ name: kind, text, values });
  const typeName = `${sections[kind][0]!.toUpperCase()}${sections[kind].slice(1)}Widget`;
  return { __typename: typeName, id, kind, failure: null, [sections[kind]]: rows[0].shown };
}

const app = fastify();
app.addHook("preHandler", async (request) => {
  const body = request.body as { query?: string; extensions?: { persistedQuery: { sha256Hash: string } } };
  if (!body?.extensions) return;
  body.query = documents[body.extensions.persistedQuery.sha256Hash];
  delete body.extensions;
});
await app.register(mercurius, {
  schema: textOf("schema.graphql"),
  jit: 1,
  context: (request: FastifyRequest) => ({ client: nextClient(), values: parametersOf(request) }),
  resolvers: {
    Query: { viewer: () => ({}) },
    Viewer: {
      async dashboard(_: unknown, __: unknown, context: unknown) {
        const { client, values } = context as Asked;
        const { rows } = await client.query({
          name: "composed",
          text: composedStatement,
          values: values.slice(0, 3),
        });
        return rows[0];
      },
    },
    Placement: { widget },
    Widget: { resolveType: ({ __typename }: { __typename: string }) => __typename },
  },
});

process.send?.({ url: await app.listen({ port: 0, host: "127.0.0.1" }) });
