import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import type { SubscribePayload } from "graphql-ws";

import type { ViewerContext } from "../domains/directory/viewer.ts";
import { isSubscription, knownSubscriptions } from "../platform/graph/known-subscriptions.ts";
import { limits, requireModest } from "../platform/graph/limits.ts";
import type { Safelist } from "../platform/graph/safelist.ts";
import { requireScopes } from "../platform/graph/scopes.ts";

const refused = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

export interface SubscriptionGuard {
  read(context: ViewerContext, payload: SubscribePayload): ExecutionArgs | readonly GraphQLError[];
  tooMany(message: string): GraphQLError;
}

/** The rules of `/graphql` on a socket: pages by the hash of their documents, programs by text within their scopes. */
export function subscriptionGuard(schema: GraphQLSchema, safelist: Safelist | undefined): SubscriptionGuard {
  const known = knownSubscriptions(safelist ?? new Map());
  const documentOf = (context: ViewerContext, payload: SubscribePayload): DocumentNode => {
    const hash = hashIn(payload);
    if (hash === undefined) {
      if (safelist !== undefined && context.principal.kind === "SESSION")
        throw refused("FREE_DOCUMENT", "A signed-in page runs the documents it was built with.");
      return freeDocument(schema, context, payload);
    }
    if (context.principal.kind === "APP")
      throw refused("KNOWN_DOCUMENT", "A program sends the text of its documents.");
    const document = known.get(hash);
    if (!document) throw refused("UNKNOWN_DOCUMENT", "No subscription of this application has this hash.");
    return document;
  };
  return {
    read(contextValue, payload) {
      try {
        const document = documentOf(contextValue, payload);
        return { schema, document, contextValue, variableValues: payload.variables ?? {} };
      } catch (error) {
        if (error instanceof GraphQLError) return [error];
        throw error;
      }
    },
    tooMany: (message) => refused("TOO_MANY", message),
  };
}

function freeDocument(
  schema: GraphQLSchema,
  { principal }: ViewerContext,
  { query, variables, operationName }: SubscribePayload,
): DocumentNode {
  const document = parse(query, { maxTokens: limits.tokens });
  const [invalid] = validate(schema, document, undefined, { maxErrors: 1 });
  if (invalid) throw refused("GRAPHQL_VALIDATION_FAILED", invalid.message);
  if (!isSubscription(document, operationName))
    throw refused("BAD_REQUEST", "A socket is for subscriptions: the rest is asked by POST.");
  if (principal.kind === "APP") requireScopes(schema, document, principal.scopes);
  requireModest(schema, document, variables ?? {}, operationName ?? undefined);
  return document;
}

function hashIn({ extensions }: SubscribePayload): string | undefined {
  const persisted = extensions?.["persistedQuery"] as { sha256Hash?: unknown } | null | undefined;
  return typeof persisted?.sha256Hash === "string" ? persisted.sha256Hash : undefined;
}
