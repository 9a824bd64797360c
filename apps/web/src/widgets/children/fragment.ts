import { graphql } from "../../platform/gql/gql.ts";

export const childrenFragment = graphql(`
  fragment ChildrenWidget on ChildrenWidget {
    id
    children {
      user {
        id
        givenName
        displayName
        initials
      }
      establishments {
        id
        name
      }
      classes {
        class {
          id
          name
        }
        headTeachers {
          id
          displayName
        }
      }
    }
  }
`);
