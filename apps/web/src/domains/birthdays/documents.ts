import { graphql } from "../../platform/gql/gql.ts";

export const showsBirthdayDocument = graphql(`
  query ShowsBirthday {
    viewer {
      showsBirthday
    }
  }
`);

export const showBirthdayDocument = graphql(`
  mutation ShowBirthday($input: ShowBirthdayInput!) {
    showBirthday(input: $input) {
      shown
    }
  }
`);
