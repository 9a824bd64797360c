import type { FavouritesWidgetFragment } from "../../platform/gql/graphql.ts";
import type { Sample } from "../../widget-kit/sample.ts";

const favourites = [
  { label: "L’annuaire", address: "/annuaire" },
  { label: "Le catalogue du CDI", address: "https://cdi.example.org" },
  { label: "Dictionnaire", address: "https://dictionnaire.example.org" },
];

export const sample: Sample<FavouritesWidgetFragment> = () => ({
  __typename: "FavouritesWidget",
  id: "sample",
  favourites: favourites.map((one, index) => ({ __typename: "Favourite", id: `sample-${index}`, ...one })),
});
