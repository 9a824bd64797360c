import { graphql } from "../../platform/gql/gql.ts";

export const schoolContactFragment = graphql(`
  fragment SchoolContactWidget on SchoolContactWidget {
    id
    schoolContact {
      id
      name
      phone
      mail
      website
      addressLines
      postalCode
      city
    }
  }
`);
