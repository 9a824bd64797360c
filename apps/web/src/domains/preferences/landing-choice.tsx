import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../platform/gql/gql.ts";
import { setPreference, usePreferences } from "../../platform/preferences.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";

const landingPagesDocument = graphql(`
  query LandingPages($locale: String!) {
    viewer {
      id
      dashboard {
        pages {
          id
          name(locale: $locale)
        }
      }
    }
  }
`);

/** What opens first: the dashboard, one of its pages, or another place. */
export const LandingChoice = () => {
  const { i18n, t } = useLingui();
  const { landing } = usePreferences();
  const { data } = useQuery(landingPagesDocument, { variables: { locale: i18n.locale } });
  const pages = (data?.viewer.dashboard.pages ?? []).slice(1);
  const choices = [
    { value: "/", label: t`Home` },
    ...pages.map(({ id, name }) => ({ value: `/page/${id}`, label: name })),
    { value: "/agenda", label: t`Agenda` },
    { value: "/actualites", label: t`News` },
    { value: "/annuaire", label: t`Directory` },
  ];
  return (
    <ChoiceGroup
      legend={t`Page that opens first`}
      hint={t`After you sign in, and when you open Préau.`}
      // A page that was removed since opens as the first one.
      value={choices.some(({ value }) => value === landing) ? landing : "/"}
      onChange={(chosen) => setPreference("landing", chosen)}
      choices={choices}
    />
  );
};
