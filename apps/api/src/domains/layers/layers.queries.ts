import type { LayerPage, LayerPlacement } from "@preau/dashboard-model";

import { defineRead } from "../../platform/read/read.ts";
import type { AudienceTerm } from "../audiences/audience.policy.ts";
import type { LayerPlace } from "./layers.policy.ts";
import { classLed, layerAdministered } from "./layers.visible.ts";

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
  /** The class, the establishment or the territory whose layer it is. */
  placeName: string;
  /** The establishment of a class. */
  schoolName: string | null;
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
  k.id as "classId", k.kind as "classKind", s.id as "establishmentId", coalesce(l.territory_id, s.territory_id) as "territoryId",
  coalesce(k.name, s.name, p.name) as "placeName", s.name as "schoolName",
  coalesce((select jsonb_agg(jsonb_build_object('number', v.number, 'content', v.content, 'terms', ${termsJson("v.audience_id")},
    'publishedAt', v.published_at, 'publishedBy', ${nameOf("v.published_by_id")}, 'again', v.again) order by v.number desc)
    from (select * from dashboard_layer_version where layer_id = l.id order by number desc limit 100) v), '[]') as versions,
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name) from class c where c.id in (
    select t.class_id from audience_term t where t.audience_id = l.draft_audience_id or t.audience_id in (
      select v.audience_id from dashboard_layer_version v where v.layer_id = l.id))), '[]') as classes`;

const places = `left join class k on k.id = l.class_id
  left join establishment s on s.id = coalesce(l.establishment_id, k.establishment_id)
  left join territory p on p.id = l.territory_id`;

export const readLayer = defineRead<LayerRow>(
  "layer",
  `select ${columns} from dashboard_layer l ${places} where l.id = :id::uuid and ${layerAdministered("l", "k", "s")}`,
);

/** The layers of one place, the oldest first; after those of an establishment, those of its classes. */
export const readLayers = defineRead<LayerRow>(
  "layers",
  `select ${columns} from dashboard_layer l ${places}
  where (s.id = :establishment::uuid or l.territory_id = :territory::uuid or k.id = :class::uuid)
    and ${layerAdministered("l", "k", "s")} order by k.name nulls first, l.id limit 200`,
);

/** Those among some classes whose dashboards the viewer may lay out. */
export const readLaidOutClasses = defineRead<{ id: string }>(
  "laid-out-classes",
  `select k.id from class k join establishment s on s.id = k.establishment_id
    cross join (select null::uuid as territory_id) l
  where k.id = any(:ids::uuid[]) and ${layerAdministered("l", "k", "s")}`,
);

export interface LayerPlaceRow {
  kind: "CLASS" | "ESTABLISHMENT" | "TERRITORY";
  id: string;
  name: string;
  /** The name of the establishment of a class. */
  within: string | null;
}

/** Where the viewer may lay out dashboards: territories of their mandates, establishments, classes. At most 200. */
export const readLayerPlaces = defineRead<LayerPlaceRow>(
  "layer-places",
  `select * from (
    select 'TERRITORY' as kind, t.id, t.name, null as within from territory t where t.id = any(:viewer_layer_territories::uuid[])
    union all
    select 'ESTABLISHMENT', s.id, s.name, null from establishment s
    where s.id = any(:viewer_layer_establishments::uuid[]) or s.territory_id = any(:viewer_layer_territories::uuid[])
    union all
    select 'CLASS', k.id, k.name, s.name from class k join establishment s on s.id = k.establishment_id
    where k.id = any(:viewer_layer_heads::uuid[] || :viewer_layer_teachers::uuid[]) and ${classLed("k")}
  ) place where :search::text is null or normalize_name(name) like '%' || normalize_name(:search::text) || '%'
  order by kind desc, name, id limit 200`,
);
