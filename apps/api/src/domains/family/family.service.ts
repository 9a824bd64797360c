import { notFound } from "../../platform/errors/user-error.ts";
import { visibleUser } from "../directory/users.service.ts";
import type { UserCardRow } from "../directory/users.queries.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";

const alphabetical = new Intl.Collator("fr", { numeric: true });
const isThere = <T>(value: T | null): value is T => value !== null;

export interface FamilyCards {
  children: UserCardRow[];
  narrowedTo: string | null;
}

/** The children between whom a guardian chooses; who has fewer than two has nothing to choose, and costs no statement. */
export async function familyOf(context: ViewerContext, viewer: Viewer): Promise<FamilyCards | null> {
  if (viewer.children.length < 2) return null;
  const found = await Promise.all(viewer.children.map((child) => visibleUser(context, child.id)));
  return {
    children: found
      .filter(isThere)
      .sort(
        (one, other) => alphabetical.compare(one.givenName, other.givenName) || (one.id < other.id ? -1 : 1),
      ),
    narrowedTo: viewer.narrowedTo,
  };
}

/** Narrows the dashboard to a child of the viewer, on all their devices, or opens it to all of them. @throws NOT_FOUND */
export async function narrowFamily(
  context: ViewerContext,
  viewer: Viewer,
  childId: string | null,
): Promise<Viewer> {
  if (childId === null) {
    await context.database.query("delete from narrowed_family where user_id = $1", [viewer.id]);
  } else {
    if (!viewer.children.some((child) => child.id === childId)) throw notFound();
    await context.database.query(
      `insert into narrowed_family (user_id, child_id) values ($1, $2)
      on conflict (user_id) do update set child_id = excluded.child_id`,
      [viewer.id, childId],
    );
  }
  return { ...viewer, narrowedTo: childId };
}
