import { CombinedGraphQLErrors } from "@apollo/client";
import { codesOf } from "../../platform/final-refusal.ts";

const hasCode = (error: unknown, ...codes: string[]) =>
  codesOf(error).some((code) => codes.some((one) => one === code));

export const isConflict = (error: unknown) => hasCode(error, "CONFLICT");

/** The layer is gone, or is no longer theirs. */
export const isGone = (error: unknown) => hasCode(error, "NOT_FOUND", "FORBIDDEN");

export const isTooMany = (error: unknown) => hasCode(error, "TOO_MANY");

export const wasReached = (error: unknown) => CombinedGraphQLErrors.is(error);
