import type { LayerKind } from "../dashboard/dashboard.type.ts";
import { choiceOfTerms } from "../audiences/audience-choice.service.ts";
import type { AudienceTerm } from "../audiences/audience.policy.ts";
import type { Preview } from "./layer-preview.service.ts";
import { hasUnpublished, liveVersion, scheduledVersion } from "./layer-state.ts";
import {
  type AdministeredLayer,
  type LayerAudience,
  type LayerPlaceType,
  type LayerPreview,
  PreviewPage,
} from "./layer.type.ts";
import type { LayerVersion } from "./layer.type.ts";
import type { LayerRow, LayerVersionRow } from "./layers.queries.ts";

/** A row as the graph shows it. */
export function layerFrom(row: LayerRow, now: Date): AdministeredLayer {
  const { id, name, version, draft, updatedAt, updatedBy } = row;
  const shown = (one: LayerVersionRow | null): LayerVersion | null => one && versionFrom(row, one);
  return {
    id,
    name,
    version,
    draft,
    updatedAt,
    updatedBy,
    place: placeFrom(row),
    audience: audienceFrom(row, row.draftTerms),
    unpublished: hasUnpublished(row, now),
    live: shown(liveVersion(row, now)),
    scheduled: shown(scheduledVersion(row, now)),
    versions: row.versions.map((one) => versionFrom(row, one)),
    row,
  };
}

const versionFrom = (row: LayerRow, one: LayerVersionRow): LayerVersion => ({
  number: one.number,
  publishedAt: new Date(one.publishedAt),
  publishedBy: one.publishedBy,
  withdrawal: one.content === null,
  again: one.again,
  count: one.content?.placements.length ?? 0,
  audience: audienceFrom(row, one.terms ?? []),
});

function placeFrom({
  classId,
  establishmentId,
  territoryId,
  placeName,
  schoolName,
}: LayerRow): LayerPlaceType {
  const named = { name: placeName, within: null };
  if (classId !== null) return { ...named, kind: "CLASS", id: classId, within: schoolName };
  if (establishmentId !== null) return { ...named, kind: "ESTABLISHMENT", id: establishmentId };
  return { ...named, kind: "TERRITORY", id: territoryId! };
}

/** What a class lays out is for its own people: only their roles were chosen. */
function audienceFrom({ classId, classes }: LayerRow, terms: readonly AudienceTerm[]): LayerAudience {
  const { roles, classIds } = choiceOfTerms(terms);
  if (classId !== null) return { roles, classes: [] };
  return { roles, classes: classes.filter(({ id }) => classIds.includes(id)) };
}

export const previewFrom = ({ reached, dashboard }: Preview): LayerPreview => ({
  reached,
  pages: dashboard.pages.map(({ key, name, placements }) =>
    Object.assign(new PreviewPage(), {
      id: key,
      names: name,
      placements: placements.map(({ slot, placedBy, ...placement }) => ({
        ...placement,
        id: slot,
        placedBy: placedBy.flatMap((source) =>
          typeof source === "object"
            ? [{ kind: source.type.toUpperCase() as LayerKind, id: source.id, name: source.name }]
            : [],
        ),
      })),
    }),
  ),
});
