import { graphql } from "../../platform/gql/gql.ts";

export const unreadMessagesFragment = graphql(`
  fragment UnreadMessagesWidget on UnreadMessagesWidget {
    id
    unreadCount
    unreadMessages {
      conversationId
      subject
      excerpt
      from {
        id
        name
        initials
      }
      at
      urgent
      children {
        id
        givenName
      }
    }
  }
`);
