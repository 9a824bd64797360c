import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { requireAddress, requireLabel } from "./favourite-address.ts";
import { type FavouriteRow, readFavourites } from "./favourites.queries.ts";

const most = 100;

/** Changes favourites, and tells the viewer's other devices. */
const change = <Result>(
  context: ViewerContext,
  viewer: Viewer,
  sql: string,
  values: readonly unknown[],
): Promise<Result> =>
  context.database.transaction(async (manager) => {
    const result: Result = await manager.query(sql, [viewer.id, ...values]);
    await publish(manager, { kind: "FAVOURITES", of: viewer.id, ids: [] });
    return result;
  });

export const listFavourites = (context: ViewerContext, viewer: Viewer): Promise<FavouriteRow[]> =>
  context.rows(readFavourites, { viewer: viewer.id });

/** Adds at the end. */
export async function addFavourite(
  context: ViewerContext,
  viewer: Viewer,
  label: string,
  address: string,
): Promise<void> {
  const added = await change<unknown[]>(
    context,
    viewer,
    `insert into favourite (user_id, id, label, address, position)
    select $1, $2, $3, $4, coalesce(max(position), 0) + 1 from favourite where user_id = $1 having count(*) < $5
    returning id`,
    [uuidv7(), requireLabel(label), requireAddress(address), most],
  );
  if (added.length === 0) throw new UserError("TOO_MANY", `There is room for ${most} favourites.`);
}

/** Changes the label and the address of one. */
export async function changeFavourite(
  context: ViewerContext,
  viewer: Viewer,
  { id, label, address }: FavouriteRow,
): Promise<void> {
  const [, changed] = await change<[unknown, number]>(
    context,
    viewer,
    "update favourite set label = $3, address = $4 where user_id = $1 and id = $2",
    [id, requireLabel(label), requireAddress(address)],
  );
  if (changed === 0) throw notFound();
}

/** Puts them in this order; those that are not named stay after them. */
export async function orderFavourites(
  context: ViewerContext,
  viewer: Viewer,
  ids: readonly string[],
): Promise<void> {
  await change(
    context,
    viewer,
    `update favourite f set position = coalesce(array_position($2::uuid[], f.id), ${most} + f.position)
    where f.user_id = $1`,
    [ids],
  );
}

export async function removeFavourite(context: ViewerContext, viewer: Viewer, id: string): Promise<void> {
  const sql = "delete from favourite where user_id = $1 and id = $2";
  const [, removed] = await change<[unknown, number]>(context, viewer, sql, [id]);
  if (removed === 0) throw notFound();
}
