import { graphql } from "../../platform/gql/gql.ts";

export const familyDocument = graphql(`
  query Family {
    viewer {
      family {
        narrowedTo
        children {
          id
          givenName
        }
      }
    }
  }
`);

export const narrowFamilyDocument = graphql(`
  mutation NarrowFamily($input: NarrowFamilyInput!) {
    narrowFamily(input: $input) {
      narrowedTo
    }
  }
`);
