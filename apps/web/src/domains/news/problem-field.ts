import { CombinedGraphQLErrors } from "@apollo/client";

const extension = (error: unknown, name: "field" | "code"): string | undefined => {
  const value = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.[name] : undefined;
  return typeof value === "string" ? value : undefined;
};

/** The field of the input that the API refused; `all` when it is something else. */
export const problemField = (error: unknown): string => extension(error, "field") ?? "all";

/** Why the API refused; `all` when it did not answer. */
export const problemCode = (error: unknown): string => extension(error, "code") ?? "all";
