// The limit: Fastify, one named statement that returns JSON, and nothing else.
import fastify from "fastify";

import { pipelinedClients } from "../sections/pipelined-clients.ts";
import { dashboardStatement } from "../sections/sections.ts";
import { parametersOf } from "../sections/session.ts";

const nextClient = await pipelinedClients(process.argv[2]!);
const app = fastify();
app.post("/graphql", async (request, reply) => {
  const values = parametersOf(request);
  if (values === null) return reply.code(401).send();
  const { rows } = await nextClient().query({ name: "limit", text: dashboardStatement, values });
  if (!rows[0]) return reply.code(401).send();
  return reply.type("application/json; charset=utf-8").send((rows[0] as { answer: string }).answer);
});

process.send?.({ url: await app.listen({ port: 0, host: "127.0.0.1" }) });
