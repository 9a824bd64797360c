import { graphql } from "../platform/gql/gql.ts";

/** Whether a widget has its data, read apart from them: each kind has its own. */
export const widgetFailureFragment = graphql(`
  fragment WidgetState on Widget {
    id
    failure {
      code
      retryable
    }
  }
`);
