// The limit: Fastify, one named statement that returns JSON, and nothing else.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import fastify from "fastify";
import pg from "pg";

const hour = 3_600_000;
const [, , databaseUrl] = process.argv;
const text = readFileSync(new URL("dashboard.sql", import.meta.url), "utf8");
const hashOf = (token: string) => createHash("sha256").update(token).digest();
const days = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris", dateStyle: "short" });

const clients = await Promise.all(
  Array.from({ length: 4 }, async () => {
    const client = new pg.Client({
      connectionString: databaseUrl,
      options: "-c plan_cache_mode=force_generic_plan",
      pipeline: true,
    } as pg.ClientConfig);
    await client.connect();
    return client;
  }),
);
let turn = 0;

const app = fastify();
app.post("/graphql", async (request, reply) => {
  const token = /(?:^|; )preau_session=([^;]+)/.exec(request.headers.cookie ?? "")?.[1];
  if (token === undefined) return reply.code(401).send();
  const now = new Date();
  const values = [hashOf(token), now, new Date(now.getTime() - hour), days.format(now)];
  const { rows } = await clients[turn++ % clients.length]!.query({ name: "limit", text, values });
  if (!rows[0]) return reply.code(401).send();
  return reply.type("application/json; charset=utf-8").send((rows[0] as { answer: string }).answer);
});

process.send?.({ url: await app.listen({ port: 0, host: "127.0.0.1" }) });
