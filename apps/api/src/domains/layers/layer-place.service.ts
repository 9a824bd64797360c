import { UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { requireAllowed, requireVisible } from "../../platform/policy/policy.ts";
import { termsOfChoice } from "../audiences/audience-choice.service.ts";
import { countReached } from "../audiences/audience-reach.queries.ts";
import { type AudienceScope, requireAddressable } from "../audiences/audience-scope.service.ts";
import { type AudienceWish, termOf } from "../audiences/audience.service.ts";
import { canSeeEstablishment } from "../directory/establishments.policy.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import type { LayerAddress } from "./layer.input.ts";
import { canLayOut, type LayerPlace } from "./layers.policy.ts";

/** The place of a layer. @throws INVALID, NOT_FOUND or FORBIDDEN when the viewer may not lay out there */
export async function layerScope(
  context: ViewerContext,
  viewer: Viewer,
  { establishmentId = null, territoryId = null }: LayerAddress,
): Promise<AudienceScope> {
  if ((establishmentId === null) === (territoryId === null))
    throw new UserError("INVALID", "Give an establishment or a territory.", "establishmentId");
  const scope: AudienceScope =
    establishmentId !== null
      ? { establishmentId: requireId(establishmentId), territoryId: null }
      : { territoryId: requireId(territoryId!), establishmentId: null };
  requireAllowed(viewer, canLayOut, await placeOf(context, viewer, scope));
  return scope;
}

/** An establishment that the viewer does not see is one that does not exist. */
async function placeOf(context: ViewerContext, viewer: Viewer, scope: AudienceScope): Promise<LayerPlace> {
  if (scope.establishmentId === null) return scope;
  const { establishmentId } = scope;
  const [row] = (await context.database.query(
    `select territory_id as "territoryId" from establishment where id = $1`,
    [establishmentId],
  )) as { territoryId: string | null }[];
  return requireVisible(viewer, canSeeEstablishment, row && { establishmentId, ...row });
}

/** @throws NOT_FOUND for a class of elsewhere */
export async function layerTerms(
  context: ViewerContext,
  scope: AudienceScope,
  choice: LayerAddress,
): Promise<AudienceWish[]> {
  const terms = termsOfChoice(scope, choice);
  await requireAddressable(context.database, scope, terms);
  return terms;
}

/** On how many people's dashboards it would stand today, once all have activated their accounts. */
export async function layerReach(
  context: ViewerContext,
  viewer: Viewer,
  address: LayerAddress,
): Promise<number> {
  const scope = await layerScope(context, viewer, address);
  const terms = await layerTerms(context, scope, address);
  return countReached(context.database, terms.map(termOf), viewer.today);
}
