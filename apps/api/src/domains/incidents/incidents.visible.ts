import { oncePerViewer, type Viewer } from "../directory/viewer.ts";
import { viewerParameters } from "../directory/viewer.visible.ts";

/** The parameters of the predicates of this folder. */
export const containParameters = oncePerViewer((viewer: Viewer) => {
  const mandates = viewer.mandates.filter((mandate) => mandate.powers.includes("MODERATION"));
  return {
    ...viewerParameters(viewer),
    viewer_moderates: mandates.flatMap((mandate) => mandate.establishmentId ?? []),
    viewer_moderates_around: mandates.flatMap((mandate) => mandate.territoryIds),
  };
});

/** The twin of `canContain`, for the alias of an establishment. */
export const placeContained = (establishment: string): string => `(
  ${establishment}.id = any(:viewer_leads::uuid[]) or ${establishment}.id = any(:viewer_moderates::uuid[])
  or coalesce(${establishment}.territory_id = any(:viewer_moderates_around::uuid[]), false))`;

/** The twin of `canSeeIncident`, for the alias of its establishment. */
export const incidentVisible = (establishment: string): string => `(
  ${establishment}.id = any(:viewer_establishments::uuid[]) or ${placeContained(establishment)})`;
