import { defineRead } from "../../platform/read/read.ts";
import { incidentVisible, placeContained } from "./incidents.visible.ts";

export interface IncidentRow {
  id: string;
  establishmentId: string;
  territoryId: string | null;
  reason: string;
  startedAt: Date;
  endsAt: Date;
}

const columns = `i.id, i.establishment_id as "establishmentId", s.territory_id as "territoryId", i.reason,
  i.started_at as "startedAt", i.ends_at as "endsAt"`;

/** The incidents that last, of the viewer's own schools. */
export const readOwnIncidents = defineRead<IncidentRow>(
  "own-incidents",
  `select ${columns} from incident i join establishment s on s.id = i.establishment_id
  where i.ended_at is null and i.ends_at > :now::timestamptz
    and i.establishment_id = any(:viewer_establishments::uuid[]) and ${incidentVisible("s")}
  order by i.started_at, i.id`,
);

/** An incident by its id, over or not. Nothing is checked here. */
export const readIncident = defineRead<IncidentRow & { endedAt: Date | null }>(
  "incident",
  `select ${columns}, i.ended_at as "endedAt" from incident i join establishment s on s.id = i.establishment_id
  where i.id = :id::uuid`,
);

export interface ContainedPlaceRow {
  establishmentId: string;
  territoryId: string | null;
  name: string;
  incident: { id: string; reason: string; startedAt: string; endsAt: string } | null;
}

/** The establishments that the viewer may contain, by name, with the incident that lasts there; 200 at most. */
export const readContainedPlaces = defineRead<ContainedPlaceRow>(
  "contained-places",
  `select s.id as "establishmentId", s.territory_id as "territoryId", s.name, case when i.id is not null then
      jsonb_build_object('id', i.id, 'reason', i.reason, 'startedAt', i.started_at, 'endsAt', i.ends_at) end as incident
  from establishment s left join incident i
    on i.establishment_id = s.id and i.ended_at is null and i.ends_at > :now::timestamptz
  where ${placeContained("s")} and (:search::text is null or s.name ilike '%' || :search::text || '%')
  order by i.id is null, s.name, s.id limit 200`,
);
