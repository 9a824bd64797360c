import { graphql } from "../../platform/gql/gql.ts";

export const newsFragment = graphql(`
  fragment NewsWidget on NewsWidget {
    id
    news {
      id
      title
      excerpt
      sender
      publishedAt
    }
  }
`);
