import type { SchoolContactWidgetFragment } from "../../platform/gql/graphql.ts";
import { school } from "../../widget-kit/invented.ts";
import type { Sample } from "../../widget-kit/sample.ts";

export const sample: Sample<SchoolContactWidgetFragment> = () => ({
  __typename: "SchoolContactWidget",
  id: "sample",
  schoolContact: [
    {
      ...school,
      phone: "02 99 00 00 00",
      mail: "secretariat@example.org",
      website: "https://college.example.org",
      addressLines: ["3 rue des Tilleuls"],
      postalCode: "35000",
      city: "Rennes",
    },
  ],
});
