import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

import type { ViewerContext } from "../domains/directory/viewer.ts";
import { UserError } from "../platform/errors/user-error.ts";
import { type Cost, requireModest } from "../platform/graph/limits.ts";
import { requireScopes } from "../platform/graph/scopes.ts";
import { logErrors } from "./graph-errors.ts";

/** Points that the documents of one token may cost in a minute, in one process. */
const pointsAMinute = 30_000;

/** Free documents (of apps, and of developers) stay modest, within the scopes of the app that asks, and not too many. */
export function documentGuard(schema: GraphQLSchema): ApolloServerPlugin<ViewerContext> {
  const budget = new RateLimiterMemory({ points: pointsAMinute, duration: 60 });
  return {
    async requestDidStart() {
      let cost: Cost | undefined;
      return {
        async didResolveOperation({ document, request, contextValue, operationName }) {
          const { principal } = contextValue;
          if (principal.kind === "APP") requireScopes(schema, document, principal.scopes);
          cost = requireModest(schema, document, request.variables ?? {}, operationName ?? undefined);
          if (principal.kind === "APP") await spend(budget, principal.tokenId, cost.complexity);
        },
        async didEncounterErrors({ errors, contextValue }) {
          logErrors(contextValue, errors);
        },
        async willSendResponse({ response: { body } }) {
          if (cost === undefined || body.kind !== "single") return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

/** @throws UserError TOO_MANY when the token has spent what a minute allows */
async function spend(budget: RateLimiterMemory, tokenId: string, points: number): Promise<void> {
  try {
    await budget.consume(tokenId, Math.max(1, points));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.ceil(refusal.msBeforeNext / 1000);
    throw new UserError(
      "TOO_MANY",
      `This token has asked for ${pointsAMinute} points in a minute: wait ${seconds} seconds.`,
    );
  }
}
