import { oncePerViewer, type Viewer } from "../directory/viewer.ts";

export const layerParameters = oncePerViewer((viewer: Viewer) => {
  const mandates = viewer.mandates.filter((mandate) => mandate.powers.includes("LAYERS"));
  return {
    viewer_layer_establishments: mandates.flatMap((mandate) => mandate.establishmentId ?? []),
    viewer_layer_territories: mandates.flatMap((mandate) => mandate.territoryIds),
  };
});

/** The twin of `canLayOut`, for the alias of a "dashboard_layer" joined to its establishment, if any. */
export const layerAdministered = (layer: string, establishment: string): string => `coalesce(
  ${layer}.establishment_id = any(:viewer_layer_establishments::uuid[])
  or coalesce(${layer}.territory_id, ${establishment}.territory_id) = any(:viewer_layer_territories::uuid[]), false)`;
