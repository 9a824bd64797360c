import type { FeedWidgetFragment } from "../../platform/gql/graphql.ts";
import { hoursFrom } from "../../widget-kit/invented.ts";
import type { Sample } from "../../widget-kit/sample.ts";

const entries = [
  {
    title: "Un atlas des constellations à dessiner soi-même",
    summary: "Douze cartes du ciel, saison après saison.",
    hours: 5,
  },
  {
    title: "Le héron est revenu au bord du canal",
    summary: "Un club nature de collège l’observe chaque matin.",
    hours: 49,
  },
];

/** Of the site of the settings, if one was chosen; what the site tells is invented. */
export const sample: Sample<FeedWidgetFragment> = ({ settings: { address }, now }) => {
  const host = typeof address === "string" && URL.canParse(address) ? new URL(address).host : null;
  return {
    __typename: "FeedWidget",
    id: "sample",
    feed: {
      __typename: "FeedReading",
      title: "",
      host,
      readAt: hoursFrom(now, -1),
      problem: null,
      entries: entries.map(({ hours, ...one }) => ({
        __typename: "FeedEntryType",
        address: null,
        publishedAt: hoursFrom(now, -hours),
        ...one,
      })),
    },
  };
};
