import type { NotesWidgetFragment } from "../../platform/gql/graphql.ts";
import type { Sample } from "../../widget-kit/sample.ts";

export const sample: Sample<NotesWidgetFragment> = () => ({
  __typename: "NotesWidget",
  id: "sample",
  notes: {
    __typename: "Note",
    key: "sample",
    version: 1,
    body: "Rendre « Le Horla » au CDI\nRéviser les fractions\nDemander le code de la salle de musique",
  },
});
