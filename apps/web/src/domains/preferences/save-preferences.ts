import { client } from "../../platform/apollo.ts";
import { graphql } from "../../platform/gql/gql.ts";
import type { Chosen } from "../../platform/preference-choices.ts";

const setPreferencesDocument = graphql(`
  mutation SetPreferences($input: PreferencesInput!) {
    setPreferences(input: $input) {
      theme
      contrast
      font
      textSize
      spacing
      motion
      locale
      landing
    }
  }
`);

/** Keeps choices with the account of who is signed in. @throws when they could not be kept */
export const savePreferences = (chosen: Chosen) =>
  client.mutate({
    mutation: setPreferencesDocument,
    variables: { input: chosen },
    fetchPolicy: "no-cache",
  });
