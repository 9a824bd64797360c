// A peer: PostGraphile 5 over views that hold the same rows, behind Fastify, with its plans kept as it keeps them.
import { readFileSync } from "node:fs";

import fastify from "fastify";
import pg from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/fastify/v4";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

import { newsRows, viewerRows } from "../src/sections/sections.ts";
import { parametersOf } from "../src/sections/session.ts";

const [, , databaseUrl] = process.argv;
const here = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

/** The parameters of a statement, from settings of its transaction. */
const fromSettings = (sql: string): string =>
  sql
    .replaceAll("$1", "decode(current_setting('peer.token'), 'hex')")
    .replaceAll(/\$([234])/g, "current_setting('peer.p$1')");

const owner = new pg.Client({ connectionString: databaseUrl });
await owner.connect();
await owner.query(
  fromSettings(
    here("postgraphile-views.sql").replace("/* news */", newsRows).replaceAll("/* viewer */", viewerRows),
  ),
);
await owner.end();

const postgraphileInstance = postgraphile({
  extends: [PostGraphileAmberPreset],
  schema: { defaultBehavior: "-connection +list -insert -update -delete -filter -order" },
  grafserv: { graphiql: false, websockets: false, watch: false },
  grafast: {
    context: ({ fastifyv4 }) => {
      const [hash, ...others] = parametersOf(fastifyv4!.request)!;
      const settings = others.map((value, index): [string, string] => [
        `peer.p${index + 2}`,
        value instanceof Date ? value.toISOString() : String(value),
      ]);
      return {
        pgSettings: { "peer.token": (hash as Buffer).toString("hex"), ...Object.fromEntries(settings) },
      };
    },
  },
  pgServices: [
    makePgService({
      connectionString: databaseUrl!,
      schemas: ["peer"],
      poolConfig: { max: 8 } as pg.PoolConfig,
    }),
  ],
});

const app = fastify();
await postgraphileInstance.createServ(grafserv).addTo(app);
process.send?.({ url: await app.listen({ port: 0, host: "127.0.0.1" }) });
