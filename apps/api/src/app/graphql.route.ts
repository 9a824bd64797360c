import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type {
  FastifyInstance,
  FastifyRequest,
  preHandlerAsyncHookHandler,
  RouteHandlerMethod,
} from "fastify";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";

import type { ViewerContext } from "../domains/directory/viewer.ts";
import { userErrorCodes } from "../platform/errors/user-error.ts";
import { compiledGateway } from "../platform/graph/compiled-executor.ts";
import { limits } from "../platform/graph/limits.ts";
import type { Safelist } from "../platform/graph/safelist.ts";
import { documentGuard } from "./document-guard.ts";

export interface GraphqlRouteOptions {
  schema: GraphQLSchema;
  /** The only documents that a cookie may run; none while developing. */
  safelist: Safelist | undefined;
  contextOf(request: FastifyRequest): ViewerContext;
}

const harmless = new Set<unknown>([
  ...userErrorCodes,
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
]);

/** What a client reads of an error: our own words and GraphQL's; of anything else, only that it was logged. */
function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { code } = formatted.extensions ?? {};
  const extensions = { ...formatted.extensions };
  delete extensions.stacktrace;
  if (harmless.has(code)) return { ...formatted, extensions };
  return {
    ...formatted,
    message: "Something broke here. It was logged under the request's id.",
    extensions: { code: "INTERNAL" },
  };
}

/** `/graphql`, for our own pages by the hash of their documents, and for programs by token. */
export async function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): Promise<void> {
  const documents = new Set(options.safelist?.values());
  const isKnown = (document: string): boolean => documents.has(document);
  const apollo = new ApolloServer<ViewerContext>({
    gateway: compiledGateway(options.schema, isKnown),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: options.safelist !== undefined,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      documentGuard(options.schema, isKnown, (code) => harmless.has(code)),
    ],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  const handler = fastifyApolloHandler(apollo, { context: async (request) => options.contextOf(request) });

  const knownOnly: preHandlerAsyncHookHandler = async (request, reply) => {
    const refusal = takeKnownDocument(request, options);
    if (!refusal) return;
    const { status, code, message } = refusal;
    await reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  };
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    preHandler: knownOnly,
    handler: handler as RouteHandlerMethod,
  });
}

type Asked =
  | { query?: string; extensions?: unknown; variables?: unknown; operationName?: unknown }
  | undefined;

/** Puts the document of a hash into the request; refuses any other document that comes with a cookie. */
function takeKnownDocument(request: FastifyRequest, { safelist, contextOf }: GraphqlRouteOptions) {
  const asked = (request.method === "GET" ? request.query : request.body) as Asked;
  const hash = hashIn(asked);
  if (hash !== undefined) {
    const document = safelist?.get(hash);
    if (document === undefined)
      return {
        status: 400,
        code: "UNKNOWN_DOCUMENT",
        message: "No document of this application has this hash: reload the page.",
      };
    if (request.method === "GET") request.raw.url = addressOf(document, asked!);
    else {
      asked!.query = document;
      delete asked!.extensions;
    }
    return undefined;
  }
  if (safelist !== undefined && contextOf(request).principal.kind === "SESSION") {
    return {
      status: 403,
      code: "FREE_DOCUMENT",
      message: "A signed-in page runs the documents that it was built with. Programs use a token.",
    };
  }
  return undefined;
}

/** Apollo reads a GET from its address, whatever was read of it before. */
function addressOf(query: string, { variables, operationName }: NonNullable<Asked>): string {
  const search = new URLSearchParams({ query });
  if (typeof variables === "string") search.set("variables", variables);
  if (typeof operationName === "string") search.set("operationName", operationName);
  return `/graphql?${search}`;
}

function hashIn(asked: Asked): string | undefined {
  let extensions = asked?.extensions;
  if (typeof extensions === "string") {
    try {
      extensions = JSON.parse(extensions);
    } catch {
      return undefined;
    }
  }
  const hash = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | undefined)?.persistedQuery
    ?.sha256Hash;
  return typeof hash === "string" ? hash : undefined;
}
