import { graphql } from "../../platform/gql/gql.ts";

export const incidentsDocument = graphql(`
  query Incidents {
    viewer {
      incidents {
        id
        establishmentId
        establishmentName
        reason
        endsAt
        viewerCanEnd
      }
    }
  }
`);

export const containedPlacesDocument = graphql(`
  query ContainedPlaces($search: String) {
    viewer {
      containedPlaces(search: $search) {
        establishmentId
        name
        incident {
          id
          reason
          startedAt
          endsAt
        }
      }
    }
  }
`);

export const startIncidentDocument = graphql(`
  mutation StartIncident($input: StartIncidentInput!) {
    startIncident(input: $input) {
      id
    }
  }
`);

export const endIncidentDocument = graphql(`
  mutation EndIncident($input: EndIncidentInput!) {
    endIncident(input: $input) {
      id
    }
  }
`);

export const reportQueueDocument = graphql(`
  query ReportQueue($state: ReportState!, $after: String) {
    viewer {
      reportQueue(state: $state, first: 20, after: $after) {
        totalCount
        nodes {
          id
          kind
          reason
          createdAt
          establishmentId
          establishmentName
          aboutLeader
          reporterName
          reportedId
          reportedName
          reportedIsPupil
          reportedIsSuspended
          outcome
          closedAt
          closedByName
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const openReportDocument = graphql(`
  mutation OpenReport($input: OpenReportInput!) {
    openReport(input: $input) {
      id
      excerpt
      comment
    }
  }
`);

export const closeReportDocument = graphql(`
  mutation CloseReport($input: CloseReportInput!) {
    closeReport(input: $input) {
      id
    }
  }
`);

export const reportDocument = graphql(`
  mutation Report($input: ReportInput!) {
    report(input: $input) {
      id
    }
  }
`);

export const ownReportsDocument = graphql(`
  query OwnReports {
    viewer {
      ownReports {
        id
        kind
        reason
        createdAt
        state
        outcome
        note
      }
      writingPauses {
        id
        userId
        name
        establishmentName
        reason
        until
      }
    }
  }
`);

export const judgedPausesDocument = graphql(`
  query JudgedPauses {
    viewer {
      judgedWritingPauses {
        id
        userId
        name
        establishmentName
        reason
        until
      }
    }
  }
`);

export const pauseWritingDocument = graphql(`
  mutation PauseWriting($input: PauseWritingInput!) {
    pauseWriting(input: $input) {
      id
    }
  }
`);

export const liftPauseDocument = graphql(`
  mutation LiftWritingPause($input: LiftPauseInput!) {
    liftWritingPause(input: $input) {
      id
    }
  }
`);

export const suspendAccountDocument = graphql(`
  mutation SuspendAccount($input: SuspendAccountInput!) {
    suspendAccount(input: $input) {
      withdrawn
    }
  }
`);

export const restoreAccountDocument = graphql(`
  mutation RestoreAccount($input: RestoreAccountInput!) {
    restoreAccount(input: $input)
  }
`);
