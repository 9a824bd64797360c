import { defineRead } from "../../platform/read/read.ts";

export interface FavouriteRow {
  id: string;
  label: string;
  address: string;
}

/** The viewer's own, in their order. */
export const readFavourites = defineRead<FavouriteRow>(
  "favourites",
  `select id, label, address from favourite where user_id = :viewer::uuid order by position, id`,
);
