import { graphql } from "../../platform/gql/gql.ts";

export const agendaDocument = graphql(`
  query Agenda($from: LocalDate!, $to: LocalDate!, $timeZone: String) {
    viewer {
      id
      agenda(from: $from, to: $to, timeZone: $timeZone) {
        id
        title
        place
        description
        category
        state
        moved
        startsAt
        endsAt
        allDay
        firstDay
        lastDay
        calendar {
          id
          kind
          placeName
          viewerCanWrite
        }
        children {
          id
          givenName
        }
      }
    }
  }
`);
