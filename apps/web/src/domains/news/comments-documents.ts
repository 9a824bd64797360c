import { graphql } from "../../platform/gql/gql.ts";

export const newsCommentsDocument = graphql(`
  query NewsComments($id: ID!, $after: String) {
    news(id: $id) {
      id
      takesComments
      viewerCanComment
      viewerCanSwitchComments
      comments(first: 20, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          text
          createdAt
          authorRole
          isMine
          viewerCanRemove
          author {
            id
            displayName
            initials
          }
        }
      }
    }
  }
`);

export const addNewsCommentDocument = graphql(`
  mutation AddNewsComment($input: AddNewsCommentInput!) {
    addNewsComment(input: $input) {
      id
    }
  }
`);

export const removeNewsCommentDocument = graphql(`
  mutation RemoveNewsComment($input: RemoveNewsCommentInput!) {
    removeNewsComment(input: $input) {
      id
    }
  }
`);

export const setNewsCommentsDocument = graphql(`
  mutation SetNewsComments($input: SetNewsCommentsInput!) {
    setNewsComments(input: $input) {
      id
      takesComments
      viewerCanComment
    }
  }
`);
