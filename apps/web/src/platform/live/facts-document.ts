import { graphql } from "../gql/gql.ts";

export const factsDocument = graphql(`
  subscription Facts($missedFor: Int!) {
    facts(missedFor: $missedFor) {
      kind
      ids
      version
    }
  }
`);
