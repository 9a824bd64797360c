import { graphql } from "../../platform/gql/gql.ts";

export const schoolCalendarFragment = graphql(`
  fragment SchoolCalendarWidget on SchoolCalendarWidget {
    id
    schoolCalendar {
      zone
      establishments {
        id
        name
      }
      children {
        id
        givenName
      }
      holidays {
        name
        startsOn
        endsOn
        daysUntil
        daysUntilReturn
      }
      publicHolidays {
        name
        on
        daysUntil
      }
    }
  }
`);
