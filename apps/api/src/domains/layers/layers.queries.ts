import type { LayerPage, LayerPlacement } from "@preau/dashboard-model";

import { defineRead } from "../../platform/read/read.ts";
import type { AudienceTerm } from "../audiences/audience.policy.ts";
import type { LayerPlace } from "./layers.policy.ts";
import { layerAdministered } from "./layers.visible.ts";

/** The pages of a layer and what it places on them. */
export interface LayerContent {
  pages: readonly LayerPage[];
  placements: readonly LayerPlacement[];
}

export interface LayerVersionRow {
  number: number;
  /** None from when it was withdrawn. */
  content: LayerContent | null;
  terms: AudienceTerm[] | null;
  publishedAt: string;
  publishedBy: string | null;
  again: number | null;
}

export interface LayerRow extends LayerPlace {
  id: string;
  name: string;
  /** The establishment or the territory whose layer it is. */
  placeName: string;
  version: number;
  draft: LayerContent;
  draftAudienceId: string;
  draftTerms: AudienceTerm[];
  updatedAt: Date;
  updatedBy: string | null;
  /** The latest first. */
  versions: LayerVersionRow[];
  classes: { id: string; name: string }[];
}

/** SQL: the terms of an audience as JSON, for its id. */
export const termsJson = (audience: string): string => `(select jsonb_agg(jsonb_build_object(
  'include', t.include, 'territoryId', t.territory_id, 'establishmentId', t.establishment_id, 'role', t.role,
  'function', t.function, 'classId', t.class_id, 'userId', t.user_id, 'relation', t.relation) order by t.position)
  from audience_term t where t.audience_id = ${audience})`;

const nameOf = (user: string): string =>
  `(select u.given_name || ' ' || u.family_name from "user" u where u.id = ${user})`;

const columns = `l.id, l.name, l.version, l.draft, l.draft_audience_id as "draftAudienceId",
  l.updated_at as "updatedAt", ${nameOf("l.updated_by_id")} as "updatedBy", ${termsJson("l.draft_audience_id")} as "draftTerms",
  l.establishment_id as "establishmentId", coalesce(l.territory_id, s.territory_id) as "territoryId",
  coalesce(s.name, p.name) as "placeName",
  coalesce((select jsonb_agg(jsonb_build_object('number', v.number, 'content', v.content, 'terms', ${termsJson("v.audience_id")},
    'publishedAt', v.published_at, 'publishedBy', ${nameOf("v.published_by_id")}, 'again', v.again) order by v.number desc)
    from (select * from dashboard_layer_version where layer_id = l.id order by number desc limit 100) v), '[]') as versions,
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name) from class c where c.id in (
    select t.class_id from audience_term t where t.audience_id = l.draft_audience_id or t.audience_id in (
      select v.audience_id from dashboard_layer_version v where v.layer_id = l.id))), '[]') as classes`;

const places = `left join establishment s on s.id = l.establishment_id left join territory p on p.id = l.territory_id`;

export const readLayer = defineRead<LayerRow>(
  "layer",
  `select ${columns} from dashboard_layer l ${places} where l.id = :id::uuid and ${layerAdministered("l", "s")}`,
);

/** The layers of one place, the oldest first. */
export const readLayers = defineRead<LayerRow>(
  "layers",
  `select ${columns} from dashboard_layer l ${places}
  where (l.establishment_id = :establishment::uuid or l.territory_id = :territory::uuid)
    and ${layerAdministered("l", "s")} order by l.id limit 50`,
);

export interface LayerPlaceRow {
  kind: "ESTABLISHMENT" | "TERRITORY";
  id: string;
  name: string;
}

/** Where the viewer may lay out dashboards: territories of their mandates, and establishments. At most 200. */
export const readLayerPlaces = defineRead<LayerPlaceRow>(
  "layer-places",
  `select * from (
    select 'TERRITORY' as kind, t.id, t.name from territory t where t.id = any(:viewer_layer_territories::uuid[])
    union all
    select 'ESTABLISHMENT', s.id, s.name from establishment s
    where s.id = any(:viewer_layer_establishments::uuid[]) or s.territory_id = any(:viewer_layer_territories::uuid[])
  ) place where :search::text is null or normalize_name(name) like '%' || normalize_name(:search::text) || '%'
  order by kind desc, name, id limit 200`,
);
