import { graphql } from "../../platform/gql/gql.ts";

export const noticeListDocument = graphql(`
  query NoticeList($after: String, $childId: ID) {
    viewer {
      family {
        children {
          id
          givenName
        }
      }
      noticePlaces {
        establishmentId
      }
      toSign: notices(first: 1, toSign: true) {
        totalCount
      }
      notices(first: 20, after: $after, childId: $childId) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          title
          sender
          establishmentName
          createdAt
          dueOn
          open
          aside
          toSign
          children {
            child {
              id
              givenName
            }
            viewerCanSign
            answer {
              id
              agrees
            }
          }
        }
      }
    }
  }
`);

export const noticeDocument = graphql(`
  query Notice($id: ID!) {
    notice(id: $id) {
      id
      title
      body
      sender
      signedBy
      establishmentId
      establishmentName
      createdAt
      wants
      question
      choices
      signers
      dueOn
      closesOn
      open
      aside
      toSign
      replacedById
      version
      viewerFollows
      viewerCanKeep
      viewerCanEdit
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
      children {
        child {
          id
          displayName
          givenName
          initials
        }
        viewerCanSign
        answer {
          id
          agrees
          answer
          comment
          answeredAt
          onPaper
        }
      }
    }
  }
`);

export const signNoticeDocument = graphql(`
  mutation SignNotice($input: SignNoticeInput!) {
    signNotice(input: $input) {
      id
      toSign
      aside
      children {
        child {
          id
        }
        viewerCanSign
        answer {
          id
          agrees
          answer
          comment
          answeredAt
          onPaper
        }
      }
    }
  }
`);

export const setNoticeAsideDocument = graphql(`
  mutation SetNoticeAside($input: SetNoticeAsideInput!) {
    setNoticeAside(input: $input) {
      id
      toSign
      aside
    }
  }
`);
