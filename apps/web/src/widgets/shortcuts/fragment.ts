import { graphql } from "../../platform/gql/gql.ts";

export const shortcutsFragment = graphql(`
  fragment ShortcutsWidget on ShortcutsWidget {
    id
    shortcuts {
      name
      address
      icon
    }
  }
`);
