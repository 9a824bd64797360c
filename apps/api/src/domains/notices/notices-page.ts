import { UserError } from "../../platform/errors/user-error.ts";
import { type PageArguments, pageAfter } from "../../platform/graph/connection.ts";
import type { FollowedNoticeRow, FollowUpRow } from "./follow-up.queries.ts";
import { fromTheFirst, type NoticeRow } from "./notices.queries.ts";

function momentOf(text: string | number): Date {
  const moment = new Date(String(text));
  if (Number.isNaN(moment.getTime()))
    throw new UserError("INVALID", "This is not a cursor of this list.", "after");
  return moment;
}

/** Where a row stands in each list, as its cursor keeps it. */
export const placeInFamily = (row: NoticeRow): [number, string, string] => [
  row.toSign ? 1 : 0,
  row.createdAt.toISOString(),
  row.id,
];
export const placeInFollowed = (row: FollowedNoticeRow): [string, string] => [
  row.createdAt.toISOString(),
  row.id,
];
export const placeInFollowUp = ({ rank, child, childId }: FollowUpRow): [number, string, string, string] => [
  rank,
  child.familyName,
  child.givenName,
  childId,
];

/** From where on each list is read, and how many rows. @throws INVALID for what is no cursor of it */
export function familyFrom(page: PageArguments) {
  const { limit, key } = pageAfter(page, ["number", "text", "id"]);
  if (key === null) return { limit, ...fromTheFirst };
  const [toSign, at, beforeId] = key;
  return { limit, beforeToSign: toSign === 1, beforeAt: momentOf(at!), beforeId: String(beforeId) };
}

export function followedFrom(page: PageArguments) {
  const { limit, key } = pageAfter(page, ["text", "id"]);
  if (key === null) return { limit, beforeAt: null, beforeId: null };
  return { limit, beforeAt: momentOf(key[0]!), beforeId: String(key[1]) };
}

export function followUpFrom(page: PageArguments) {
  const { limit, key } = pageAfter(page, ["number", "text", "text", "id"]);
  const [afterRank, afterFamily, afterGiven, afterId] = key ?? [null, null, null, null];
  return { limit, afterRank, afterFamily, afterGiven, afterId };
}
