import { CombinedGraphQLErrors } from "@apollo/client";

/** The codes with which the API refused; none when it was not reached. */
export const codesOf = (error: unknown): string[] =>
  CombinedGraphQLErrors.is(error)
    ? error.errors.flatMap(({ extensions }) =>
        typeof extensions?.["code"] === "string" ? [extensions["code"]] : [],
      )
    : [];

/** The field that the API refused, if it named one. */
export const fieldOf = (error: unknown): string | undefined => {
  const field = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.["field"] : undefined;
  return typeof field === "string" ? field : undefined;
};

/** Whether the API answered at all. */
export const wasReached = (error: unknown) => CombinedGraphQLErrors.is(error);
