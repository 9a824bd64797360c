import { graphql } from "../../platform/gql/gql.ts";

export const noticesToSignFragment = graphql(`
  fragment NoticesToSignWidget on NoticesToSignWidget {
    id
    noticesToSignCount
    noticesToSign {
      id
      title
      sender
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
    openNotices {
      id
      title
      progress {
        total
        answered
        disagreeing
        nobody
      }
    }
  }
`);
