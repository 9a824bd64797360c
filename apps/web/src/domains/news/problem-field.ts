import { CombinedGraphQLErrors } from "@apollo/client";

/** The field of the input that the API refused; `all` when it is something else. */
export const problemField = (error: unknown): string => {
  const field = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.["field"] : undefined;
  return typeof field === "string" ? field : "all";
};
