import type { CountdownWidgetFragment } from "../../platform/gql/graphql.ts";
import { dayFrom, daysBetween } from "../../widget-kit/invented.ts";
import type { Sample } from "../../widget-kit/sample.ts";

/** Nothing to invent: everybody has the day of the settings, or the word that there is none. */
export const sample: Sample<CountdownWidgetFragment> = ({ settings: { title, date }, now }) => {
  const on = typeof date === "string" ? date : null;
  return {
    __typename: "CountdownWidget",
    id: "sample",
    countdown: {
      __typename: "Countdown",
      title: typeof title === "string" ? title : "",
      on,
      days: on === null ? null : daysBetween(dayFrom(now, 0), on),
    },
  };
};
