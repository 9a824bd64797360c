import type { AccountsToActivateWidgetFragment } from "../../platform/gql/graphql.ts";
import { school } from "../../widget-kit/invented.ts";
import type { Sample } from "../../widget-kit/sample.ts";

const counts = [
  { role: "STUDENT", pending: 12, total: 486 },
  { role: "GUARDIAN", pending: 58, total: 803 },
  { role: "TEACHER", pending: 3, total: 41 },
] as const;

export const sample: Sample<AccountsToActivateWidgetFragment> = () => ({
  __typename: "AccountsToActivateWidget",
  id: "sample",
  accountsToActivate: counts.map((one) => ({
    __typename: "AccountsToActivate",
    establishmentId: school.id,
    establishmentName: school.name,
    ...one,
  })),
});
