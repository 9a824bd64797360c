import { graphql } from "../../platform/gql/gql.ts";

export const accountsToActivateFragment = graphql(`
  fragment AccountsToActivateWidget on AccountsToActivateWidget {
    id
    accountsToActivate {
      establishmentId
      establishmentName
      role
      pending
      total
    }
  }
`);
