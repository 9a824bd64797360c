import type { ServiceStatusWidgetFragment } from "../../platform/gql/graphql.ts";
import { hoursFrom } from "../../widget-kit/invented.ts";
import type { Sample } from "../../widget-kit/sample.ts";

export const sample: Sample<ServiceStatusWidgetFragment> = ({ now }) => ({
  __typename: "ServiceStatusWidget",
  id: "sample",
  serviceStatus: {
    __typename: "ServiceStatus",
    checkedAt: now.toISOString(),
    reports: (["DATA", "JOBS", "LIVE"] as const).map((part) => ({
      __typename: "ServiceReport",
      part,
      state: "WORKING",
    })),
    announcements: [
      {
        __typename: "ServiceAnnouncement",
        id: "sample",
        message: "Préau sera mis à jour et ne répondra pas.",
        startsAt: hoursFrom(now, 120),
        endsAt: hoursFrom(now, 121),
      },
    ],
  },
});
