import { defineFactRule, type Notice } from "../../platform/events/fact.ts";
import { defineRead } from "../../platform/read/read.ts";
import type { Viewer } from "../directory/viewer.ts";
import { keyOf } from "../live/audience-keys.service.ts";
import { canHearOfLayer, type LayerFacts } from "./layers.policy.ts";
import { termsJson } from "./layers.queries.ts";

/** With the audiences of the versions that people have and had. */
const readLayerFacts = defineRead<LayerFacts>(
  "layer-facts",
  `select coalesce(l.establishment_id, k.establishment_id) as "establishmentId", l.territory_id as "ownTerritoryId",
    coalesce((select jsonb_agg(coalesce(${termsJson("v.audience_id")}, '[]')) from (
      select audience_id from dashboard_layer_version where layer_id = l.id and published_at <= :now::timestamptz
      order by number desc limit 2) v), '[]') as audiences
  from dashboard_layer l left join class k on k.id = l.class_id where l.id = :id::uuid`,
);

const readNextLayer = defineRead<{ at: Date | null }>(
  "layer-next",
  "select min(published_at) as at from dashboard_layer_version where published_at > :after::timestamptz",
);

const readDueLayers = defineRead<{ id: string }>(
  "layer-due",
  `select layer_id as id from dashboard_layer_version
  where published_at > :after::timestamptz and published_at <= :until::timestamptz`,
);

const kind = "LAYERS";

export const layersFacts = defineFactRule<Viewer>({
  kind,
  async hear(reader, { ids }, now) {
    const [layer] = await reader.rows(readLayerFacts, { id: ids[0] ?? null, now });
    if (!layer) return null;
    const { establishmentId, ownTerritoryId } = layer;
    const keys = [
      ...(establishmentId !== null ? [keyOf.establishment(establishmentId)] : []),
      ...(ownTerritoryId !== null ? [keyOf.territory(ownTerritoryId)] : []),
    ];
    return { keys, may: (viewer) => canHearOfLayer(viewer, layer) };
  },
  clock: {
    next: async (reader, after) => (await reader.rows(readNextLayer, { after }))[0]?.at ?? null,
    due: async (reader, after, until) =>
      (await reader.rows(readDueLayers, { after, until })).map(({ id }): Notice => ({ kind, ids: [id] })),
  },
});

/** What every process is told of a layer that is published, now or later, or withdrawn. */
export const noticeOfLayer = (id: string, publishedAt: Date, now: Date): Notice => ({
  kind,
  ids: [id],
  ...(publishedAt > now ? { at: [publishedAt.toISOString()] } : {}),
});
