import { graphql } from "../../../platform/gql/gql.ts";

export const writingPlacesDocument = graphql(`
  query WritingPlaces {
    viewer {
      id
      writingPlaces {
        establishment {
          id
          name
        }
        senders {
          id
          name
        }
        children {
          id
          givenName
        }
        writesToGroups
      }
    }
  }
`);

export const findRecipientsDocument = graphql(`
  query FindRecipients($establishmentId: ID!, $senderId: ID, $text: String!, $locale: String!) {
    viewer {
      id
      findRecipients(establishmentId: $establishmentId, senderId: $senderId, text: $text, locale: $locale) {
        kind
        id
        name
        detail
        count
      }
    }
  }
`);

export const draftDocument = graphql(`
  query Draft($id: ID!) {
    viewer {
      id
      draft(id: $id) {
        id
        subject
        body
        recipients {
          kind
          id
          name
          detail
        }
        establishmentId
        senderId
        aboutChildId
        privateCopies
        urgentCause
        scheduledAt
        inReplyTo
        replyToAll
        forwardOf
        attachments {
          id
          name
          mediaType
          size
          thumbnailUrl
        }
        version
        updatedAt
      }
    }
  }
`);

export const saveDraftDocument = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      id
      version
      updatedAt
    }
  }
`);

export const discardDraftDocument = graphql(`
  mutation DiscardDraft($id: ID!) {
    discardDraft(id: $id)
  }
`);

export const sendingPreviewDocument = graphql(`
  query SendingPreview($input: SendingInput!) {
    viewer {
      id
      sendingPreview(input: $input) {
        recipientCount
        privateCopies
        canShare
        deliverAt
        waitsForOpening
        viewerCanSendUrgent
        recallMinutes
      }
    }
  }
`);

export const sendMessageDocument = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      id
      state
      deliverAt
      recipientCount
      viewerCanRecall
      viewerCanReschedule
    }
  }
`);

export const replyToMessageDocument = graphql(`
  mutation ReplyToMessage($input: ReplyToMessageInput!) {
    replyToMessage(input: $input) {
      id
      state
      deliverAt
      recipientCount
      viewerCanRecall
      viewerCanReschedule
    }
  }
`);

export const signatureDocument = graphql(`
  query Signature {
    viewer {
      id
      signature
    }
  }
`);

export const forwardedMessageDocument = graphql(`
  query ForwardedMessage($id: ID!) {
    viewer {
      id
      message(id: $id) {
        id
        from {
          id
          name
        }
        subject
        body
        attachments {
          id
          name
          mediaType
          size
          thumbnailUrl
        }
        sentAt
      }
    }
  }
`);

export const recipientDocument = graphql(`
  query Recipient($establishmentId: ID!, $kind: RecipientKind!, $id: ID!, $locale: String!) {
    viewer {
      id
      recipient(establishmentId: $establishmentId, kind: $kind, id: $id, locale: $locale) {
        kind
        id
        name
        detail
        count
      }
    }
  }
`);
