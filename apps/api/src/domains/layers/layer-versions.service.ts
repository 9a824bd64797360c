import type { EntityManager } from "typeorm";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import type { LayerInput, LayerVersionInput, PublishLayerInput } from "./layer.input.ts";
import { noticeOfLayer } from "./layers.facts.ts";
import { hasUnpublished, liveVersion } from "./layer-state.ts";
import type { LayerRow } from "./layers.queries.ts";
import { changeLayer, findLayer, tellJournal } from "./layers.service.ts";

/** Gives the draft, or an earlier version, to its audience, now or at a moment to come. */
export async function publishLayer(
  context: ViewerContext,
  viewer: Viewer,
  input: PublishLayerInput,
): Promise<void> {
  const layer = await findLayer(context, viewer, input.id);
  const publishedAt = input.at ?? context.now;
  if (publishedAt < context.now) throw new UserError("INVALID", "This moment has passed.", "at");
  const again = input.number ?? null;
  if (again !== null && !layer.versions.some(({ number, content }) => number === again && content))
    throw notFound();
  await context.database.transaction(async (manager) => {
    const follows = again !== null && !hasUnpublished(layer, context.now);
    await changeLayer(manager, context, viewer, layer, input.basedOn, {});
    await dropSchedule(manager, context, layer);
    await addVersion(manager, viewer, layer, { publishedAt, again });
    if (follows)
      await manager.query(
        `update dashboard_layer l set draft = v.content, draft_audience_id = v.audience_id
        from dashboard_layer_version v where l.id = $1 and v.layer_id = l.id and v.number = $2`,
        [layer.id, again],
      );
    const verb = again !== null ? "go-back" : publishedAt > context.now ? "schedule" : "publish";
    await tellJournal(manager, context, viewer, `layer.${verb}`, layer);
    await publish(manager, noticeOfLayer(layer.id, publishedAt, context.now));
  });
}

/** Forgets what was to be published at a moment to come. */
export async function unscheduleLayer(
  context: ViewerContext,
  viewer: Viewer,
  input: LayerInput,
): Promise<void> {
  const layer = await findLayer(context, viewer, input.id);
  await context.database.transaction(async (manager) => {
    await changeLayer(manager, context, viewer, layer, input.basedOn, {});
    await dropSchedule(manager, context, layer);
    await tellJournal(manager, context, viewer, "layer.unschedule", layer);
  });
}

/** Takes a layer away from its people; its draft and its versions stay. */
export async function withdrawLayer(
  context: ViewerContext,
  viewer: Viewer,
  input: LayerInput,
): Promise<void> {
  const layer = await findLayer(context, viewer, input.id);
  if (!liveVersion(layer, context.now)) throw new UserError("INVALID", "Nobody has this layer.");
  await context.database.transaction(async (manager) => {
    await changeLayer(manager, context, viewer, layer, input.basedOn, {});
    await dropSchedule(manager, context, layer);
    await manager.query(
      `insert into dashboard_layer_version (layer_id, number, published_at, published_by_id)
      select $1, coalesce(max(number), 0) + 1, $2, $3 from dashboard_layer_version where layer_id = $1`,
      [layer.id, context.now, viewer.id],
    );
    await tellJournal(manager, context, viewer, "layer.withdraw", layer);
    await publish(manager, noticeOfLayer(layer.id, context.now, context.now));
  });
}

/** Makes an earlier version the draft, to begin from it again. */
export async function reopenLayerVersion(
  context: ViewerContext,
  viewer: Viewer,
  input: LayerVersionInput,
): Promise<void> {
  const layer = await findLayer(context, viewer, input.id);
  if (!layer.versions.some(({ number, content }) => number === input.number && content)) throw notFound();
  await context.database.transaction(async (manager) => {
    await changeLayer(manager, context, viewer, layer, input.basedOn, {});
    await manager.query(
      `update dashboard_layer l set draft = v.content, draft_audience_id = v.audience_id
      from dashboard_layer_version v where l.id = $1 and v.layer_id = l.id and v.number = $2`,
      [layer.id, input.number],
    );
  });
}

const dropSchedule = (manager: EntityManager, context: ViewerContext, { id }: LayerRow): Promise<unknown> =>
  manager.query("delete from dashboard_layer_version where layer_id = $1 and published_at > $2", [
    id,
    context.now,
  ]);

async function addVersion(
  manager: EntityManager,
  viewer: Viewer,
  { id }: LayerRow,
  { publishedAt, again }: { publishedAt: Date; again: number | null },
): Promise<void> {
  const source =
    again === null
      ? "select draft as content, draft_audience_id as audience_id from dashboard_layer where id = $1"
      : "select content, audience_id from dashboard_layer_version where layer_id = $1 and number = $4";
  await manager.query(
    `insert into dashboard_layer_version (layer_id, number, audience_id, content, published_at, published_by_id, again)
    select $1, (select coalesce(max(number), 0) + 1 from dashboard_layer_version where layer_id = $1),
      source.audience_id, source.content, $2, $3, $4::integer from (${source}) source`,
    [id, publishedAt, viewer.id, again],
  );
}
