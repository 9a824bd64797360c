import { graphql } from "../../platform/gql/gql.ts";

export const favouritesFragment = graphql(`
  fragment FavouritesWidget on FavouritesWidget {
    id
    favourites {
      id
      label
      address
    }
  }
`);
