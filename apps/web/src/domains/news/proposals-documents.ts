import { graphql } from "../../platform/gql/gql.ts";

export const newsWritingDocument = graphql(`
  query NewsWriting {
    viewer {
      newsPlaces {
        id
        kind
        name
      }
      newsProposalPlaces {
        establishmentId
        name
        toAll
        classes {
          id
          name
        }
      }
    }
  }
`);

export const newsProposalsDocument = graphql(`
  query NewsProposals($toDecide: Boolean!, $after: String) {
    viewer {
      newsProposals(toDecide: $toDecide, first: 20, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          title
          excerpt
          sender
          state
          createdAt
          author {
            id
            displayName
          }
        }
      }
    }
  }
`);

export const newsProposalDocument = graphql(`
  query NewsProposal($id: ID!) {
    viewer {
      newsProposal(id: $id) {
        id
        title
        body
        images {
          id
          url
          previewUrl
          width
          height
        }
        sender
        signedBy
        takesComments
        expiresAt
        roles
        classNames
        state
        word
        createdAt
        newsId
        version
        isMine
        viewerCanChange
        viewerCanDecide
        viewerCanWithdraw
        author {
          id
          displayName
        }
      }
    }
  }
`);

export const proposeNewsDocument = graphql(`
  mutation ProposeNews($input: ProposeNewsInput!) {
    proposeNews(input: $input) {
      id
    }
  }
`);

export const updateNewsProposalDocument = graphql(`
  mutation UpdateNewsProposal($input: UpdateNewsProposalInput!) {
    updateNewsProposal(input: $input) {
      id
      title
      body
      signedBy
      takesComments
      expiresAt
      version
    }
  }
`);

export const decideNewsProposalDocument = graphql(`
  mutation DecideNewsProposal($input: DecideNewsProposalInput!) {
    decideNewsProposal(input: $input) {
      id
      state
      word
      newsId
      version
      viewerCanChange
      viewerCanDecide
      viewerCanWithdraw
    }
  }
`);

export const withdrawNewsProposalDocument = graphql(`
  mutation WithdrawNewsProposal($input: WithdrawNewsProposalInput!) {
    withdrawNewsProposal(input: $input) {
      id
      state
      version
      viewerCanChange
      viewerCanDecide
      viewerCanWithdraw
    }
  }
`);

export const newsWritersDocument = graphql(`
  query NewsWriters($establishmentId: ID!) {
    viewer {
      newsWriters(establishmentId: $establishmentId) {
        id
        displayName
      }
    }
  }
`);

export const setNewsWriterDocument = graphql(`
  mutation SetNewsWriter($input: SetNewsWriterInput!) {
    setNewsWriter(input: $input) {
      id
      displayName
    }
  }
`);
