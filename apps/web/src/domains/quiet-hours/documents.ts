import { graphql } from "../../platform/gql/gql.ts";

export const quietHoursDocument = graphql(`
  query QuietHours {
    viewer {
      quietHours {
        opensAt
        closesAt
        weekends
        holidays
        opensNextAt
      }
      schoolQuietHours {
        establishmentId
        name
        opensAt
        closesAt
        weekends
        holidays
        timeZone
        opensNextAt
        viewerCanSet
      }
    }
  }
`);

export const setQuietHoursDocument = graphql(`
  mutation SetQuietHours($input: QuietHoursInput) {
    setQuietHours(input: $input) {
      opensAt
      closesAt
      weekends
      holidays
      opensNextAt
    }
  }
`);

export const setSchoolQuietHoursDocument = graphql(`
  mutation SetSchoolQuietHours($establishmentId: ID!, $input: QuietHoursInput!) {
    setSchoolQuietHours(establishmentId: $establishmentId, input: $input) {
      establishmentId
    }
  }
`);
