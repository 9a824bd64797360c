import { LIMITS } from "@preau/dashboard-model";
import type { EntityManager } from "typeorm";
import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { requireId } from "../../platform/graph/id.ts";
import { requireAllowed } from "../../platform/policy/policy.ts";
import { createAudience } from "../audiences/audience.service.ts";
import { journal } from "../audit/audit.service.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { contentOf, emptyContent, layerNameOf } from "./layer-content.ts";
import { layerPlace, layerTerms, ownerOf } from "./layer-place.service.ts";
import { LayerEntity } from "./layer.entity.ts";
import type { CreateLayerInput, LayerInput, SaveLayerDraftInput } from "./layer.input.ts";
import { canDeleteLayer } from "./layers.policy.ts";
import { type LayerRow, readLayer } from "./layers.queries.ts";
import { layerParameters } from "./layers.visible.ts";

const most = LIMITS.layersPerPlace;

/** A layer that the viewer administers. @throws NOT_FOUND */
export async function findLayer(context: ViewerContext, viewer: Viewer, id: string): Promise<LayerRow> {
  const [row] = await context.rows(readLayer, { ...layerParameters(viewer), id: requireId(id) });
  if (!row) throw notFound();
  return row;
}

/** Begins a layer of a place over which the viewer holds the mandate; nobody is given it yet. */
export async function createLayer(
  context: ViewerContext,
  viewer: Viewer,
  input: CreateLayerInput,
): Promise<string> {
  const place = await layerPlace(context, viewer, input);
  const terms = await layerTerms(context, place, {});
  const owner = ownerOf(place);
  const name = layerNameOf(input.name);
  const id = uuidv7();
  await context.database.transaction(async (manager) => {
    await requireRoom(manager, owner);
    const draftAudienceId = await createAudience(manager, terms, context.now);
    await manager.insert(LayerEntity, {
      id,
      ...owner,
      name,
      draft: emptyContent,
      draftAudienceId,
      version: 1,
      updatedAt: context.now,
      updatedById: viewer.id,
    });
    await tellJournal(manager, context, viewer, "layer.create", {
      id,
      establishmentId: place.establishmentId,
    });
  });
  return id;
}

async function requireRoom(manager: EntityManager, owner: ReturnType<typeof ownerOf>): Promise<void> {
  // Of two who begin a layer together, the second counts the first's.
  await manager.query("select pg_advisory_xact_lock(hashtextextended($1, 410))", [Object.values(owner)[0]]);
  const count = await manager.countBy(LayerEntity, owner);
  if (count >= most) throw new UserError("TOO_MANY", `A place has ${most} layers at most.`);
}

/** Deletes a layer that was never published. @throws FORBIDDEN for one that was, or is to be, and CONFLICT */
export async function deleteLayer(
  context: ViewerContext,
  viewer: Viewer,
  input: LayerInput,
): Promise<string> {
  const layer = await findLayer(context, viewer, input.id);
  requireAllowed(viewer, canDeleteLayer, layer);
  await context.database.transaction(async (manager) => {
    // Publishing makes another version of it: what was published meanwhile is not deleted.
    const { affected } = await manager.delete(LayerEntity, { id: layer.id, version: input.basedOn });
    if (affected !== 1) throw changedMeanwhile();
    await forgetAudience(manager, layer.draftAudienceId);
    await tellJournal(manager, context, viewer, "layer.delete", layer);
  });
  return layer.id;
}

/** Keeps what an administrator composes; what people have stays until it is published. */
export async function saveLayerDraft(
  context: ViewerContext,
  viewer: Viewer,
  input: SaveLayerDraftInput,
): Promise<void> {
  const layer = await findLayer(context, viewer, input.id);
  const terms = input.audience == null ? null : await layerTerms(context, layer, input.audience);
  const values = {
    ...(input.name == null ? {} : { name: layerNameOf(input.name) }),
    ...(input.content == null ? {} : { draft: contentOf(input.content) }),
  };
  await context.database.transaction(async (manager) => {
    // Versions keep the audiences that they were published for: a draft gets one of its own.
    const audience =
      terms === null ? {} : { draftAudienceId: await createAudience(manager, terms, context.now) };
    await changeLayer(manager, context, viewer, layer, input.basedOn, { ...values, ...audience });
    if (terms !== null) await forgetAudience(manager, layer.draftAudienceId);
  });
}

/** Nobody's change is lost under another's. @throws CONFLICT */
export async function changeLayer(
  manager: EntityManager,
  context: ViewerContext,
  viewer: Viewer,
  { id }: LayerRow,
  basedOn: number,
  values: Partial<LayerEntity>,
): Promise<void> {
  const { affected } = await manager.update(
    LayerEntity,
    { id, version: basedOn },
    { ...values, version: basedOn + 1, updatedAt: context.now, updatedById: viewer.id },
  );
  if (affected !== 1) throw changedMeanwhile();
}

const changedMeanwhile = (): UserError =>
  new UserError("CONFLICT", "Somebody changed this layer meanwhile: read it again.", "basedOn");

/** An audience that nothing has any more goes. */
export async function forgetAudience(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    `delete from audience a where a.id = $1
      and not exists (select from dashboard_layer where draft_audience_id = a.id)
      and not exists (select from dashboard_layer_version where audience_id = a.id)`,
    [id],
  );
}

export const tellJournal = (
  manager: EntityManager,
  context: ViewerContext,
  viewer: Viewer,
  action: string,
  { id, establishmentId }: Pick<LayerRow, "id" | "establishmentId">,
): Promise<void> =>
  journal(manager, context.now, {
    action,
    establishmentId,
    actorId: viewer.id,
    subjectId: id,
    requestId: context.requestId,
  });
