import { graphql } from "../../platform/gql/gql.ts";

export const agendaFragment = graphql(`
  fragment AgendaWidget on AgendaWidget {
    id
    agenda {
      id
      title
      place
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
        timeZone
        viewerCanWrite
      }
      children {
        id
        givenName
      }
    }
  }
`);
