import { CombinedGraphQLErrors } from "@apollo/client";

/** The codes with which the API refused; none when it was not reached. */
export const codesOf = (error: unknown): readonly unknown[] =>
  CombinedGraphQLErrors.is(error) ? error.errors.map(({ extensions }) => extensions?.["code"]) : [];

const finalCodes = new Set<unknown>(["INVALID", "BAD_USER_INPUT", "FORBIDDEN", "NOT_FOUND", "CONFLICT"]);

/** The server will say it again however often one asks; all else may pass: it is unwell, overrun, or nobody is signed in. */
export const isFinal = (error: unknown) => codesOf(error).some((code) => finalCodes.has(code));
