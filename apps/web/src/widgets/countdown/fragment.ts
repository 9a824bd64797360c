import { graphql } from "../../platform/gql/gql.ts";

export const countdownFragment = graphql(`
  fragment CountdownWidget on CountdownWidget {
    id
    countdown {
      title
      on
      days
    }
  }
`);
