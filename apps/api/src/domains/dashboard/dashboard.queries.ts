import type { LayerPage, LayerPlacement, LayerType } from "@preau/dashboard-model";

import { defineRead } from "../../platform/read/read.ts";
import { inAudience } from "../audiences/audience.visible.ts";

export interface StoredLayer {
  type: LayerType;
  id: string;
  name: string;
  /** Of the layer itself. */
  layer: string;
  content: { pages: readonly LayerPage[]; placements: readonly LayerPlacement[] };
}

/** What is stored of one viewer's dashboard: the layers meant for them, and what they changed. */
export interface StoredDashboard {
  version: number;
  canUndo: boolean;
  canRedo: boolean;
  /** JSON of what they changed; null when nothing. */
  changes: string | null;
  /** JSON of the `StoredLayer`s. */
  layers: string;
}

export const readDashboard = defineRead<StoredDashboard>(
  "dashboard",
  `select coalesce(d.version, 0) as version, d.changes::text,
    coalesce(cardinality(d.undo_stack) > 0, false) as "canUndo",
    coalesce(cardinality(d.redo_stack) > 0, false) as "canRedo",
    coalesce((select jsonb_agg(jsonb_build_object('type', layer.type, 'id', layer.owner, 'name', layer.name,
        'layer', layer.id, 'content', layer.content) order by layer.id)
      from (
        select l.id, v.content, coalesce(l.territory_id, l.establishment_id, l.class_id) as owner,
          coalesce(t.name, s.name, c.name) as name,
          case when l.territory_id is not null then 'territory'
            when l.establishment_id is not null then 'establishment' else 'class' end as type
        from dashboard_layer l
          cross join lateral (select latest.content, latest.audience_id from dashboard_layer_version latest
            where latest.layer_id = l.id and latest.published_at <= :now::timestamptz order by latest.number desc limit 1) v
          left join territory t on t.id = l.territory_id
          left join establishment s on s.id = l.establishment_id
          left join class c on c.id = l.class_id
        where v.content is not null and (l.establishment_id = any(:viewer_establishments::uuid[])
          or l.class_id = any(:viewer_classes::uuid[] || :viewer_children_classes::uuid[])
          or l.territory_id = any(:viewer_territories::uuid[]))
          and ${inAudience("v.audience_id")}
      ) layer), '[]')::text as layers
  from (select 1) one left join dashboard d on d.user_id = :viewer::uuid`,
);
