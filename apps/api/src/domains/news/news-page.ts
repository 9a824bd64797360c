import { UserError } from "../../platform/errors/user-error.ts";
import { type PageArguments, pageAfter } from "../../platform/graph/connection.ts";
import { fromTheFirst, type NewsRow } from "./news.queries.ts";

/** Where a row stands in a list of news, as its cursor keeps it. */
export const placeInList = (row: NewsRow): [number, string, string] => [
  row.pinned ? 1 : 0,
  row.publishedAt.toISOString(),
  row.id,
];

/** From where on a page is read, and how many rows. @throws INVALID for what is no cursor of a list of news */
export function readFrom(page: PageArguments) {
  const { limit, key } = pageAfter(page, ["number", "text", "id"]);
  if (key === null) return { limit, ...fromTheFirst };
  const [pinned, at, beforeId] = key;
  const beforeAt = new Date(String(at));
  if (Number.isNaN(beforeAt.getTime()))
    throw new UserError("INVALID", "This is not a cursor of this list.", "after");
  return { limit, beforePinned: pinned === 1, beforeAt, beforeId: String(beforeId) };
}
