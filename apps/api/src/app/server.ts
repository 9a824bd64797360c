import { randomUUID } from "node:crypto";

import fastifyCookie from "@fastify/cookie";
import fastifyWebsocket from "@fastify/websocket";
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from "fastify";
import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";

import { feedRoutes } from "../domains/agenda/feed.routes.ts";
import type { Viewer, ViewerContext } from "../domains/directory/viewer.ts";
import { filesRoutes } from "../domains/files/files.routes.ts";
import type { Live } from "../platform/events/live.ts";
import type { Principal } from "../platform/context/principal.ts";
import type { Fetcher } from "../platform/fetcher/fetcher.ts";
import type { Safelist } from "../platform/graph/safelist.ts";
import type { Secrets } from "../platform/secrets/secrets.ts";
import type { Storage } from "../platform/storage/storage.ts";
import type { Reader } from "../platform/read/read.ts";
import { graphqlRoute } from "./graphql.route.ts";
import { socketLimits, speaksOurs } from "./live.route.ts";
import { graphRefusal, plainRefusal } from "./refusal.ts";
import { healthRoute } from "./health.route.ts";
import { webRoute } from "./web.route.ts";

export interface ServerOptions {
  schema: GraphQLSchema;
  reader: Reader;
  database: DataSource;
  secrets: Secrets;
  fetcher: Fetcher;
  storage: Storage;
  /** Says who asks; refuses a cookie from another site, and a cookie together with a token. */
  authenticate(request: FastifyRequest, now: Date): Promise<{ principal: Principal; viewer: Viewer | null }>;
  /** The routes of signing in and out. */
  routes(app: FastifyInstance): Promise<void>;
  safelist: Safelist | undefined;
  live: Live<Viewer>;
  webFolder: string;
  schemaFile: string;
  logger: FastifyBaseLogger;
}

const mebibyte = 1024 * 1024;

/** Everything on one port: pages, `/graphql`, sessions, health. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    // Node draws many at once; a UUIDv7 costs a call to the system each.
    genReqId: () => randomUUID(),
    bodyLimit: mebibyte,
    forceCloseConnections: true,
    trustProxy: "loopback",
  }) as unknown as FastifyInstance;
  const contexts = new WeakMap<FastifyRequest, ViewerContext>();

  app.addHook("onSend", (request, reply, payload, done) => {
    void reply.headers({
      "X-Request-Id": request.id,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "same-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
    });
    done(null, payload);
  });
  app.setErrorHandler(plainRefusal);
  await app.register(fastifyCookie);
  await app.register(fastifyWebsocket, {
    options: { maxPayload: socketLimits.message, perMessageDeflate: false, handleProtocols: speaksOurs },
  });
  await app.register(options.routes);
  await app.register(feedRoutes, { reader: options.reader, database: options.database });
  const contextOf = async (request: FastifyRequest): Promise<ViewerContext> => {
    const now = new Date();
    const { principal, viewer } = await options.authenticate(request, now);
    return {
      principal,
      viewer,
      now,
      requestId: request.id,
      rows: (read, parameters) => options.reader.rows(read, parameters, request),
      rowsAlone: (read, parameters) => options.reader.rowsAlone(read, parameters),
      database: options.database,
      secrets: options.secrets,
      fetcher: options.fetcher,
      log: (message, error) => request.log.error({ err: error }, message),
    };
  };
  await app.register(filesRoutes, {
    database: options.database,
    storage: options.storage,
    contextOf,
    log: (message, error) => options.logger.error({ err: error }, message),
  });
  await app.register(healthRoute, { ping: () => options.database.query("select 1") });
  await app.register(async (graph) => {
    graph.setErrorHandler(graphRefusal);
    graph.addHook("onRequest", (_, reply, done) => {
      void reply.header("Cache-Control", "no-store");
      done();
    });
    graph.addHook("preHandler", async (request) => {
      contexts.set(request, await contextOf(request));
    });
    await graphqlRoute(graph, {
      schema: options.schema,
      safelist: options.safelist,
      live: options.live,
      contextOf: (request) => contexts.get(request)!,
    });
  });
  await webRoute(app, { folder: options.webFolder, schemaFile: options.schemaFile });
  return app;
}
