import { graphql } from "../../../platform/gql/gql.ts";

export const arrangementFragment = graphql(`
  fragment SavedArrangement on Dashboard {
    version
    canUndo
    canRedo
    arrangement {
      layers
      changes
    }
  }
`);

export const arrangementDocument = graphql(`
  query Arrangement {
    viewer {
      dashboard {
        ...SavedArrangement @unmask
      }
      catalogue {
        kind
        placed
        sizes {
          width
          height
        }
      }
    }
  }
`);

export const arrangeDocument = graphql(`
  mutation ArrangeDashboard($input: ArrangeDashboardInput!) {
    arrangeDashboard(input: $input) {
      ...ArrangedDashboard @unmask
    }
  }
`);

export const undoDocument = graphql(`
  mutation UndoDashboard {
    undoDashboard {
      ...ArrangedDashboard @unmask
    }
  }
`);

export const redoDocument = graphql(`
  mutation RedoDashboard {
    redoDashboard {
      ...ArrangedDashboard @unmask
    }
  }
`);

export const resetDocument = graphql(`
  mutation ResetDashboard {
    resetDashboard {
      ...ArrangedDashboard @unmask
    }
  }
`);

export const arrangedFragment = graphql(`
  fragment ArrangedDashboard on ArrangeDashboardPayload {
    dashboard {
      ...SavedArrangement @unmask
    }
    refused {
      operationId
      code
      slot
    }
  }
`);
