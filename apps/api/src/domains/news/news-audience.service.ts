import { UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { requireAllowed, requireVisible } from "../../platform/policy/policy.ts";
import { termsOfChoice } from "../audiences/audience-choice.service.ts";
import { countReached } from "../audiences/audience-reach.queries.ts";
import { type AudienceScope, requireAddressable } from "../audiences/audience-scope.service.ts";
import { type AudienceWish, termOf } from "../audiences/audience.service.ts";
import { canSeeEstablishment } from "../directory/establishments.policy.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import type { NewsAudience } from "./news.input.ts";
import { canPublishNews, type NewsPlace } from "./news.policy.ts";

/** Where news is written, and for whom: all within what the viewer may address. */
export interface NewsAddress {
  scope: AudienceScope;
  terms: AudienceWish[];
}

/** @throws INVALID, NOT_FOUND or FORBIDDEN when the viewer may not write there, or not to them */
export async function addressOf(
  context: ViewerContext,
  viewer: Viewer,
  audience: NewsAudience,
): Promise<NewsAddress> {
  const scope = scopeOf(audience);
  requireAllowed(viewer, canPublishNews, await placeOf(context, viewer, scope));
  const terms = termsOfChoice(scope, audience);
  await requireAddressable(context.database, scope, terms);
  return { scope, terms };
}

/** How many people would read it today. */
export async function reachOfNews(
  context: ViewerContext,
  viewer: Viewer,
  audience: NewsAudience,
): Promise<number> {
  const { terms } = await addressOf(context, viewer, audience);
  return countReached(context.database, terms.map(termOf), viewer.today);
}

function scopeOf({ establishmentId = null, territoryId = null }: NewsAudience): AudienceScope {
  if (establishmentId !== null && territoryId === null)
    return { establishmentId: requireId(establishmentId), territoryId };
  if (territoryId !== null && establishmentId === null)
    return { territoryId: requireId(territoryId), establishmentId };
  throw new UserError("INVALID", "Give an establishment or a territory.", "establishmentId");
}

const placeOf = async (context: ViewerContext, viewer: Viewer, scope: AudienceScope): Promise<NewsPlace> =>
  scope.establishmentId === null ? scope : requirePlace(context, viewer, scope.establishmentId);

/** An establishment that the viewer does not see is one that does not exist. @throws NOT_FOUND */
export async function requirePlace(
  context: ViewerContext,
  viewer: Viewer,
  establishmentId: string,
): Promise<{ establishmentId: string; territoryId: string | null }> {
  const [row] = (await context.database.query(
    `select territory_id as "territoryId" from establishment where id = $1`,
    [establishmentId],
  )) as { territoryId: string | null }[];
  return requireVisible(viewer, canSeeEstablishment, row && { establishmentId, ...row });
}
