import { graphql } from "../../platform/gql/gql.ts";

export const serviceStatusFragment = graphql(`
  fragment ServiceStatusWidget on ServiceStatusWidget {
    id
    serviceStatus {
      checkedAt
      reports {
        part
        state
      }
      announcements {
        id
        message
        startsAt
        endsAt
      }
    }
  }
`);
