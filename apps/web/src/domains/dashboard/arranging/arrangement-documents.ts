import { graphql } from "../../../platform/gql/gql.ts";

// Each says its fields out: the API knows documents by their hash, and none of Apollo's directives of masking.
export const arrangementDocument = graphql(`
  query Arrangement {
    viewer {
      dashboard {
        version
        canUndo
        canRedo
        arrangement {
          layers
          changes
        }
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
      dashboard {
        version
        canUndo
        canRedo
        arrangement {
          layers
          changes
        }
      }
      refused {
        operationId
        code
        slot
      }
    }
  }
`);

export const undoDocument = graphql(`
  mutation UndoDashboard {
    undoDashboard {
      dashboard {
        version
        canUndo
        canRedo
        arrangement {
          layers
          changes
        }
      }
      refused {
        operationId
        code
        slot
      }
    }
  }
`);

export const redoDocument = graphql(`
  mutation RedoDashboard {
    redoDashboard {
      dashboard {
        version
        canUndo
        canRedo
        arrangement {
          layers
          changes
        }
      }
      refused {
        operationId
        code
        slot
      }
    }
  }
`);

export const resetDocument = graphql(`
  mutation ResetDashboard {
    resetDashboard {
      dashboard {
        version
        canUndo
        canRedo
        arrangement {
          layers
          changes
        }
      }
      refused {
        operationId
        code
        slot
      }
    }
  }
`);
