import { oncePerViewer, type Viewer } from "../directory/viewer.ts";

export const layerParameters = oncePerViewer((viewer: Viewer) => {
  const mandates = viewer.mandates.filter((mandate) => mandate.powers.includes("LAYERS"));
  return {
    viewer_layer_heads: viewer.headOf,
    viewer_layer_teachers: viewer.teachesAsTeacher,
    viewer_layer_establishments: mandates.flatMap((mandate) => mandate.establishmentId ?? []),
    viewer_layer_territories: mandates.flatMap((mandate) => mandate.territoryIds),
  };
});

/** SQL: the viewer leads the class of this alias. */
export const classLed = (one: string): string => `(${one}.id = any(:viewer_layer_heads::uuid[])
  or (${one}.kind <> 'HOMEROOM' and ${one}.id = any(:viewer_layer_teachers::uuid[])))`;

/** The twin of `canLayOut`, for the aliases of a "dashboard_layer", of its class and of its establishment, if any. */
export const layerAdministered = (layer: string, one: string, establishment: string): string => `coalesce(
  ${classLed(one)} or ${establishment}.id = any(:viewer_layer_establishments::uuid[])
  or coalesce(${layer}.territory_id, ${establishment}.territory_id) = any(:viewer_layer_territories::uuid[]), false)`;
