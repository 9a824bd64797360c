import { graphql } from "../../platform/gql/gql.ts";

export const myClassesFragment = graphql(`
  fragment MyClassesWidget on MyClassesWidget {
    id
    myClasses {
      teaching
      studentCount
      class {
        id
        name
        establishment {
          id
          name
        }
      }
      subjects {
        id
        name
      }
      headTeachers {
        id
        displayName
      }
    }
  }
`);
