import { graphql } from "../../platform/gql/gql.ts";

export const feedFragment = graphql(`
  fragment FeedWidget on FeedWidget {
    id
    feed {
      title
      host
      readAt
      problem
      entries {
        title
        address
        publishedAt
        summary
      }
    }
  }
`);
