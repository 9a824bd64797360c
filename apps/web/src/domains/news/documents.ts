import { graphql } from "../../platform/gql/gql.ts";

export const newsListDocument = graphql(`
  query NewsList($after: String) {
    viewer {
      newsPlaces {
        id
      }
      newsProposalPlaces {
        establishmentId
      }
      newsProposals(toDecide: true, first: 1) {
        totalCount
      }
      news(first: 20, after: $after) {
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
          signedBy
          pinned
          publishedAt
        }
      }
    }
  }
`);

export const newsPlacesDocument = graphql(`
  query NewsPlaces {
    viewer {
      newsPlaces {
        id
        kind
        name
      }
    }
  }
`);

export const newsDocument = graphql(`
  query News($id: ID!) {
    news(id: $id) {
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
      pinned
      takesComments
      publishedAt
      expiresAt
      withdrawn
      version
      readCount
      viewerCanEdit
    }
  }
`);

export const publishNewsDocument = graphql(`
  mutation PublishNews($input: PublishNewsInput!) {
    publishNews(input: $input) {
      id
    }
  }
`);

export const updateNewsDocument = graphql(`
  mutation UpdateNews($input: UpdateNewsInput!) {
    updateNews(input: $input) {
      id
      title
      body
      signedBy
      pinned
      takesComments
      expiresAt
      version
    }
  }
`);

export const withdrawNewsDocument = graphql(`
  mutation WithdrawNews($input: WithdrawNewsInput!) {
    withdrawNews(input: $input) {
      id
      withdrawn
      version
    }
  }
`);

export const markNewsReadDocument = graphql(`
  mutation MarkNewsRead($input: MarkNewsReadInput!) {
    markNewsRead(input: $input) {
      id
    }
  }
`);
