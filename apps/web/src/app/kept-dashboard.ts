import type { Unmasked } from "@apollo/client";
import { dashboardDocument } from "../domains/dashboard/documents.generated.ts";
import { cache, onAnswer } from "../platform/apollo.ts";
import type { DashboardQuery, DashboardQueryVariables } from "../platform/gql/graphql.ts";
import { keepDashboard, lastDashboard } from "../platform/session/last-dashboard.ts";
import { knownSession } from "../platform/session/session.ts";

/** On one's own device, the dashboard that was last read stays for a time without network. */
export const keepLastDashboard = () =>
  onAnswer("Dashboard", (variables, data) => {
    const session = knownSession();
    if (session) keepDashboard(session, { variables, data });
  });

/** Puts back what was kept, as if it had just been answered. */
export const restoreLastDashboard = () => {
  for (const { variables, data } of lastDashboard()?.answers ?? [])
    cache.writeQuery({
      query: dashboardDocument,
      variables: variables as DashboardQueryVariables,
      data: data as Unmasked<DashboardQuery>,
    });
};
