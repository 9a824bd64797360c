import { graphql } from "../../platform/gql/gql.ts";

export const followedNoticesDocument = graphql(`
  query FollowedNotices($after: String, $mine: Boolean!) {
    viewer {
      followedNotices(first: 20, after: $after, mine: $mine) {
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
          isMine
          dueOn
          open
          createdAt
          progress {
            total
            answered
            disagreeing
            nobody
          }
        }
      }
    }
  }
`);

export const noticePlacesDocument = graphql(`
  query NoticePlaces {
    viewer {
      noticePlaces {
        establishmentId
        name
        classes {
          id
          name
          kind
        }
      }
    }
  }
`);

export const noticePupilsDocument = graphql(`
  query NoticePupils($classId: ID!, $after: String) {
    class(id: $classId) {
      id
      students(first: 100, after: $after) {
        nodes {
          id
          displayName
        }
      }
    }
  }
`);

export const publishNoticeDocument = graphql(`
  mutation PublishNotice($input: PublishNoticeInput!) {
    publishNotice(input: $input) {
      id
    }
  }
`);

export const updateNoticeDocument = graphql(`
  mutation UpdateNotice($input: UpdateNoticeInput!) {
    updateNotice(input: $input) {
      id
      version
      title
      body
    }
  }
`);

export const closeNoticeDocument = graphql(`
  mutation CloseNotice($input: CloseNoticeInput!) {
    closeNotice(input: $input) {
      id
      open
      version
      viewerCanEdit
    }
  }
`);

export const followUpDocument = graphql(`
  query NoticeFollowUp($id: ID!, $after: String, $filter: NoticeRowFilter, $first: Int!) {
    notice(id: $id) {
      id
      progress {
        total
        answered
        disagreeing
        nobody
      }
      reminders {
        id
        at
        automatic
      }
      followUp(first: $first, after: $after, filter: $filter) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          child {
            id
            displayName
          }
          className
          state
          disagrees
          waitingFor {
            id
            displayName
          }
          signers {
            id
            displayName
          }
          answers {
            id
            agrees
            answer
            comment
            answeredAt
            onPaper
            replacedAt
            signer {
              id
              displayName
            }
            recordedBy {
              id
              displayName
            }
          }
        }
      }
    }
  }
`);

export const recordPaperAnswerDocument = graphql(`
  mutation RecordPaperAnswer($input: RecordPaperAnswerInput!) {
    recordPaperAnswer(input: $input) {
      id
    }
  }
`);

export const remindOfNoticeDocument = graphql(`
  mutation RemindOfNotice($input: RemindOfNoticeInput!) {
    remindOfNotice(input: $input) {
      reached
    }
  }
`);
