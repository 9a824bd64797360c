import { CombinedGraphQLErrors } from "@apollo/client";

/** What the server will say again however often one asks; all else may pass. */
const finalCodes = new Set(["INVALID", "BAD_USER_INPUT", "FORBIDDEN", "NOT_FOUND", "CONFLICT"]);

/** The codes with which the API refused; none when it was not reached. */
const codesOf = (error: unknown): readonly unknown[] =>
  CombinedGraphQLErrors.is(error) ? error.errors.map(({ extensions }) => extensions?.["code"]) : [];

const hasCode = (error: unknown, ...codes: string[]) =>
  codesOf(error).some((code) => codes.some((one) => one === code));

export const isConflict = (error: unknown) => hasCode(error, "CONFLICT");

/** The layer is gone, or is no longer theirs. */
export const isGone = (error: unknown) => hasCode(error, "NOT_FOUND", "FORBIDDEN");

export const isTooMany = (error: unknown) => hasCode(error, "TOO_MANY");

export const isFinal = (error: unknown) => hasCode(error, ...finalCodes);

export const wasReached = (error: unknown) => CombinedGraphQLErrors.is(error);
