import { graphql } from "../../platform/gql/gql.ts";

export const placementFragment = graphql(`
  fragment PlacementFrame on Placement {
    id
    kind
    size {
      width
      height
    }
    settings
  }
`);
