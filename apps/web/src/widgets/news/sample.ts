import type { NewsWidgetFragment } from "../../platform/gql/graphql.ts";
import { hoursFrom, school } from "../../widget-kit/invented.ts";
import type { Sample } from "../../widget-kit/sample.ts";

const news = [
  {
    title: "La chorale chante pour l’hiver",
    excerpt: "Le concert a lieu jeudi à 18 h 30 dans le grand hall. Les familles sont les bienvenues.",
    sender: school.name,
    hours: 3,
  },
  {
    title: "Sortie au musée des Beaux-Arts",
    excerpt: "Départ à 8 h 15 devant le portail, retour à midi. Prévoir un carnet et un crayon.",
    sender: "Mme Carpentier · Arts plastiques",
    hours: 27,
  },
  {
    title: "Le foyer cherche des jeux de société",
    excerpt: "Déposez ceux qui ne servent plus à la vie scolaire avant les vacances.",
    sender: "Vie scolaire",
    hours: 74,
  },
];

export const sample: Sample<NewsWidgetFragment> = ({ now }) => ({
  __typename: "NewsWidget",
  id: "sample",
  news: news.map(({ hours, ...one }, index) => ({
    __typename: "News",
    id: `sample-${index}`,
    publishedAt: hoursFrom(now, -hours),
    ...one,
  })),
});
