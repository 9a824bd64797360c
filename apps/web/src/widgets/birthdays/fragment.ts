import { graphql } from "../../platform/gql/gql.ts";

export const birthdaysFragment = graphql(`
  fragment BirthdaysWidget on BirthdaysWidget {
    id
    birthdays {
      user {
        id
        displayName
        initials
      }
      day
      month
      daysUntil
      classNames
    }
  }
`);
