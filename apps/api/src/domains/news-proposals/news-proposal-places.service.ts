import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { canProposeNews, canProposeToAll } from "./news-proposals.policy.ts";
import { readPlaceNames, readWriterOf } from "./news-proposals.queries.ts";

export interface ProposalPlace {
  establishmentId: string;
  name: string;
  /** Whether to everybody there, and not only to the classes. */
  toAll: boolean;
  classes: { id: string; name: string }[];
}

/** Where the viewer may propose news, and to whom. */
export async function findProposalPlaces(context: ViewerContext, viewer: Viewer): Promise<ProposalPlace[]> {
  const written = new Set(
    (await context.rows(readWriterOf, { viewer: viewer.id })).map((one) => one.establishmentId),
  );
  const ids = [...new Set(viewer.memberships.map((one) => one.establishmentId))];
  const places = await context.rows(readPlaceNames, { ids, classes: viewer.teachesAsTeacher });
  return places.flatMap(({ id: establishmentId, name, classes }) => {
    const wish = { establishmentId, isWriter: written.has(establishmentId) };
    const toAll = canProposeToAll(viewer, wish);
    const own = classes.filter((one) => canProposeNews(viewer, { ...wish, classIds: [one.id] }));
    return toAll || own.length > 0 ? [{ establishmentId, name, toAll, classes: own }] : [];
  });
}
