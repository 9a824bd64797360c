import { graphql } from "../gql/gql.ts";

export const factsDocument = graphql(`
  subscription Facts {
    facts {
      kind
      ids
      version
    }
  }
`);
