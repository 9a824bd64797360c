import { graphql } from "../../../platform/gql/gql.ts";

export const dashboardHistoryDocument = graphql(`
  query DashboardHistory($after: String, $locale: String!) {
    viewer {
      dashboardHistory(first: 30, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          version
          madeAt
          cause
          items {
            type
            kind
            page(locale: $locale)
            count
          }
        }
      }
    }
  }
`);

export const dashboardAtDocument = graphql(`
  query DashboardAt($version: Int!, $locale: String!) {
    viewer {
      dashboardAt(version: $version) {
        pages {
          id
          name(locale: $locale)
          placements {
            id
            kind
          }
        }
      }
    }
  }
`);

export const restoreDashboardDocument = graphql(`
  mutation RestoreDashboard($version: Int!) {
    restoreDashboard(version: $version) {
      refused {
        operationId
      }
    }
  }
`);

export const importDashboardDocument = graphql(`
  mutation ImportDashboard($file: JSON!) {
    importDashboard(file: $file) {
      refused {
        operationId
        code
        slot
      }
    }
  }
`);
