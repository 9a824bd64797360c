import { graphql } from "../../../platform/gql/gql.ts";

export const mailboxesDocument = graphql(`
  query Mailboxes {
    viewer {
      id
      mailboxes {
        id
        name
        isOwn
        unreadCount
        folders {
          id
          name
          unreadCount
        }
      }
      family {
        children {
          id
          givenName
        }
      }
    }
  }
`);

export const conversationsDocument = graphql(`
  query Conversations(
    $mailboxId: ID
    $box: MailboxBox
    $folderId: ID
    $starred: Boolean
    $unread: Boolean
    $childId: ID
    $text: String
    $after: String
  ) {
    viewer {
      id
      conversations(
        mailboxId: $mailboxId
        box: $box
        folderId: $folderId
        starred: $starred
        unread: $unread
        childId: $childId
        text: $text
        first: 30
        after: $after
      ) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          subject
          establishment {
            id
            name
          }
          aboutChildren {
            id
            givenName
          }
          lastAt
          scheduledFor
          unread
          starred
          box
          folderId
          participants(first: 3) {
            id
            kind
            name
            initials
          }
          participantCount
          sentTo {
            kind
            id
            name
          }
          excerpt
          hasAttachments
          messageCount
          urgent
        }
      }
    }
  }
`);

export const draftsDocument = graphql(`
  query Drafts($after: String) {
    viewer {
      id
      drafts(first: 30, after: $after) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          subject
          excerpt
          recipients {
            id
            name
          }
          inReplyTo
          updatedAt
        }
      }
    }
  }
`);

export const moveConversationsDocument = graphql(`
  mutation MoveConversations($input: MoveConversationsInput!) {
    moveConversations(input: $input) {
      id
      box
      folderId
    }
  }
`);

export const markConversationsDocument = graphql(`
  mutation MarkConversations($input: MarkConversationsInput!) {
    markConversations(input: $input) {
      id
      unread
      starred
    }
  }
`);
