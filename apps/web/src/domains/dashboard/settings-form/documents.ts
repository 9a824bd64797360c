import { graphql } from "../../../platform/gql/gql.ts";

export const widgetSettingsDocument = graphql(`
  query WidgetSettings($kind: ID!) {
    viewer {
      widgetSettings(kind: $kind)
      children {
        id
        user {
          id
          givenName
        }
      }
      establishments {
        id
        name
      }
    }
  }
`);
