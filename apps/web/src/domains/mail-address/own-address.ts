import { CombinedGraphQLErrors } from "@apollo/client";

export interface OwnAddress {
  /** The one that was verified. */
  address?: string | null;
  bounced: boolean;
  /** The one that waits for its code. */
  pending?: string | null;
  viewerCanGive: boolean;
}

export type Refusal = "INVALID" | "TOO_MANY" | "OTHER";

export const refusalOf = (error: unknown): Refusal => {
  const code = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.["code"] : undefined;
  return code === "INVALID" || code === "TOO_MANY" ? code : "OTHER";
};
