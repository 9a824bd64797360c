import { graphql } from "../../platform/gql/gql.ts";

export const directorySearchFragment = graphql(`
  fragment DirectorySearchWidget on DirectorySearchWidget {
    id
    directorySearch {
      roles
    }
  }
`);
