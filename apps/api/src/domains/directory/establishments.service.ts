import { byId, defineBatch } from "../../platform/read/batch.ts";
import {
  type EstablishmentRow,
  readTerritories,
  readVisibleEstablishments,
  type TerritoryRow,
} from "./establishments.queries.ts";
import { viewerOf, type ViewerContext } from "./viewer.ts";
import { viewerParameters } from "./viewer.visible.ts";

/** An establishment, or null when the viewer may not see it. */
export const visibleEstablishment = defineBatch<ViewerContext, EstablishmentRow>(async (context, ids) =>
  byId(await visibleEstablishments(context, ids)),
);

/** Those among some establishments that the viewer may see, in the order of names. */
export async function visibleEstablishments(
  context: ViewerContext,
  ids: readonly string[],
): Promise<EstablishmentRow[]> {
  const parameters = { ...viewerParameters(viewerOf(context)), ids };
  return (await context.rows(readVisibleEstablishments, parameters)).map((row) => row.establishment);
}

/** Territories are known to everybody. */
export const territory = defineBatch<ViewerContext, TerritoryRow>(async (context, ids) =>
  byId((await context.rows(readTerritories, { ids })).map((row) => row.territory)),
);
