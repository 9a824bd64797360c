import {
  type Connection,
  connectionOf,
  pageAfter,
  type PageArguments,
} from "../../platform/graph/connection.ts";
import { byId, defineBatch } from "../../platform/read/batch.ts";
import type { RoleName } from "./role.ts";
import { readSharedMemberships, type SharedMembershipRow } from "./memberships.queries.ts";
import { readVisibleUsers, type UserCardRow } from "./users.queries.ts";
import { searchNearby, searchTerritory } from "./user-search.queries.ts";
import { viewerOf, type ViewerContext } from "./viewer.ts";
import { viewerParameters } from "./viewer.visible.ts";

/** The card of a user, or null when the viewer may not see it. */
export const visibleUser = defineBatch<ViewerContext, UserCardRow>(async (context, ids) =>
  byId(await context.rows(readVisibleUsers, { ...viewerParameters(viewerOf(context)), ids })),
);

export const sharedMemberships = defineBatch<ViewerContext, SharedMembershipRow[]>(async (context, ids) => {
  const rows = await context.rows(readSharedMemberships, { ...viewerParameters(viewerOf(context)), ids });
  return new Map(rows.map((row) => [row.id, row.memberships]));
});

export interface UserFilter {
  search: string | null;
  establishmentId: string | null;
  role: RoleName | null;
}

/** The people whom the viewer finds, nearest names first, else in the order of names. */
export async function findUsers(
  context: ViewerContext,
  filter: UserFilter,
  page: PageArguments,
): Promise<Connection<UserCardRow>> {
  const viewer = viewerOf(context);
  const { limit, key } = pageAfter(page, ["number", "text", "text", "id"]);
  const [after_distance, after_family, after_given, after_id] = key ?? [null, null, null, null];
  const rights = viewerParameters(viewer);
  const parameters = {
    ...rights,
    searched_establishments: filter.establishmentId
      ? [filter.establishmentId]
      : [...rights.viewer_establishments, ...rights.viewer_accounts_establishments],
    search: filter.search,
    establishment: filter.establishmentId,
    role: filter.role,
    limit,
    after_distance,
    after_family,
    after_given,
    after_id,
  };
  // Nobody reads a country from its first name to its last: a territory is searched, its establishments are listed.
  const wide =
    rights.viewer_accounts_territories.length > 0 && !filter.establishmentId && filter.search !== null;
  // Whoever searches waits for themselves alone: dashboards follow each other on the shared connections.
  const [read] = await context.rowsAlone(wide ? searchTerritory : searchNearby, parameters);
  return connectionOf(
    page,
    { rows: read!.found, total: read!.total },
    (row) => [row.distance, row.user.familyName, row.user.givenName, row.user.id],
    (row) => row.user,
  );
}
