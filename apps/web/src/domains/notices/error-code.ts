import { CombinedGraphQLErrors } from "@apollo/client";

/** The code with which the API refused, when it is one that a screen can act upon. */
export const codeOfError = (error: unknown): string | undefined => {
  const code = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.["code"] : undefined;
  return typeof code === "string" ? code : undefined;
};
