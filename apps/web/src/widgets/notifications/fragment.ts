import { graphql } from "../../platform/gql/gql.ts";

export const notificationsFragment = graphql(`
  fragment NotificationsWidget on NotificationsWidget {
    id
    unread
    notifications {
      id
      fr: title(locale: "fr")
      en: title(locale: "en")
      address
      establishmentName
      createdAt
    }
  }
`);
