import type { GraphQLError, GraphQLFormattedError } from "graphql";

import type { ViewerContext } from "../domains/directory/viewer.ts";
import { userErrorCodes } from "../platform/errors/user-error.ts";

const harmless = new Set<unknown>([
  ...userErrorCodes,
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
]);

/** What a client reads of an error: our own words and GraphQL's; of anything else, only that it was logged. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
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

/** Logs what broke; what is told to the client needs no log. */
export function logErrors(context: ViewerContext, errors: readonly GraphQLError[]): void {
  for (const error of errors) {
    if (harmless.has(error.extensions.code)) continue;
    context.log(`GraphQL error (request ${context.requestId})`, error.originalError ?? error);
  }
}
