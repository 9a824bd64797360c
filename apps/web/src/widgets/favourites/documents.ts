import { graphql } from "../../platform/gql/gql.ts";

export const addFavouriteDocument = graphql(`
  mutation AddFavourite($input: FavouriteInput!) {
    addFavourite(input: $input) {
      id
      label
      address
    }
  }
`);

export const removeFavouriteDocument = graphql(`
  mutation RemoveFavourite($id: ID!) {
    removeFavourite(id: $id) {
      id
      label
      address
    }
  }
`);
