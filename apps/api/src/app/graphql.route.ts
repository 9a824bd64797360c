import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from "fastify";
import type { GraphQLSchema } from "graphql";

import type { Viewer, ViewerContext } from "../domains/directory/viewer.ts";
import type { Live } from "../platform/events/live.ts";
import { KnownDocuments } from "../platform/graph/known-documents.ts";
import { limits } from "../platform/graph/limits.ts";
import type { Safelist } from "../platform/graph/safelist.ts";
import { answerKnown } from "./answer-known.ts";
import { documentGuard } from "./document-guard.ts";
import { formatError } from "./graph-errors.ts";
import { liveSockets } from "./live.route.ts";

export interface GraphqlRouteOptions {
  schema: GraphQLSchema;
  /** The only documents that a cookie may run; none while developing. */
  safelist: Safelist | undefined;
  live: Live<Viewer>;
  contextOf(request: FastifyRequest): ViewerContext;
}

/** `/graphql`: our own pages ask by the hash of their documents, programs ask free documents by token. */
export async function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): Promise<void> {
  const known = new KnownDocuments(options.schema, options.safelist ?? new Map());
  const free = await freeDocuments(app, options);
  const sockets = liveSockets(options);
  app.addHook("onClose", async () => sockets.stop());
  const answer: RouteHandlerMethod = async function (request, reply) {
    const asked = (request.method === "GET" ? request.query : request.body) as Asked | undefined;
    const context = options.contextOf(request);
    const hash = hashIn(asked);
    if (hash === undefined) {
      if (options.safelist !== undefined && context.principal.kind === "SESSION")
        return refuse(reply, 403, "FREE_DOCUMENT", "A signed-in page runs the documents it was built with.");
      return free.call(app, request, reply);
    }
    const document = known.get(hash);
    if (document === undefined)
      return refuse(reply, 400, "UNKNOWN_DOCUMENT", "No document of this application has this hash.");
    if (context.principal.kind === "APP")
      return refuse(reply, 403, "KNOWN_DOCUMENT", "A program sends the text of its documents.");
    return answerKnown(request, reply, document, jsonIn(asked!.variables), context);
  };
  app.route({ method: ["POST", "OPTIONS"], url: "/graphql", handler: answer });
  app.route({ method: "GET", url: "/graphql", handler: answer, wsHandler: sockets.open });
}

/** Documents of programs, and all of them while developing: read, validated and measured each time. */
async function freeDocuments(
  app: FastifyInstance,
  { schema, safelist, contextOf }: GraphqlRouteOptions,
): Promise<RouteHandlerMethod> {
  const apollo = new ApolloServer<ViewerContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: safelist !== undefined,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      documentGuard(schema),
    ],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  return fastifyApolloHandler(apollo, {
    context: async (request) => contextOf(request),
  }) as RouteHandlerMethod;
}

interface Asked {
  extensions?: unknown;
  variables?: unknown;
}

const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });

function hashIn(asked: Asked | undefined): string | undefined {
  const extensions = jsonIn(asked?.extensions) as { persistedQuery?: { sha256Hash?: unknown } } | undefined;
  const hash = extensions?.persistedQuery?.sha256Hash;
  return typeof hash === "string" ? hash : undefined;
}

/** In an address, what is not text is written as JSON. */
function jsonIn(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
