import { graphql } from "../../platform/gql/gql.ts";

export const findPeopleDocument = graphql(`
  query FindPeople($search: String!, $role: Role, $establishmentId: ID) {
    users(search: $search, role: $role, establishmentId: $establishmentId, first: 5) {
      nodes {
        id
        ...UserCard
        ...UserRoles
      }
    }
  }
`);
