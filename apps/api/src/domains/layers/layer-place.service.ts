import { UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { requireAllowed, requireVisible } from "../../platform/policy/policy.ts";
import { termsOfChoice } from "../audiences/audience-choice.service.ts";
import { countReached } from "../audiences/audience-reach.queries.ts";
import { requireAddressable } from "../audiences/audience-scope.service.ts";
import { type AudienceWish, termOf } from "../audiences/audience.service.ts";
import { canSeeClass, type ClassFacts } from "../directory/classes.policy.ts";
import { canSeeEstablishment } from "../directory/establishments.policy.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import type { LayerAddress } from "./layer.input.ts";
import { canLayOut, type LayerPlace } from "./layers.policy.ts";
import { readLayerPlaces } from "./layers.queries.ts";
import { layerParameters } from "./layers.visible.ts";

/** The place of a layer. @throws INVALID, NOT_FOUND or FORBIDDEN when the viewer may not lay out there */
export async function layerPlace(
  context: ViewerContext,
  viewer: Viewer,
  { establishmentId = null, territoryId = null, classId = null }: LayerAddress,
): Promise<LayerPlace> {
  const given = [establishmentId, territoryId, classId].filter((one) => one !== null);
  if (given.length !== 1)
    throw new UserError("INVALID", "Give an establishment, a territory or a class.", "establishmentId");
  const id = requireId(given[0]!);
  const place =
    classId !== null
      ? await classPlace(context, viewer, id)
      : establishmentId !== null
        ? await establishmentPlace(context, viewer, id)
        : { ...nowhere, territoryId: id };
  requireAllowed(viewer, canLayOut, place);
  return place;
}

const nowhere: LayerPlace = { classId: null, classKind: null, establishmentId: null, territoryId: null };

/** An establishment that the viewer does not see is one that does not exist. */
async function establishmentPlace(
  context: ViewerContext,
  viewer: Viewer,
  establishmentId: string,
): Promise<LayerPlace> {
  const [row] = (await context.database.query(
    `select territory_id as "territoryId" from establishment where id = $1`,
    [establishmentId],
  )) as { territoryId: string | null }[];
  return {
    ...nowhere,
    ...requireVisible(viewer, canSeeEstablishment, row && { establishmentId, ...row }),
  };
}

async function classPlace(context: ViewerContext, viewer: Viewer, classId: string): Promise<LayerPlace> {
  const [row] = (await context.database.query(
    `select c.id, c.kind, y.state as "schoolYearState", s.id as "establishmentId", s.territory_id as "territoryId"
    from class c join school_year y on y.id = c.school_year_id join establishment s on s.id = c.establishment_id
    where c.id = $1`,
    [classId],
  )) as (ClassFacts & { kind: string })[];
  const { kind, establishmentId, territoryId } = requireVisible(viewer, canSeeClass, row);
  return { classId, classKind: kind, establishmentId, territoryId };
}

/** Whose column of a layer names its place. */
export function ownerOf({ classId, establishmentId, territoryId }: LayerPlace): {
  classId?: string;
  establishmentId?: string;
  territoryId?: string;
} {
  if (classId !== null) return { classId };
  return establishmentId !== null ? { establishmentId } : { territoryId: territoryId! };
}

/** Whether there is a place at all where the viewer lays out dashboards. */
export const laysOutSomewhere = async (context: ViewerContext, viewer: Viewer): Promise<boolean> =>
  (await context.rows(readLayerPlaces, { ...layerParameters(viewer), search: null })).length > 0;

/** @throws INVALID for classes of a territory or beside a class, NOT_FOUND for a class of elsewhere */
export async function layerTerms(
  context: ViewerContext,
  { classId, establishmentId, territoryId }: LayerPlace,
  choice: LayerAddress,
): Promise<AudienceWish[]> {
  if (classId !== null && choice.classIds?.length)
    throw new UserError("INVALID", "The layer of a class is for its own people.", "classIds");
  const scope =
    establishmentId !== null
      ? { establishmentId, territoryId: null }
      : { establishmentId: null, territoryId: territoryId! };
  const terms = termsOfChoice(scope, classId === null ? choice : { ...choice, classIds: [classId] });
  await requireAddressable(context.database, scope, terms);
  return terms;
}

/** On how many people's dashboards it would stand today, once all have activated their accounts. */
export async function layerReach(
  context: ViewerContext,
  viewer: Viewer,
  address: LayerAddress,
): Promise<number> {
  const place = await layerPlace(context, viewer, address);
  const terms = await layerTerms(context, place, address);
  return countReached(context.database, terms.map(termOf), viewer.today);
}
