import { graphql } from "../../../platform/gql/gql.ts";

export const conversationDocument = graphql(`
  query Conversation($id: ID!, $mailboxId: ID, $after: String) {
    viewer {
      id
      conversation(id: $id, mailboxId: $mailboxId) {
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
        unread
        starred
        box
        folderId
        viewerCanReply
        viewerCanReplyToAll
        answerDraft {
          id
          replyToAll
        }
        messageCount
        messages(first: 20, after: $after) {
          pageInfo {
            endCursor
            hasNextPage
          }
          nodes {
            id
            conversationId
            from {
              id
              kind
              name
              initials
              role
              detail
            }
            writtenBy {
              id
              displayName
            }
            subject
            body
            attachments {
              id
              name
              mediaType
              size
              url
              previewUrl
              thumbnailUrl
              width
              height
              alt
            }
            excerpt
            sentAt
            deliverAt
            scheduled
            state
            urgentCause
            privateCopies
            isMine
            read
            recipients(first: 4) {
              nodes {
                correspondent {
                  id
                  name
                }
              }
            }
            recipientCount
            deliveredCount
            readCount
            recalledAt
            viewerCanRecall
            recallUntil
            viewerCanReschedule
          }
        }
      }
    }
  }
`);

export const recallMessageDocument = graphql(`
  mutation RecallMessage($input: MessageInput!) {
    recallMessage(input: $input) {
      id
      state
      body
      excerpt
      recalledAt
      viewerCanRecall
    }
  }
`);

export const cancelMessageDocument = graphql(`
  mutation CancelScheduledMessage($input: MessageInput!) {
    cancelScheduledMessage(input: $input) {
      id
    }
  }
`);

export const rescheduleMessageDocument = graphql(`
  mutation RescheduleMessage($input: RescheduleMessageInput!) {
    rescheduleMessage(input: $input) {
      id
      state
      deliverAt
      scheduled
      viewerCanReschedule
    }
  }
`);
